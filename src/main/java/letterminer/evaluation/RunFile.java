package letterminer.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.dataset.Dataset;
import letterminer.evaluation.LetterFacts.GradeFact;
import letterminer.evaluation.LetterFacts.PointFact;

/** Reads a run's {@code letters.jsonl}. */
final class RunFile {
  private static final String REMEDY = "Was the file cut off or changed? Run 'letterminer extract' again.";

  private RunFile() {}

  /** The file for a path: the file itself, or the {@code letters.jsonl} of a folder. */
  static Path locate(Path run) throws EvaluationException {
    if (!Files.exists(run)) {
      throw new EvaluationException("there is no file or folder " + run
          + ". Name a letters.jsonl, or the folder that 'letterminer extract' wrote it to.");
    }
    if (!Files.isDirectory(run)) {
      return run;
    }
    Path file = run.resolve(Dataset.LETTERS);
    if (!Files.isRegularFile(file)) {
      throw new EvaluationException("the folder " + run + " has no " + Dataset.LETTERS
          + ". Name the folder that 'letterminer extract' wrote to.");
    }
    return file;
  }

  /**
   * The letters of gold's documents, in the order of the file; all others are skipped.
   *
   * @param names file names of documents, without folders
   */
  static Map<String, List<LetterFacts>> read(Path file, Set<String> names) throws EvaluationException {
    Map<String, List<LetterFacts>> letters = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        Tree record = Tree.parse(line, "line " + number + " of " + file, REMEDY);
        Optional<Tree> source = record.object("source");
        if (source.isEmpty() || source.get().text("file").isEmpty()) {
          throw new EvaluationException(record.where() + " names no source file, so it is no letter. " + REMEDY);
        }
        String name = baseName(source.get().required("file"));
        if (names.contains(name)) {
          letters.computeIfAbsent(name, n -> new ArrayList<>()).add(letter(record));
        }
      }
    } catch (CharacterCodingException e) {
      throw new EvaluationException(file + " is not UTF-8. " + REMEDY);
    } catch (IOException e) {
      throw new EvaluationException(file + " cannot be read. Check its permissions.");
    }
    return letters;
  }

  /** The name of a document without its folders. */
  static String baseName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static LetterFacts letter(Tree run) throws EvaluationException {
    List<String> addressees = new ArrayList<>();
    for (Tree addressee : run.objects("addressees")) {
      addressees.add(addressee.text("name").orElse(""));
    }
    List<GradeFact> judgements = new ArrayList<>();
    for (Tree judgement : run.objects("judgements")) {
      judgements.add(new GradeFact(judgement.text("label").orElse(""), judgement.text("grade").orElse("")));
    }
    List<PointFact> points = new ArrayList<>();
    for (Tree point : run.objects("points")) {
      points.add(point(point));
    }
    List<Tree> signatories = run.objects("signatories");
    Optional<Tree> authority = run.object("authority");
    Optional<Tree> inspection = run.object("inspection");
    return new LetterFacts(
        run.text("profile").orElse(""), run.text("subject"),
        authority.isPresent() ? authority.get().text("name") : Optional.empty(), run.text("date"),
        inspection.isPresent()
            ? Optional.of(LetterFacts.days(inspection.get().text("start"), inspection.get().text("end")))
            : Optional.empty(),
        addressees, run.texts("inspectors"),
        signatories.isEmpty() ? Optional.empty() : signatories.get(0).text("name"), judgements, points);
  }

  private static PointFact point(Tree point) throws EvaluationException {
    Optional<String> page = point.text("page").filter(p -> !p.isEmpty() && !p.equals("0"));
    return new PointFact(
        point.text("text").orElse(""), point.text("section"), point.text("area"),
        point.text("polarity"), false, page, page.isPresent() && !point.node().path("boxes").isEmpty());
  }
}
