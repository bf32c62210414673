package letterminer.drivers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import letterminer.model.Sha256;

/** Downloads a driver. The file appears in its place complete and verified, or not at all. */
final class Download {
  private static final int CONNECT_MS = 20_000;
  /** The longest pause within a download. */
  private static final int STALLED_MS = 60_000;
  private static final int BUFFER = 1 << 16;

  private final Driver driver;

  Download(Driver driver) {
    this.driver = driver;
  }

  /**
   * Downloads it.
   *
   * @throws IOException if it fails; the message is the end of a sentence
   */
  void fetch(URI address, Optional<Proxy> proxy, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path part = Files.createTempFile(target.toAbsolutePath().getParent(), driver.artifact(), ".part");
    try {
      String hash = copy(address, proxy, part);
      if (!hash.equals(driver.sha256())) {
        throw new IOException("the downloaded file has the SHA-256 " + hash + ", not " + driver.sha256());
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String copy(URI address, Optional<Proxy> proxy, Path part) throws IOException {
    // Not java.net.http, which has no timeout for stalled downloads.
    URLConnection connection = proxy.isPresent()
        ? address.toURL().openConnection(proxy.get()) : address.toURL().openConnection();
    connection.setConnectTimeout(CONNECT_MS);
    connection.setReadTimeout(STALLED_MS);
    if (connection instanceof HttpURLConnection http && http.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("the server answered with status " + http.getResponseCode());
    }
    MessageDigest digest = Sha256.digest();
    try (InputStream in = connection.getInputStream(); OutputStream out = Files.newOutputStream(part)) {
      byte[] buffer = new byte[BUFFER];
      long all = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all += read;
        if (all > driver.bytes()) {
          throw new IOException("more data arrived than the " + driver.bytes() + " bytes that it has");
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    } catch (SocketTimeoutException e) {
      throw new IOException("no data arrived for " + STALLED_MS / 1000 + " seconds", e);
    }
    return Sha256.hex(digest);
  }

  /** The reason of a failure, as the end of a sentence. */
  static String reason(IOException e) {
    if (e instanceof UnknownHostException) {
      return "there is no network, or no host of that name";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
