package letterminer.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.archive.ArchiveKind;
import letterminer.archive.Unpacker;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;

/**
 * Finds documents of a finished run again, by the names in its tables and the places of its inputs. A document is
 * returned only if it has the hash that the run recorded. So it is the same document, and nothing else on the disk
 * can be read, whatever a table names. Thread-safe.
 */
public final class DocumentFinder implements Closeable {
  private final Unpacker unpacker;
  private final Disk disk = new Disk();
  private final List<Path> roots = new ArrayList<>();

  /**
   * Creates a finder.
   *
   * @param roots see {@link Inputs#roots}
   * @param unpacker opens archives; closed with the finder
   */
  public DocumentFinder(List<Path> roots, Unpacker unpacker) {
    this.roots.addAll(roots);
    this.unpacker = unpacker;
  }

  /** Adds a place that is searched first from now on. */
  public synchronized void add(Path root) {
    roots.remove(root);
    roots.add(0, root);
  }

  private synchronized List<Path> roots() {
    return List.copyOf(roots);
  }

  /**
   * Reads a document.
   *
   * @param name its name in the tables
   * @param sha256 hash that its bytes must have
   * @param most largest number of bytes
   * @throws InputException if it is missing or has changed; the message says so
   */
  public byte[] read(String name, String sha256, long most) throws InputException {
    List<String> parts = List.of(name.split("/"));
    if (parts.stream().anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
      throw missing(name);
    }
    Optional<InputException> obstacle = Optional.empty();
    for (Path root : roots()) {
      // A place that a user names may be a folder further down.
      for (int without = 0; without < parts.size(); without++) {
        try {
          Optional<byte[]> content = below(root, parts.subList(without, parts.size()), sha256, most);
          if (content.isPresent()) {
            return content.get();
          }
        } catch (InputException e) {
          obstacle = obstacle.or(() -> Optional.of(e));
        } catch (IOException e) {
          obstacle = obstacle.or(() -> Optional.of(new InputException(
              ProblemCode.FILE_UNREADABLE, name + " could not be read: " + FileReason.of(e) + ".")));
        }
      }
    }
    throw obstacle.orElseGet(() -> missing(name));
  }

  private static InputException missing(String name) {
    return new InputException(ProblemCode.FILE_UNREADABLE,
        name + " is not where the run read it. If the files were moved, say where they are now.");
  }

  private static InputException changed(String name) {
    return new InputException(ProblemCode.FILE_UNREADABLE,
        name + " is not the file that the run read: its content was changed since. Run 'letterminer extract' again, or "
            + "say where the file is that was read.");
  }

  /** The document below a root, which may itself be an archive; empty if there is none with its name. */
  private Optional<byte[]> below(Path root, List<String> parts, String sha256, long most)
      throws IOException, InputException {
    List<Path> places = List.of(root);
    boolean isChanged = false;
    for (int i = 0; i <= parts.size(); i++) {
      List<Path> next = new ArrayList<>();
      for (Path place : places) {
        if (disk.ask(alive -> Files.isDirectory(place))) {
          next.addAll(i < parts.size() ? children(place, parts.get(i)) : List.of());
          continue;
        }
        Optional<byte[]> content = file(place, parts.subList(i, parts.size()), sha256, most);
        if (content.isPresent() && Sha256.hex(content.get()).equals(sha256)) {
          return content;
        }
        isChanged |= content.isPresent();
      }
      places = next;
    }
    if (isChanged) {
      throw changed(String.join("/", parts));
    }
    return Optional.empty();
  }

  /**
   * The files in a folder that a name in the tables may refer to: the file with that name and, since names are
   * cleaned, all whose cleaned name is the same.
   */
  private List<Path> children(Path folder, String name) throws IOException {
    return disk.ask(alive -> {
      Optional<Path> plain = plain(folder, name);
      if (plain.isPresent()) {
        return List.of(plain.get());
      }
      try (Stream<Path> all = Files.list(folder)) {
        return all.filter(file -> DocumentNames.last(file).equals(name)).sorted().toList();
      }
    });
  }

  private static Optional<Path> plain(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(FileNames.path(name)))
          .filter(path -> folder.equals(path.getParent()) && Files.exists(path));
    } catch (IllegalArgumentException e) { // Not a valid path on this system.
      return Optional.empty();
    }
  }

  /** The bytes of a file, or of an entry if it is an archive; if several have the name, those with the right hash. */
  private Optional<byte[]> file(Path file, List<String> entry, String sha256, long most)
      throws IOException, InputException {
    if (!disk.ask(alive -> Files.isRegularFile(file))) {
      return Optional.empty();
    }
    if (entry.isEmpty()) {
      return Optional.of(new FileDocument(file, DocumentNames.last(file), disk).read(most));
    }
    String archive = DocumentNames.last(file);
    boolean zip = DocumentNames.isZip(archive);
    if (!zip && !DocumentNames.isTar(archive)) {
      return Optional.empty();
    }
    InputSource source = new ArchiveSource(file, zip ? ArchiveKind.ZIP : ArchiveKind.TAR, archive, "", disk, unpacker);
    return entry(source, String.join("/", entry), sha256, most);
  }

  /** One at a time, since an unpacker opens one archive at a time. */
  private Optional<byte[]> entry(InputSource archive, String name, String sha256, long most) throws InputException {
    synchronized (unpacker) {
      try (Documents documents = archive.open()) {
        Optional<byte[]> content = Optional.empty();
        for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
          if (next.get() instanceof FailedDocument broken) {
            broken.read(most); // Throws what is wrong with the archive.
          } else if (next.get().name().equals(name)) {
            content = Optional.of(next.get().read(most));
            if (Sha256.hex(content.get()).equals(sha256)) {
              return content;
            }
          }
        }
        return content;
      }
    }
  }

  @Override
  public void close() {
    synchronized (unpacker) {
      unpacker.close();
    }
  }
}
