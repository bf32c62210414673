package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.archive.ArchiveKind;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.Unpacker;
import letterminer.model.ProblemCode;

/**
 * The inputs that a user named, in order: a file, a folder for all letters and archives below it by name, an archive
 * for the letters in it, a glob for what it matches, and {@code -} for a list of these on standard input, one per
 * line or NUL-separated ({@code find -print0}).
 *
 * <p>Has names, not contents. Immutable; {@link #open} may be called repeatedly.
 */
public final class Inputs {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final List<InputSource> sources;
  private final List<String> without;
  private final List<Path> roots;

  private Inputs(List<InputSource> sources, List<String> without, Set<Path> roots) {
    this.sources = List.copyOf(sources);
    this.without = List.copyOf(without);
    this.roots = List.copyOf(roots);
  }

  /**
   * The content of a file on disk.
   *
   * @param most largest number of bytes
   * @throws InputException if it cannot be opened, or is larger
   */
  public static byte[] read(Path file, long most) throws InputException {
    return new FileDocument(file, DocumentNames.last(file), new Disk()).read(most);
  }

  /** Whether a file in a folder or archive is a letter, judged by its extension; hidden files are not. */
  public static boolean isLetter(String name) {
    return DocumentNames.isLetter(name);
  }

  /** Whether a file is an archive whose entries are read, by the ending of its name. */
  public static boolean isArchive(String name) {
    return DocumentNames.isZip(name) || DocumentNames.isTar(name);
  }

  /** What a document is called in the tables whose path below its input is this, with {@code /} between its parts. */
  public static String name(String path) {
    return DocumentNames.clean(path);
  }

  /** Whether an archive's documents can be shared out: of others than zips nobody knows where they begin. */
  public static boolean isShared(String name) {
    return DocumentNames.isZip(name);
  }

  /** A file as the one document that it is. */
  public static Documents file(Path file, String name) {
    return new FileDocument(file, name, new Disk()).open();
  }

  /**
   * The documents of an archive, and after them what could not be read of it.
   *
   * @param name what the archive is called where something is wrong with it; says of which kind it is
   * @param prefix what stands before the names of its entries
   * @param unpacker opens it; closed with the documents
   * @param share which of its documents are wanted
   */
  public static Documents archive(Path file, String name, String prefix, Unpacker unpacker, ArchiveShare share) {
    ArchiveKind kind = DocumentNames.isZip(name) ? ArchiveKind.ZIP : ArchiveKind.TAR;
    Documents entries = new ArchiveSource(file, kind, name, prefix, new Disk(), unpacker, share).open();
    return new Documents() {
      @Override
      public Optional<InputDocument> next() {
        return entries.next();
      }

      @Override
      public void close() {
        entries.close();
        unpacker.close();
      }
    };
  }

  /**
   * Resolves inputs.
   *
   * @param names the inputs as the user wrote them
   * @param list source of the list for {@code -}
   * @param unpacker opens archives, now and when documents are fetched
   * @throws MissingInputException if an input does not exist, or a glob matches nothing; a missing entry of a list
   *     becomes a document that says so
   * @throws IOException if a folder or the list cannot be read
   */
  public static Inputs of(List<String> names, InputStream list, Unpacker unpacker)
      throws IOException, MissingInputException {
    Finder finder = new Finder(unpacker);
    List<String> without = new ArrayList<>();
    for (String name : names) {
      int before = finder.found.size();
      if (name.equals("-")) {
        finder.list(list);
      } else {
        finder.named(name);
      }
      if (finder.found.size() == before) {
        without.add(name);
      }
    }
    return new Inputs(finder.found, without, finder.roots);
  }

  /**
   * Resolves files and folders; see {@link #of(List, InputStream, Unpacker)}. Archives are unpacked in this process.
   */
  public static Inputs of(List<Path> paths) throws IOException {
    Finder finder = new Finder(Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter));
    for (Path path : paths) {
      finder.path(path, DocumentNames.last(path));
    }
    return new Inputs(finder.found, List.of(), finder.roots);
  }

  /**
   * The number of documents, as far as it is known before reading: documents in a tar are not counted. Opens every
   * zip.
   */
  public int known() {
    return sources.stream().mapToInt(InputSource::known).sum();
  }

  /**
   * The inputs, as the user wrote them, without any document: a folder without letters, or an empty list. If there
   * were letters before, something is wrong, such as a folder that is not mounted.
   */
  public List<String> withoutDocuments() {
    return without;
  }

  /**
   * The roots that the names of documents are relative to: folders, and archives for the names of their entries.
   * Absolute paths; a {@link DocumentFinder} uses them to find the documents again.
   */
  public List<Path> roots() {
    return roots;
  }

  /** All documents. */
  public Documents open() {
    Iterator<InputSource> left = sources.iterator();
    return new Documents() {
      private Optional<Documents> current = Optional.empty();

      @Override
      public Optional<InputDocument> next() {
        while (true) {
          Optional<InputDocument> document = current.flatMap(Documents::next);
          if (document.isPresent() || current.isEmpty() && !left.hasNext()) {
            return document;
          }
          close();
          current = left.hasNext() ? Optional.of(left.next().open()) : Optional.empty();
        }
      }

      @Override
      public void close() {
        current.ifPresent(Documents::close);
        current = Optional.empty();
      }
    };
  }

  /** Collects sources. */
  private static final class Finder {
    private final Unpacker unpacker;
    private final Disk disk = new Disk();
    private final List<InputSource> found = new ArrayList<>();
    private final Set<Path> roots = new LinkedHashSet<>();

    Finder(Unpacker unpacker) {
      this.unpacker = unpacker;
    }

    void named(String name) throws IOException, MissingInputException {
      Path path = parsed(name);
      if (path != null && disk.ask(alive -> Files.exists(path))) {
        path(path, DocumentNames.last(path.toAbsolutePath().normalize()));
      } else if (GLOB.matcher(name).find()) {
        glob(name);
      } else {
        throw new MissingInputException("there is no file or folder " + name + ".");
      }
    }

    private static Path parsed(String name) {
      try {
        return FileNames.path(name);
      } catch (InvalidPathException e) {
        return null; // Not a valid path on this system; it may be a glob.
      }
    }

    void path(Path path, String name) throws IOException {
      if (isFolder(path)) {
        for (FolderFile file : FolderFile.below(path, disk)) {
          add(file.path(), file.name(), file.name() + "/", path);
        }
      } else {
        Path whole = path.toAbsolutePath();
        add(path, name, "", isArchive(name) || whole.getParent() == null ? whole : whole.getParent());
      }
    }

    private boolean isFolder(Path path) throws IOException {
      return disk.ask(alive -> Files.isDirectory(path));
    }

    private void add(Path path, String name, String prefix, Path root) throws IOException {
      roots.add(root.toAbsolutePath());
      boolean zip = DocumentNames.isZip(name);
      if (isArchive(name) && disk.ask(alive -> Files.isRegularFile(path))) {
        ArchiveKind kind = zip ? ArchiveKind.ZIP : ArchiveKind.TAR;
        found.add(new ArchiveSource(path, kind, name, prefix, disk, unpacker));
      } else {
        found.add(new FileDocument(path, name, disk));
      }
    }

    void list(InputStream in) throws IOException {
      String text = FileNames.decode(in.readAllBytes());
      for (String line : text.split(text.indexOf('\0') >= 0 ? "\0" : "\r?\n")) {
        if (line.isEmpty()) {
          continue;
        }
        Path path = parsed(line);
        if (path == null) {
          found.add(new FailedDocument(DocumentNames.clean(line), new InputException(
              ProblemCode.FILE_UNREADABLE, "The file could not be read: this is not a path.")));
        } else {
          listed(path);
        }
      }
    }

    private void listed(Path path) throws IOException {
      try {
        if (isFolder(path)) {
          path(path, "");
        } else {
          String name = DocumentNames.listed(path);
          add(path, name, name + "/", above(path, name));
        }
      } catch (Disk.NoAnswerException e) {
        found.add(new FailedDocument(DocumentNames.listed(path), new InputException(
            ProblemCode.FILE_UNREADABLE, "The file could not be read: " + e.getMessage() + ".")));
      }
    }

    /** The root of a listed file's name: the folder above the first part of the name. */
    private static Path above(Path path, String name) {
      Path folder = path.toAbsolutePath();
      for (int parts = name.split("/").length; parts > 0 && folder.getParent() != null; parts--) {
        folder = folder.getParent();
      }
      return folder;
    }

    /** Names are relative to the fixed beginning of a glob. */
    private void glob(String pattern) throws IOException, MissingInputException {
      int fixed = GLOB.matcher(pattern).results().findFirst().orElseThrow().start();
      int slash = pattern.lastIndexOf('/', fixed);
      Path base = FileNames.path(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
      String rest = pattern.substring(slash + 1);
      PathMatcher matcher;
      PathMatcher shallow;
      try {
        matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        // As in shells, '**/' matches zero or more folders, so a folder's own files match, too.
        shallow = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
      } catch (IllegalArgumentException e) {
        throw new MissingInputException(
            "there is no file or folder " + pattern + ", and it is not a pattern either.");
      }
      int before = found.size();
      if (isFolder(base)) {
        for (FolderFile file : FolderFile.below(base, disk)) {
          Path name = base.relativize(file.path());
          if (matcher.matches(name) || shallow.matches(name) || underMatch(matcher, name)) {
            add(file.path(), file.name(), file.name() + "/", base);
          }
        }
      }
      if (found.size() == before) {
        throw new MissingInputException("nothing matches " + pattern + ".");
      }
    }

    /** Whether a folder above the file matches: then everything below it does, as if the folder were named. */
    private static boolean underMatch(PathMatcher matcher, Path name) {
      for (Path folder = name.getParent(); folder != null; folder = folder.getParent()) {
        if (matcher.matches(folder)) {
          return true;
        }
      }
      return false;
    }
  }
}
