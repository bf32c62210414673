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
 * The letters of an archive. What cannot be read of it is a document of the archive's own name that says why.
 *
 * @param path where it is
 * @param kind what it is
 * @param name what the archive is called where something is wrong with it
 * @param prefix what stands before the names of its entries
 */
record ArchiveSource(Path path, ArchiveKind kind, String name, String prefix, Disk disk, Unpacker unpacker)
    implements Source {
  @Override
  public int known() {
    if (kind == ArchiveKind.TAR) {
      return 0; // Only reading it through would tell.
    }
    try (Archive archive = open()) {
      return archive.letters();
    } catch (ArchiveException e) {
      return 1; // The document that says why it cannot be opened.
    }
  }

  private Archive open() throws ArchiveException {
    try {
      disk.ask(alive -> {
        try (InputStream in = Files.newInputStream(path)) {
          return in.read();
        }
      });
    } catch (IOException e) {
      throw new ArchiveException(
          ProblemCode.FILE_UNREADABLE, "The archive could not be read: " + FileDocument.reason(e) + ".");
    }
    return unpacker.open(path, kind);
  }

  @Override
  public void each(Inputs.Taker taker) throws IOException {
    Optional<ArchiveException> reason = Optional.empty();
    try (Archive archive = open()) {
      for (Optional<String> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
        taker.take(new Entry(prefix + DocumentNames.clean(entry.get()), archive));
      }
    } catch (ArchiveException e) {
      reason = Optional.of(e);
    }
    if (reason.isPresent()) {
      taker.take(new FailedDocument(name, new InputException(reason.get().code(), reason.get().getMessage())));
    }
  }

  private record Entry(String name, Archive archive) implements InputDocument {
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
