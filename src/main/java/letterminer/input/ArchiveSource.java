package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.archive.Archive;
import letterminer.archive.ArchiveException;
import letterminer.archive.ArchiveKind;
import letterminer.archive.Unpacker;
import letterminer.model.ProblemCode;

/**
 * The letters of an archive. If it cannot be read to its end, a document with the archive's own name says why.
 *
 * @param path its path
 * @param kind its kind
 * @param name its name in messages
 * @param prefix prefix of the names of its entries
 * @param share the letters that are wanted
 */
record ArchiveSource(
    Path path, ArchiveKind kind, String name, String prefix, Disk disk, Unpacker unpacker, ArchiveShare share)
    implements InputSource {
  /** All letters of an archive. */
  ArchiveSource(Path path, ArchiveKind kind, String name, String prefix, Disk disk, Unpacker unpacker) {
    this(path, kind, name, prefix, disk, unpacker, ArchiveShare.ALL);
  }

  @Override
  public int known() {
    if (kind == ArchiveKind.TAR) {
      return 0; // Only reading all of it would tell.
    }
    try (Archive archive = openArchive()) {
      return archive.letters();
    } catch (ArchiveException e) {
      return 1; // One document, which says why it cannot be opened.
    }
  }

  private Archive openArchive() throws ArchiveException {
    try {
      disk.ask(alive -> {
        try (InputStream in = Files.newInputStream(path)) {
          return in.read();
        }
      });
    } catch (IOException e) {
      throw new ArchiveException(
          ProblemCode.FILE_UNREADABLE, "The archive could not be read: " + FileReason.of(e) + ".");
    }
    return unpacker.open(path, kind);
  }

  @Override
  public Documents open() {
    return new Entries();
  }

  /** The letters, followed by a document for what could not be read. */
  private final class Entries implements Documents {
    private Optional<Archive> archive = Optional.empty();
    private boolean ended;
    private int left = Integer.MAX_VALUE;

    @Override
    public Optional<InputDocument> next() {
      if (ended || left == 0) {
        ended = true;
        return Optional.empty();
      }
      try {
        if (archive.isEmpty()) {
          archive = Optional.of(openArchive());
          left = share.isAll() ? left : share.skip(archive.get());
        }
        Archive opened = archive.get();
        if (left-- == 0) {
          ended = true;
          return Optional.empty();
        }
        Optional<String> entry = opened.next();
        ended = entry.isEmpty();
        return entry.map(letter -> new ArchivedDocument(prefix + DocumentNames.clean(letter), opened));
      } catch (ArchiveException e) {
        ended = true;
        if (archive.isEmpty() && !share.isFirst()) {
          return Optional.empty(); // Who has the first share says so.
        }
        return Optional.of(new FailedDocument(name, new InputException(e.code(), e.getMessage())));
      }
    }

    @Override
    public void close() {
      archive.ifPresent(Archive::close);
    }
  }

  private record ArchivedDocument(String name, Archive archive) implements InputDocument {
    @Override
    public byte[] read(long most) throws InputException {
      try {
        return archive.content(most);
      } catch (ArchiveException e) {
        throw new InputException(e.code(), e.getMessage());
      }
    }
  }
}
