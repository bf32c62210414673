package letterminer.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a message as Outlook saves it ([MS-OXMSG]), of a clerk's covering note with a file attached:
 * {@code OutlookMessage TARGET.msg FILE}.
 */
public final class OutlookMessage {
  private static final int PROPERTIES_OF_MESSAGE = 32;
  private static final int PROPERTIES_OF_ATTACHMENT = 8;

  private OutlookMessage() {}

  public static void main(String[] args) throws IOException {
    Path attached = Path.of(args[1]);
    try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      DirectoryEntry root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[PROPERTIES_OF_MESSAGE]);
      text(root, "001A", "IPM.Note");
      text(root, "0037", "Letter for the archive");
      text(root, "0C1A", "Committee clerk");
      text(root, "0E04", "archive@council.example");
      text(root, "1000", "The letter is attached. Please file it with the others.\r\n\r\nThe clerk\r\n");
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      stream(attachment, "__properties_version1.0", new byte[PROPERTIES_OF_ATTACHMENT]);
      String name = attached.getFileName().toString();
      text(attachment, "3707", "letter" + name.substring(name.lastIndexOf('.')));
      stream(attachment, "__substg1.0_37010102", Files.readAllBytes(attached));
      files.writeFilesystem(out);
    }
  }

  private static void text(DirectoryEntry folder, String property, String value) throws IOException {
    stream(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }
}
