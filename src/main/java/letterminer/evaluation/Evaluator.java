package letterminer.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.evaluation.Evaluation.DocumentTallies;

/** Compares a run with gold. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Compares a run with gold.
   *
   * @param goldFolder folder with one JSON file for each document
   * @param run a {@code letters.jsonl} or the folder that contains it
   * @throws EvaluationException if either cannot be read; its message says what to do
   */
  public static Evaluation evaluate(Path goldFolder, Path run) throws EvaluationException {
    Path runFile = RunFile.locate(run);
    List<GoldFolder.Document> gold = GoldFolder.read(goldFolder);
    Set<String> names = gold.stream().map(GoldFolder.Document::name).collect(Collectors.toSet());
    Map<String, List<LetterFacts>> letters = RunFile.read(runFile, names);
    List<DocumentTallies> documents = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    int count = 0;
    for (GoldFolder.Document document : gold) {
      Ledger ledger = compare(document, letters.getOrDefault(document.name(), List.of()));
      documents.add(new DocumentTallies(document.file(), ledger.tallies()));
      differences.addAll(ledger.differences());
      count += document.letters().size();
    }
    return new Evaluation(documents, count, differences);
  }

  /** Assigns to each letter of gold the first unused record of its authority, or else the first unused one. */
  private static Ledger compare(GoldFolder.Document document, List<LetterFacts> records) {
    Ledger ledger = new Ledger(document.file());
    List<LetterFacts> left = new ArrayList<>(records);
    for (LetterFacts gold : document.letters()) {
      String place = PlainForm.place(gold.authority().orElse(""));
      Optional<LetterFacts> found = left.stream()
          .filter(r -> PlainForm.place(r.authority().orElse("")).equals(place)).findFirst()
          .or(() -> left.stream().findFirst());
      found.ifPresent(left::remove);
      ledger.begin(
          gold.kind(), document.letters().size() > 1 ? gold.authority() : Optional.empty());
      new LetterComparison(gold, found, document.isPdf(), ledger).enter();
    }
    return ledger;
  }
}
