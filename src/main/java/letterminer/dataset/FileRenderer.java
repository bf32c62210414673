package letterminer.dataset;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.MissingJudgement;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.Sentence;
import letterminer.model.StableIds;
import letterminer.polarity.SentenceReader;

/**
 * Renders the result of reading a file as lines of every table. Immutable and thread-safe.
 */
public final class FileRenderer {
  private static final ObjectWriter JSON = Json.lines().writer();

  private final Dataset dataset;
  private final CompleteTables complete;
  private final Optional<SentenceReader> sentences;
  private final boolean isJson;

  /**
   * Creates a renderer.
   *
   * @param sentences reads the sentences of letters; present if the dataset has them
   */
  public FileRenderer(Dataset dataset, Optional<SentenceReader> sentences) {
    this(dataset, sentences, true);
  }

  /**
   * Creates a renderer.
   *
   * @param isJson whether the lines of {@code letters.jsonl} are wanted
   */
  FileRenderer(Dataset dataset, Optional<SentenceReader> sentences, boolean isJson) {
    this.isJson = isJson;
    this.dataset = dataset;
    this.complete = new CompleteTables(dataset);
    this.sentences = sentences;
  }

  /**
   * Renders a file.
   *
   * @param name its name in the tables
   */
  public RenderedFile render(String name, LetterFile file) {
    return lines(name, file).rendered();
  }

  /**
   * The rows of a file as values.
   *
   * @param name its name in the tables
   */
  Values values(String name, LetterFile file) {
    return lines(name, file).values();
  }

  /**
   * What a file gave.
   *
   * @param letters its lines of {@code letters.jsonl}, if they are wanted
   * @param rows its rows in each of {@link Dataset#tables}, in that order
   */
  record Values(String letters, List<List<TableRow>> rows) {}

  private Lines lines(String name, LetterFile file) {
    try {
      Lines lines = new Lines();
      for (Letter letter : file.letters()) {
        lines.add(letter);
      }
      lines.problems(name, file.problems());
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException(e); // Writing to memory cannot fail.
    }
  }

  private <T> RenderedRows<T> rows(Table<T> table) {
    return new RenderedRows<>(complete.of(table), dataset.cells());
  }

  /** Collects the lines of one file. */
  private final class Lines {
    private final StringBuilder json = new StringBuilder();
    private final RenderedRows<Letter> letters = rows(Tables.LETTERS);
    private final RenderedRows<Tables.JudgementRow> judgements = rows(Tables.JUDGEMENTS);
    private final RenderedRows<Tables.PointRow> points = rows(Tables.POINTS);
    private final RenderedRows<PeopleTable.Row> people = rows(PeopleTable.TABLE);
    private final RenderedRows<FieldTable.Row> fields = rows(FieldTable.TABLE);
    private final RenderedRows<MeasureTables.ThemeRow> themes = rows(MeasureTables.THEMES);
    private final RenderedRows<MeasureTables.ComparisonRow> comparisons = rows(MeasureTables.COMPARISONS);
    private final RenderedRows<Tables.ProblemRow> problems = rows(Tables.PROBLEMS);
    private final RenderedRows<Tables.SentenceRow> spoken = rows(Tables.SENTENCES);
    private final RenderedRows<CorrectionRow> corrections = rows(CorrectionTable.TABLE);

    /** The rows by table, in the order of {@link Dataset#tables}. */
    private final List<RenderedRows<?>> tables = new ArrayList<>(
        List.of(letters, judgements, points, people, fields, themes, comparisons, problems));

    Lines() {
      if (dataset.sentences()) {
        tables.add(spoken);
      }
      if (dataset.corrections().isPresent()) {
        tables.add(corrections);
      }
    }

    void add(Letter letter) throws IOException {
      if (isJson) {
        json.append(JSON.writeValueAsString(letter)).append('\n');
      }
      letters.add(letter);
      judgements(letter);
      int ordinal = 0;
      for (Point point : letter.points()) {
        points.add(new Tables.PointRow(letter, ++ordinal, point));
        themes.addAll(MeasureTables.themes(letter, point));
        comparisons.addAll(MeasureTables.comparisons(letter, point));
      }
      people.addAll(PeopleTable.rows(letter));
      fields.addAll(FieldTable.rows(letter));
      if (sentences.isPresent()) {
        ordinal = 0;
        for (Sentence sentence : sentences.get().read(letter)) {
          spoken.add(new Tables.SentenceRow(letter, ++ordinal, sentence));
        }
      }
      corrections.addAll(CorrectionTable.rows(letter));
      problems(letter);
    }

    private void problems(Letter letter) throws IOException {
      StableIds ids = StableIds.ofProblems(letter.id());
      List<Problem> all = new ArrayList<>(letter.problems());
      CatalogueCheck.misdated(dataset.catalogue(), letter).ifPresent(all::add);
      for (Problem problem : all) {
        problems.add(new Tables.ProblemRow(Optional.of(letter), letter.source().file(), ids.of(problem), problem));
      }
    }

    /** Adds problems of the file itself. */
    void problems(String name, List<Problem> ofFile) throws IOException {
      StableIds ids = StableIds.ofProblems("file");
      List<Problem> all = new ArrayList<>(ofFile);
      if (CatalogueCheck.isUnlisted(dataset.catalogue(), name)) {
        all.add(CatalogueCheck.UNLISTED);
      }
      for (Problem problem : all) {
        problems.add(new Tables.ProblemRow(Optional.empty(), name, ids.of(problem), problem));
      }
    }

    private void judgements(Letter letter) throws IOException {
      Iterator<String> ids = StableIds.ofJudgements(letter).iterator();
      for (Judgement judgement : letter.judgements()) {
        judgements.add(new Tables.JudgementRow(letter, ids.next(), Optional.of(judgement), Optional.empty()));
      }
      for (MissingJudgement missing : letter.missing()) {
        judgements.add(new Tables.JudgementRow(letter, ids.next(), Optional.empty(), Optional.of(missing)));
      }
    }

    Values values() {
      return new Values(json.toString(), tables.stream().<List<TableRow>>map(RenderedRows::values).toList());
    }

    RenderedFile rendered() {
      List<byte[]> parts = new ArrayList<>(List.of(json.toString().getBytes(StandardCharsets.UTF_8)));
      if (dataset.csv()) {
        tables.forEach(t -> parts.add(t.csv().getBytes(StandardCharsets.UTF_8)));
      }
      if (dataset.spools()) {
        tables.forEach(t -> parts.add(t.json().getBytes(StandardCharsets.UTF_8)));
      }
      return new RenderedFile(parts, tables.stream().<List<String[]>>map(RenderedRows::cells).toList());
    }
  }
}
