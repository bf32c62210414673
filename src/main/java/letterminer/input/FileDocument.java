package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import letterminer.model.ProblemCode;

/** A file on disk. */
record FileDocument(Path path, String name) implements SingleDocument {
  @Override
  public byte[] read(long most) throws InputException {
    if (Files.exists(path) && !Files.isRegularFile(path)) { // A pipe or a device may never end.
      throw new InputException(
          ProblemCode.FILE_UNREADABLE,
          "This is no file that can be read" + (Files.isDirectory(path) ? ": it is a folder." : "."));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Bytes.read(in, most);
    } catch (IOException e) {
      throw new InputException(
          ProblemCode.FILE_UNREADABLE, "The file could not be read: " + reason(e) + ".");
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
