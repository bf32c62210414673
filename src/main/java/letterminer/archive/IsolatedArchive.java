package letterminer.archive;

import java.util.Optional;
import letterminer.archive.UnpackProcess.Ended;
import letterminer.model.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive that another process unpacks. If the process ends for no known reason, as if it had been killed, it is
 * replaced once and the request repeated; after that, the current letter is skipped and another process continues
 * after it.
 */
final class IsolatedArchive implements Archive {
  private static final Logger LOG = LoggerFactory.getLogger(IsolatedArchive.class);

  /** The rest of an archive that ends more processes than this is skipped. */
  private static final int MOST_ENDED = 5;

  private final IsolatedUnpacker unpacker;
  private final String address;
  private final int letters;

  /** The number of letters that {@link #next} has advanced to. */
  private int reached;
  private boolean opened;

  /** The number of requests so far, and the request at which a process last ended. */
  private int asked;
  private int endedAt = -1;
  private int ended;

  /** Whether a first piece of the letter has been sent but not yet read. */
  private boolean unread;

  IsolatedArchive(IsolatedUnpacker unpacker, String address) throws ArchiveException {
    this.unpacker = unpacker;
    this.address = address;
    int count = 0;
    while (!opened) {
      try {
        count = open(0);
      } catch (Ended e) {
        afterEnd(e, "The archive could not be opened");
      }
    }
    this.letters = count;
  }

  private int open(int skipped) throws Ended, ArchiveException {
    UnpackProcess process = unpacker.process();
    process.ask(new Message(Message.Kind.OPEN, skipped, address, new byte[0]));
    int count = expect(process.answer(), Message.Kind.OPENED).number();
    opened = true;
    unread = false;
    return count;
  }

  /** The answer, if it is of the expected kind. */
  private static Message expect(Message answer, Message.Kind kind) throws ArchiveException, Ended {
    if (answer.kind() == Message.Kind.FAILED) {
      throw new ArchiveException(ProblemCode.values()[answer.number()], answer.text());
    }
    if (answer.kind() != kind) {
      throw new Ended(false, -1); // The process is out of order, which counts as ended.
    }
    return answer;
  }

  @Override
  public int letters() {
    return letters;
  }

  @Override
  public Optional<String> next() throws ArchiveException {
    asked++;
    while (true) {
      try {
        if (!opened) {
          open(reached);
        }
        if (unread) {
          unpacker.process().answer();
          unread = false;
        }
        unpacker.process().ask(Message.of(Message.Kind.NEXT));
        Message answer = unpacker.process().answer();
        if (answer.kind() == Message.Kind.END) {
          return Optional.empty();
        }
        String name = expect(answer, Message.Kind.LETTER).text();
        unread = true;
        reached++;
        return Optional.of(name);
      } catch (Ended e) {
        afterEnd(e, "The archive could not be read beyond its letter " + reached);
      }
    }
  }

  @Override
  public byte[] content(long most) throws ArchiveException {
    asked++;
    while (true) {
      try {
        if (!opened) { // The process that had advanced to this letter has ended.
          open(reached - 1);
          unpacker.process().ask(Message.of(Message.Kind.NEXT));
          expect(unpacker.process().answer(), Message.Kind.LETTER);
          unread = true;
        }
        return pieces(most);
      } catch (Ended e) {
        afterEnd(e, "The file could not be unpacked from its archive");
      }
    }
  }

  private byte[] pieces(long most) throws ArchiveException, Ended {
    Pieces content = new Pieces(most);
    while (true) {
      if (!unread) {
        unpacker.process().ask(Message.of(Message.Kind.MORE));
      }
      unread = false;
      Message piece = expect(unpacker.process().answer(), Message.Kind.PIECE);
      content.add(piece.bytes());
      if (piece.number() == 1) {
        return content.joined();
      }
    }
  }

  /** Returns if the request may be repeated in another process. */
  private void afterEnd(Ended how, String what) throws ArchiveException {
    LOG.debug(
        "{}: the process that unpacks it ended, overdue {}, status {}", address, how.isOverdue(), how.status());
    unpacker.drop();
    opened = false;
    unread = false;
    boolean again = endedAt != asked && !how.isOverdue() && !how.isOutOfMemory();
    endedAt = asked;
    if (++ended > MOST_ENDED) {
      throw new ArchiveException(
          ProblemCode.FILE_FAILED,
          what + ": the process that unpacks it ended " + ended + " times. Unpack it yourself and read the files.");
    }
    if (!again) {
      throw reason(how, what);
    }
  }

  private static ArchiveException reason(Ended how, String what) {
    if (how.isOverdue()) {
      return new ArchiveException(
          ProblemCode.OUT_OF_TIME, what + ": it took longer than one step of unpacking may take.");
    }
    if (how.isOutOfMemory()) {
      return new ArchiveException(
          ProblemCode.OUT_OF_MEMORY, what + ": unpacking it needs more memory than a run allows.");
    }
    return new ArchiveException(
        ProblemCode.FILE_FAILED, what + ": the process that unpacks it ended with status " + how.status() + ".");
  }

  @Override
  public void close() {
    // The process is kept for the next archive; opening that closes this one.
  }
}
