package letterminer.spark;

import java.io.IOException;
import java.security.MessageDigest;
import letterminer.dataset.WrittenPart;
import letterminer.model.Sha256;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A file that is hashed while Parquet writes it: to read it again from an object store would cost more than to write it. */
final class DigestedFile implements OutputFile {
  private final OutputFile file;
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  DigestedFile(OutputFile file) {
    this.file = file;
  }

  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    return digested(file.create(blockSize));
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
    return digested(file.createOrOverwrite(blockSize));
  }

  private PositionOutputStream digested(PositionOutputStream out) {
    return new PositionOutputStream() {
      @Override
      public long getPos() throws IOException {
        return out.getPos();
      }

      @Override
      public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
      }

      @Override
      public void write(byte[] b, int from, int length) throws IOException {
        out.write(b, from, length);
        digest.update(b, from, length);
        bytes += length;
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public boolean supportsBlockSize() {
    return file.supportsBlockSize();
  }

  @Override
  public long defaultBlockSize() {
    return file.defaultBlockSize();
  }

  @Override
  public String getPath() {
    return file.getPath();
  }

  /** The file as a part of a table, once it is closed. */
  WrittenPart part(String path) {
    return new WrittenPart(path, bytes, Sha256.hex(digest));
  }
}
