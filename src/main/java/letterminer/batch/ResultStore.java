package letterminer.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import letterminer.dataset.FileResult;

/**
 * The results of a run on disk, one behind the other, so that a run that was killed at any moment can go on.
 *
 * <p>The file begins with a line that names the format and the settings; each record is its length and its
 * checksum (4 bytes each), and then the key, the name and the result. A record that was half written when the
 * process died fails its checksum; it and what follows is cut off when the file is opened again. Records are
 * handed to the system at once, so that a killed process loses none; only a crash of the machine may.
 *
 * <p>Safe for use by several threads.
 */
final class ResultStore implements Closeable {
  private static final String FORMAT = "letterminer results 1 ";
  private static final int HEAD = 8;

  /** A record longer than this is a broken length. */
  private static final int LONGEST = 1 << 30;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private final Map<String, Place> places = new HashMap<>();
  private final String head;
  private long end;

  /**
   * Where a record stands.
   *
   * @param offset of its length
   * @param length of its payload
   */
  record Place(long offset, int length) {}

  /**
   * A result with its document's name.
   *
   * @param name what it was called when it was read
   */
  record Stored(String name, FileResult result) {}

  /**
   * Opens a store, or begins one: also where the one that is there was made with other settings.
   *
   * @param settings everything that results depend on besides a document's bytes
   * @throws IOException if it cannot be read or written, or another run has it
   */
  ResultStore(Path file, String settings, boolean fresh) throws IOException {
    this.file = file;
    this.head = FORMAT + settings + "\n";
    Files.createDirectories(file.getParent());
    this.channel = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      this.lock = lock();
      if (fresh || !hasHead()) {
        channel.truncate(0);
        write(ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)), 0);
      }
      this.end = head.getBytes(StandardCharsets.UTF_8).length;
      load();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private FileLock lock() throws IOException {
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return taken;
      }
    } catch (OverlappingFileLockException e) {
      // Told below: another run in this process has it.
    }
    throw new IOException("another run is writing there");
  }

  private boolean hasHead() throws IOException {
    byte[] expected = head.getBytes(StandardCharsets.UTF_8);
    ByteBuffer found = ByteBuffer.allocate(expected.length);
    return readFully(found, 0) && Arrays.equals(found.array(), expected);
  }

  /** Walks through the records and cuts off what is broken. */
  private void load() throws IOException {
    while (true) {
      Optional<byte[]> payload = payload(end);
      if (payload.isEmpty()) {
        break;
      }
      ByteBuffer record = ByteBuffer.wrap(payload.get());
      places.put(text(record), new Place(end, payload.get().length));
      end += HEAD + payload.get().length;
    }
    channel.truncate(end);
  }

  /** The record that begins at a place, if one does. */
  private Optional<byte[]> payload(long offset) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(HEAD);
    if (!readFully(start, offset)) {
      return Optional.empty();
    }
    int length = start.flip().getInt();
    int checksum = start.getInt();
    if (length <= 0 || length > LONGEST || offset + HEAD + length > channel.size()) {
      return Optional.empty();
    }
    ByteBuffer payload = ByteBuffer.allocate(length);
    return readFully(payload, offset + HEAD) && checksum(payload.array()) == checksum
        ? Optional.of(payload.array()) : Optional.empty();
  }

  private boolean readFully(ByteBuffer into, long offset) throws IOException {
    long at = offset;
    while (into.hasRemaining()) {
      int count = channel.read(into, at);
      if (count < 0) {
        return false;
      }
      at += count;
    }
    return true;
  }

  private void write(ByteBuffer bytes, long offset) throws IOException {
    long at = offset;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static String text(ByteBuffer from) {
    byte[] bytes = new byte[from.getInt()];
    from.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Where the result of a document is, if it was read before. */
  synchronized Optional<Place> find(String key) {
    return Optional.ofNullable(places.get(key));
  }

  /** Keeps a result. */
  Place add(String key, String name, FileResult result) throws IOException {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] content = result.encode();
    ByteBuffer payload = ByteBuffer.allocate(8 + keyBytes.length + nameBytes.length + content.length);
    payload.putInt(keyBytes.length).put(keyBytes).putInt(nameBytes.length).put(nameBytes).put(content);
    ByteBuffer record = ByteBuffer.allocate(HEAD + payload.capacity());
    record.putInt(payload.capacity()).putInt(checksum(payload.array())).put(payload.array()).flip();
    synchronized (this) {
      Place place = new Place(end, payload.capacity());
      write(record, end);
      end += HEAD + payload.capacity();
      places.put(key, place);
      return place;
    }
  }

  /** Reads a result back. */
  Stored get(Place place) throws IOException {
    byte[] payload = payload(place.offset()).orElseThrow(
        () -> new IOException("the results kept in " + file + " were changed while they were used"));
    ByteBuffer record = ByteBuffer.wrap(payload);
    text(record);
    String name = text(record);
    byte[] content = new byte[record.remaining()];
    record.get(content);
    return new Stored(name, FileResult.decode(content));
  }

  /** How many documents have results here and are not among these. */
  synchronized long countOthers(Set<String> documents) {
    return places.keySet().stream().map(ResultStore::document).distinct()
        .filter(document -> !documents.contains(document)).count();
  }

  /** A key's first word: behind it may stand with which limits the result was made. */
  private static String document(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /**
   * Drops the results of all but some documents, if most of the file would go; otherwise they may be of use again. The last
   * thing that may be done with a store before it is closed.
   */
  synchronized void keepOnly(Set<String> documents) throws IOException {
    long live = places.entrySet().stream()
        .filter(e -> documents.contains(document(e.getKey()))).mapToLong(e -> HEAD + e.getValue().length()).sum();
    if (live >= end / 2) {
      return;
    }
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out = FileChannel.open(
        draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)));
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        if (documents.contains(document(entry.getKey()))) {
          Place place = entry.getValue();
          long size = HEAD + place.length();
          for (long done = 0; done < size; ) {
            done += channel.transferTo(place.offset() + done, size - done, out);
          }
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
