package letterminer.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import letterminer.model.Sha256;

/**
 * The records of an archive on disk, in sequence, so that a run that was killed at any moment resumes where
 * it stopped. There is a file for each identity (program, profiles, model, reading options), so that returning
 * to an earlier one reads nothing again.
 *
 * <p>A file begins with a line that names the format and the identity; each entry is its length and its
 * checksum (4 bytes each), and then the key, the name and the record. An entry that was half written when the
 * process died fails its checksum; it and everything after it is cut off when the file is opened again. Entries are
 * passed to the system immediately, so a killed process loses none; only a crash of the machine may.
 *
 * <p>Safe for use by several threads of one process; the lock of the output folder keeps other processes away.
 */
public final class RecordStore implements Closeable {
  private static final String FORMAT = "letterminer records 4 ";
  private static final int NAME = 16;
  private static final int HEAD = 8;

  /** A longer record means a corrupt length. */
  private static final int LONGEST = 1 << 30;

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Place> places = new HashMap<>();
  private final String head;
  private long end;

  /**
   * The position of a record.
   *
   * @param offset of its length
   * @param length of its payload
   */
  public record Place(long offset, int length) {}

  /**
   * A record with its document's name.
   *
   * @param name its name when it was read
   */
  public record Stored(String name, FileRecord record) {}

  /**
   * Opens the records of an identity, or creates them.
   *
   * @param folder where records are kept
   * @param identity everything that records depend on besides a document's bytes
   * @param fresh whether to discard existing records
   * @throws IOException if they cannot be read or written
   */
  public RecordStore(Path folder, String identity, boolean fresh) throws IOException {
    this.file = folder.resolve(fileName(identity));
    this.head = FORMAT + identity + "\n";
    Files.createDirectories(folder);
    this.channel = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
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

  private static String fileName(String identity) {
    return Sha256.hex(identity.getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
  }

  /** Whether there are records of an identity. */
  public static boolean exists(Path folder, String identity) {
    return Files.isRegularFile(folder.resolve(fileName(identity)));
  }

  /** Whether there are records of an identity in this version's format; others would be started afresh. */
  public static boolean isReadable(Path folder, String identity) throws IOException {
    byte[] head = (FORMAT + identity + "\n").getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(folder.resolve(fileName(identity)))) {
      return Arrays.equals(head, in.readNBytes(head.length));
    }
  }

  private boolean hasHead() throws IOException {
    byte[] expected = head.getBytes(StandardCharsets.UTF_8);
    ByteBuffer found = ByteBuffer.allocate(expected.length);
    return readFully(found, 0) && Arrays.equals(found.array(), expected);
  }

  /**
   * Deletes the records of all identities.
   *
   * @return how many bytes they had
   */
  public static long deleteAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        bytes += Files.size(each);
        Files.delete(each);
      }
    }
    return bytes;
  }

  /** Reads through the entries and cuts off everything that is corrupt or unknown. */
  private void load() throws IOException {
    while (true) {
      Optional<byte[]> payload = payload(end);
      Optional<StoredRecord> entry = payload.flatMap(StoredRecord::of);
      if (entry.isEmpty()) {
        break;
      }
      places.put(entry.get().key(), new Place(end, payload.get().length));
      end += HEAD + payload.get().length;
    }
    channel.truncate(end);
  }

  /** The content of an entry. */
  private record StoredRecord(String key, String name, byte[] content) {
    /** Empty if the bytes are not an entry, even if their checksum is correct. */
    static Optional<StoredRecord> of(byte[] payload) {
      ByteBuffer from = ByteBuffer.wrap(payload);
      Optional<String> key = text(from);
      Optional<String> name = key.flatMap(k -> text(from));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      byte[] content = new byte[from.remaining()];
      from.get(content);
      return Optional.of(new StoredRecord(key.get(), name.get(), content));
    }

    private static Optional<String> text(ByteBuffer from) {
      if (from.remaining() < Integer.BYTES) {
        return Optional.empty();
      }
      int length = from.getInt();
      if (length < 0 || length > from.remaining()) {
        return Optional.empty();
      }
      byte[] bytes = new byte[length];
      from.get(bytes);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** The record that begins at a position, if there is one. */
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

  /** The position of a document's record, if it was read before. */
  public synchronized Optional<Place> find(String key) {
    return Optional.ofNullable(places.get(key));
  }

  /** Keeps a record. */
  public Place add(String key, String name, FileRecord record) throws IOException {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] content = record.encode();
    ByteBuffer payload = ByteBuffer.allocate(8 + keyBytes.length + nameBytes.length + content.length);
    payload.putInt(keyBytes.length).put(keyBytes).putInt(nameBytes.length).put(nameBytes).put(content);
    ByteBuffer entry = ByteBuffer.allocate(HEAD + payload.capacity());
    entry.putInt(payload.capacity()).putInt(checksum(payload.array())).put(payload.array()).flip();
    synchronized (this) {
      Place place = new Place(end, payload.capacity());
      write(entry, end);
      end += HEAD + payload.capacity();
      places.put(key, place);
      return place;
    }
  }

  /**
   * Reads a record back.
   *
   * @throws IOException if it was changed since it was written
   */
  public Stored get(Place place) throws IOException {
    StoredRecord entry = payload(place.offset()).flatMap(StoredRecord::of).orElseThrow(
        () -> new IOException("the records kept in " + file + " were changed while they were used"));
    return new Stored(entry.name(), FileRecord.decode(entry.content()));
  }

  /** How many documents other than these have records here. */
  public synchronized long countOthers(Set<String> documents) {
    return places.keySet().stream().map(RecordStore::document).distinct()
        .filter(document -> !documents.contains(document)).count();
  }

  /** A key's first word: the limits with which the record was made may follow. */
  private static String document(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /**
   * Drops all records except those of some documents, if that removes most of the file; otherwise they may be useful again.
   * Must be the last operation before the store is closed.
   */
  public synchronized void keepOnly(Set<String> documents) throws IOException {
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
          long size = (long) HEAD + place.length();
          for (long done = 0; done < size; ) {
            long moved = channel.transferTo(place.offset() + done, size - done, out);
            if (moved <= 0) {
              throw new IOException(file + " is shorter than it was: another program changed it");
            }
            done += moved;
          }
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /**
   * Deletes the records of other identities, the least recently used first, until all together are not
   * larger than a limit.
   */
  public void limitTo(long mostBytes) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    record Other(Path file, long size, FileTime used) {}
    List<Other> others = new ArrayList<>();
    long all = 0;
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path each : files.toList()) {
        long size = Files.size(each);
        all += size;
        if (!each.equals(file)) {
          others.add(new Other(each, size, Files.getLastModifiedTime(each)));
        }
      }
    }
    others.sort(Comparator.comparing(Other::used));
    for (Other other : others) {
      if (all <= mostBytes) {
        return;
      }
      Files.delete(other.file());
      all -= other.size();
    }
  }
}
