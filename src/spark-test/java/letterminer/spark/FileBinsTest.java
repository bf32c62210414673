package letterminer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class FileBinsTest {
  private static InputFile file(String name, long length) {
    return new InputFile(name, "file:/in/" + name, length, 0, false);
  }

  @Test
  void everyFileIsInOneBin() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      files.add(file("f" + i, 1_000L * i));
    }
    List<List<InputFile>> bins = FileBins.of(files, 4);
    assertEquals(files.size(), bins.stream().mapToInt(List::size).sum());
    assertEquals(files.size(), new TreeSet<>(bins.stream().flatMap(List::stream).map(InputFile::file).toList()).size());
  }

  @Test
  void oneVeryLargeFileIsAloneAndFirst() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      files.add(file("letter" + i, 100_000));
    }
    files.add(file("report of two thousand pages", 90_000_000));
    List<List<InputFile>> bins = FileBins.of(files, 4);
    assertEquals(List.of("report of two thousand pages"), bins.get(0).stream().map(InputFile::file).toList());
    assertTrue(bins.stream().skip(1).allMatch(bin -> bin.size() >= 30 && bin.size() <= 36), bins.size() + " bins");
  }

  @Test
  void fewFilesGetATaskEach() {
    assertEquals(3, FileBins.of(List.of(file("a", 1), file("b", 2), file("c", 3)), 4).size());
    assertEquals(1, FileBins.of(List.of(file("a", 1)), 64).size());
  }
}
