package letterminer.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The unpacking process's side: opens an archive and sends its letters in pieces. It holds one piece at a time,
 * whatever the size of the letter, and ends when its input does.
 */
public final class UnpackServer {
  /** The exit status of a JVM that is configured to exit when it runs out of memory. */
  static final int OUT_OF_MEMORY_STATUS = 3;

  /** The exit status if the unpacking library threw something unexpected. */
  private static final int FAILED_STATUS = 70;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final LocalUnpacker unpacker;
  private Optional<LocalArchive> open = Optional.empty();

  public UnpackServer(InputStream in, OutputStream out, ArchiveLimits limits, Predicate<String> isLetter) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    this.unpacker = new LocalUnpacker(limits, isLetter);
  }

  /** Serves until the run closes its end. */
  public void run() {
    try {
      while (true) {
        answer(Message.read(in));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // The run has ended, or has no more archives.
    } catch (OutOfMemoryError e) { // A library found an array too long; at its own errors the JVM exits.
      Runtime.getRuntime().halt(OUT_OF_MEMORY_STATUS);
    } catch (Throwable e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(FAILED_STATUS);
    }
  }

  private void answer(Message asked) throws IOException {
    try {
      switch (asked.kind()) {
        case OPEN -> open(asked);
        case NEXT -> next(archive());
        case MORE -> piece(archive());
        default -> throw new IOException("the run said " + asked.kind());
      }
    } catch (ArchiveException e) {
      Message.failed(e).write(out);
    }
  }

  private LocalArchive archive() throws IOException {
    return open.orElseThrow(() -> new IOException("no archive is open"));
  }

  private void open(Message asked) throws IOException, ArchiveException {
    open.ifPresent(Archive::close);
    open = Optional.empty();
    int space = asked.text().indexOf(' ');
    LocalArchive archive = unpacker.open(
        Path.of(URI.create(asked.text().substring(space + 1))),
        ArchiveKind.valueOf(asked.text().substring(0, space)), this::pulse);
    open = Optional.of(archive);
    for (int i = 0; i < asked.number(); i++) {
      archive.next();
      pulse();
    }
    Message.of(Message.Kind.OPENED, archive.letters()).write(out);
  }

  private void next(LocalArchive archive) throws IOException, ArchiveException {
    Optional<String> name = archive.next();
    if (name.isEmpty()) {
      Message.of(Message.Kind.END).write(out);
      return;
    }
    new Message(Message.Kind.LETTER, 0, name.get(), new byte[0]).write(out);
    piece(archive);
  }

  private void piece(LocalArchive archive) throws IOException, ArchiveException {
    byte[] piece = archive.piece();
    new Message(Message.Kind.PIECE, piece.length < LocalArchive.PIECE ? 1 : 0, "", piece).write(out);
  }

  private void pulse() {
    try {
      Message.of(Message.Kind.PULSE).write(out);
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }
}
