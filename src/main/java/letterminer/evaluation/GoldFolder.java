package letterminer.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.evaluation.LetterFacts.GradeFact;
import letterminer.evaluation.LetterFacts.PointFact;

/** Reads gold: a folder with one JSON file per document, which is a record or {@code {"letters": [...]}}. */
final class GoldFolder {
  private static final String REMEDY = "Correct it, or move it out of the folder.";

  private GoldFolder() {}

  /**
   * A document of gold.
   *
   * @param file the document's name in gold
   * @param letters the letters in it
   */
  record Document(String file, List<LetterFacts> letters) {
    /** Gold and run are matched by file name without folders, which differ between runs. */
    String name() {
      return RunFile.baseName(file);
    }

    boolean isPdf() {
      return file.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
    }
  }

  /** Reads the documents of a folder, in the order of file names. */
  static List<Document> read(Path folder) throws EvaluationException {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException(Files.exists(folder)
          ? folder + " is a file. Name the folder that holds gold, one JSON file for each document."
          : "there is no folder " + folder + ". Name the one that holds gold, one JSON file for each document.");
    }
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(f -> f.getFileName().toString().endsWith(".json"))
          .sorted((a, b) -> byCodePoints(a.getFileName().toString(), b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new EvaluationException("the folder " + folder + " cannot be listed. Check its permissions.");
    }
    if (files.isEmpty()) {
      throw new EvaluationException("no file in " + folder
          + " ends in .json. Name the folder that holds gold, one JSON file for each document.");
    }
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(document(file));
    }
    return documents;
  }

  /** The order of code points, which is not that of UTF-16. */
  static int byCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static Document document(Path file) throws EvaluationException {
    String name = "the gold file " + file;
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new EvaluationException(name + " is not UTF-8. Convert it.");
    } catch (IOException e) {
      throw new EvaluationException(name + " cannot be read. Check that it is a file that you may read.");
    }
    Tree root = Tree.parse(text, name, REMEDY);
    if (root.node().path("draft").asBoolean()) {
      // A draft is what a run found, so it would make that run look right.
      throw new EvaluationException(name + " is a draft that nobody has read to the end. Read the document, correct the"
          + " draft, and remove its line 'draft'; or move it out of the folder.");
    }
    List<Tree> records = root.node().has("letters") ? root.objects("letters") : List.of(root);
    List<LetterFacts> letters = new ArrayList<>();
    for (Tree record : records) {
      letters.add(letter(record));
    }
    Optional<String> stated = root.text("file").filter(f -> !f.isEmpty());
    if (stated.isEmpty() && records.isEmpty()) {
      throw new EvaluationException(name + " has no letters and no 'file'. " + REMEDY);
    }
    return new Document(stated.isPresent() ? stated.get() : records.get(0).required("file"), letters);
  }

  private static LetterFacts letter(Tree gold) throws EvaluationException {
    List<String> addressees = new ArrayList<>();
    for (Tree addressee : gold.objects("addressees")) {
      addressees.add(addressee.stated("name").orElse(""));
    }
    List<GradeFact> judgements = new ArrayList<>();
    for (Tree judgement : gold.objects("judgements")) {
      judgements.add(new GradeFact(
          judgement.stated("label").orElse(""), judgement.stated("grade").orElse("")));
    }
    List<PointFact> points = new ArrayList<>();
    for (Tree point : gold.objects("points")) {
      points.add(new PointFact(
          point.stated("text").orElse(""), point.text("section"),
          point.text("area").filter(a -> !a.isEmpty()), point.stated("polarity"),
          !point.node().has("by") || point.text("by").equals(Optional.of("heading")),
          Optional.empty(), false));
    }
    Optional<String> inspection = Optional.empty();
    Optional<String> start = gold.text("inspection_start").filter(s -> !s.isEmpty());
    if (start.isPresent()) {
      inspection = Optional.of(LetterFacts.days(start, gold.stated("inspection_end")));
    }
    return new LetterFacts(
        gold.required("family"), gold.text("title"), gold.stated("authority"), gold.text("date"),
        inspection, addressees, gold.texts("inspectors"), gold.text("signatory"), judgements, points);
  }
}
