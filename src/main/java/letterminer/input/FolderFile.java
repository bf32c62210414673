package letterminer.input;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * A letter or archive below a folder.
 *
 * @param path its path
 * @param name its path relative to the folder
 */
record FolderFile(Path path, String name) {
  /** The system's message for a path of more than 4,096 bytes. */
  private static final String TOO_LONG = "File name too long";

  /**
   * All letters and archives below a folder, by name. Links are followed and loops detected. What cannot be listed or
   * followed is included, so that reading it gives the reason.
   */
  static List<FolderFile> below(Path folder, Disk disk) throws IOException {
    return disk.ask(alive -> below(folder, alive));
  }

  private static List<FolderFile> below(Path folder, Runnable alive) throws IOException {
    List<FolderFile> found = new ArrayList<>();
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            alive.run();
            if (isWanted(file)) {
              found.add(new FolderFile(file, DocumentNames.below(folder, file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A path that is too long for the system may be a folder full of letters.
            if (isWanted(file) || Files.isDirectory(file) || isTooLong(e)) {
              found.add(new FolderFile(file, DocumentNames.below(folder, file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(FolderFile::name));
    return found;
  }

  private static boolean isTooLong(IOException e) {
    return e instanceof FileSystemException system && TOO_LONG.equals(system.getReason());
  }

  private static boolean isWanted(Path file) {
    String name = file.getFileName().toString();
    return DocumentNames.isLetter(name) || DocumentNames.isZip(name) || DocumentNames.isTar(name);
  }
}
