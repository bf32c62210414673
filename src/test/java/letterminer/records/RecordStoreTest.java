package letterminer.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records survive whatever happens to the file that they are kept in. */
class RecordStoreTest {
  @TempDir Path folder;

  private static FileRecord record(String message) {
    return FileRecord.of(LetterFile.failed(Problem.of(ProblemCode.NO_LETTER, message)));
  }

  private RecordStore store(String identity) throws IOException {
    return new RecordStore(folder, identity, false);
  }

  private void keep(String identity, String key, String message) throws IOException {
    try (RecordStore store = store(identity)) {
      store.add(key, key + ".pdf", record(message));
    }
  }

  private Optional<String> message(String identity, String key) throws IOException {
    try (RecordStore store = store(identity)) {
      Optional<RecordStore.Place> place = store.find(key);
      return place.isEmpty() ? Optional.empty()
          : Optional.of(store.get(place.get()).record().file().problems().get(0).message());
    }
  }

  private Path only() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findFirst().orElseThrow();
    }
  }

  @Test
  void eachIdentityHasItsOwnRecords() throws IOException {
    keep("one", "a", "first");
    keep("two", "a", "second");
    assertEquals(Optional.of("first"), message("one", "a"));
    assertEquals(Optional.of("second"), message("two", "a"));
    assertEquals(Optional.empty(), message("one", "b"));
  }

  /** The program of tomorrow must not take what today's wrote for its own. */
  @Test
  void recordsOfAnotherFormatAreDiscarded() throws IOException {
    keep("one", "a", "first");
    byte[] bytes = Files.readAllBytes(only());
    bytes["letterminer records ".length()]++;
    Files.write(only(), bytes);
    assertEquals(Optional.empty(), message("one", "a"));
    keep("one", "b", "second");
    assertEquals(Optional.of("second"), message("one", "b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, -1, 7, 0})
  void anEntryThatCannotBeUnderstoodIsReadAgain(int keyLength) throws IOException {
    keep("one", "a", "first");
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    new DataOutputStream(payload).writeInt(keyLength);
    payload.write(new byte[] {1, 2});
    CRC32 checksum = new CRC32();
    checksum.update(payload.toByteArray());
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(entry);
    out.writeInt(payload.size());
    out.writeInt((int) checksum.getValue());
    out.write(payload.toByteArray());
    Files.write(only(), entry.toByteArray(), StandardOpenOption.APPEND);

    assertEquals(Optional.of("first"), message("one", "a"));
    keep("one", "b", "second");
    assertEquals(Optional.of("second"), message("one", "b"));
  }

  @Test
  void theLeastRecentlyUsedRecordsAreDroppedFirst() throws IOException {
    for (String identity : new String[] {"one", "two", "three"}) {
      keep(identity, "a", "kept ".repeat(2000) + identity);
    }
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(RecordStoreTest::age);
    }
    long size = Files.size(only());
    message("one", "a");
    try (RecordStore two = store("two")) {
      two.limitTo(10 * size); // Used now; nothing has to go.
    }
    try (RecordStore three = store("three")) {
      three.limitTo(2 * size + size / 2);
    }
    assertTrue(RecordStore.exists(folder, "two"));
    assertTrue(RecordStore.exists(folder, "three"));
    assertTrue(!RecordStore.exists(folder, "one"));
  }

  private static void age(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyRecordsOfOtherDocumentsAreDropped() throws IOException {
    try (RecordStore store = store("one")) {
      for (int i = 0; i < 10; i++) {
        store.add("key" + i, "name", record("message " + i));
      }
      assertEquals(9, store.countOthers(Set.of("key3")));
      store.keepOnly(Set.of("key3"));
    }
    assertEquals(Optional.of("message 3"), message("one", "key3"));
    assertEquals(Optional.empty(), message("one", "key4"));
  }

  /** Without an end, copying missing data would never end. */
  @Test
  @Timeout(10)
  void recordsTruncatedWhileInUseAreReported() throws IOException {
    try (RecordStore store = store("one")) {
      store.add("a", "a.pdf", record("kept"));
      store.add("b", "b.pdf", record("dropped, and longer than the other one, so that the file is written again".repeat(9)));
      try (FileChannel file = FileChannel.open(only(), StandardOpenOption.WRITE)) {
        file.truncate(20);
      }
      IOException e = assertThrows(IOException.class, () -> store.keepOnly(Set.of("a")));
      assertTrue(e.getMessage().contains("shorter than it was"), e.getMessage());
    }
  }
}
