package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TrainTest {
  private static final Path LETTERS = Path.of("corpus/letters");

  @TempDir Path folder;

  /** A sample of sentences of thirty letters that say it in the same words. */
  private void sample() throws IOException {
    StringBuilder sentences = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    String[][] kinds = {
      {"strength", "Support for children in team %d is good and timely."},
      {"weakness", "Support for children in team %d is poor and too slow."},
      {"neutral", "Inspectors met team %d in May."},
    };
    int id = 0;
    for (int letter = 0; letter < 30; letter++) {
      for (String[] kind : kinds) {
        sentences.append(id).append("\tfamily\tletter-").append(letter).append(".pdf\t")
            .append(String.format(kind[1], letter)).append('\n');
        labels.append(id++).append('\t').append(kind[0]).append('\n');
      }
    }
    Files.writeString(folder.resolve("sentences.tsv"), sentences);
    Files.writeString(folder.resolve("labels.tsv"), labels);
  }

  @Test
  void aModelIsTrainedMeasuredAndDescribedAndTheSameEachTime() throws IOException {
    sample();
    Path written = Files.writeString(folder.resolve("examples.tsv"), "neutral\tThere is a farming community.\n");
    for (String name : new String[] {"one.bin", "two.bin"}) {
      Program run = Program.run(
          "train", LETTERS, "--sentences", folder, "--examples", written, "-o", folder.resolve(name));
      assertEquals(0, run.status, run.err);
    }
    assertArrayEquals(Files.readAllBytes(folder.resolve("one.bin")), Files.readAllBytes(folder.resolve("two.bin")));
    String card = Files.readString(folder.resolve("one.md"));
    assertEquals(card, Files.readString(folder.resolve("two.md")));
    assertTrue(card.contains("| reading, sample | 30 | 30 | 0 | 30 | 30 |"), card);
    assertTrue(card.contains("| written for training alone | 0 | 0 | 0 | 1 | - |"), card);
    assertTrue(card.contains("| every sentence read (90) | 1.000"), card);

    Path text = Files.writeString(folder.resolve("text.txt"), "Support is poor and too slow.\n");
    Program classified = Program.run("classify", text, "--model", folder.resolve("one.bin"));
    assertTrue(classified.out.contains("Support is poor and too slow.,weakness,"), classified.out + classified.err);
  }

  @Test
  void withoutASampleNothingIsWritten() {
    Program run = Program.run("train", LETTERS, "-o", folder.resolve("model.bin"));
    assertEquals(2, run.status);
    assertTrue(run.err.contains("give --sentences"), run.err);
    assertFalse(Files.exists(folder.resolve("model.bin")));
  }

  @Test
  void anInvalidLabelFileIsReportedWithItsLine() throws IOException {
    sample();
    Files.writeString(folder.resolve("labels.tsv"), "0\tstrength\n1\tgood\n");
    Program run = Program.run("train", LETTERS, "--sentences", folder, "-o", folder.resolve("model.bin"));
    assertEquals(2, run.status);
    assertTrue(run.err.contains("labels.tsv, line 2: 'good' is not one of"), run.err);
    Files.writeString(folder.resolve("labels.tsv"), "0\tstrength\n");
    run = Program.run("train", LETTERS, "--sentences", folder, "-o", folder.resolve("model.bin"));
    assertTrue(run.err.contains("sentences.tsv, line 2: labels.tsv has no label for '1'."), run.err);
    assertEquals(2, Program.run("train", "none", "-o", folder.resolve("model.bin")).status);
    Program lost = Program.run("train", LETTERS, "-o", folder.resolve("none/model.bin"));
    assertEquals(2, lost.status);
    assertTrue(lost.err.contains("The folder for "), lost.err);
    for (Object wrong : new Object[] {folder, "/", folder.resolve("model.md")}) {
      assertEquals(2, Program.run("train", LETTERS, "-o", wrong).status);
    }
    Program list = Program.run("train", LETTERS, "-o", folder.resolve("m.bin"), "--word-list", folder.resolve("none"));
    assertTrue(list.err.contains("There is no file "), list.err);
  }
}
