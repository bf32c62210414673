package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import letterminer.dataset.Json;
import letterminer.input.DocumentFinder;
import letterminer.input.FileNames;
import letterminer.model.BoundingBox;
import letterminer.pages.PagePool;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;

/** The API of the page: the run, its letters, their pages, and storing marks. Thread-safe. */
public final class ReviewApi {
  private static final double LEAST_SCALE = 0.25;
  private static final double MOST_SCALE = 4;

  /** Scales are rounded, so that few pictures are cached: otherwise each window width would need its own. */
  private static final double SCALE_STEP = 0.25;

  /** Below the ports that operating systems use for outgoing connections. */
  private static final int FIRST_PORT = 20_000;

  private static final int PORTS = 10_000;

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final double USUAL_SCALE = 2;

  /** More than the 200 inches of the largest PDF page. */
  private static final double LARGEST = 20_000;

  private final RunData run;
  private final LetterPages pages;
  private final DocumentFinder finder;
  private final ReviewMarks marks;
  private final Optional<String> reviewer;
  private final Optional<ReviewAudit> audit;

  /**
   * Opens a run for review.
   *
   * @param finder finds its files
   * @param pool draws their pages
   * @param reviewer the author of new marks
   * @param audit the sample to check blind; absent to review the run
   */
  public ReviewApi(
      Path run, DocumentFinder finder, PagePool pool, Optional<String> reviewer, Optional<ReviewAudit> audit)
      throws RunException {
    this.run = new RunData(run);
    this.pages = new LetterPages(finder, pool);
    this.finder = finder;
    this.marks = new ReviewMarks(run, audit.map(ReviewAudit::name));
    this.reviewer = reviewer;
    this.audit = audit;
  }

  /** A port that is the same whenever this run is reviewed. */
  int usualPort() {
    return FIRST_PORT + Math.floorMod(run.folder().toAbsolutePath().normalize().hashCode(), PORTS);
  }

  /**
   * The URL fragment of an item.
   *
   * @param id of a letter, a value or a problem, as in the tables
   * @return the fragment; empty if the run has no such letter
   */
  public Optional<String> target(String id) {
    return Target.of(id, run.letters());
  }

  /**
   * Reads and draws the first page to be shown while the browser starts.
   *
   * @param at the item shown first, see {@link #target}
   */
  public void drawAhead(Optional<String> at) {
    try {
      Optional<String> id = at.flatMap(this::target).map(place -> place.split("/")[0]);
      Optional<LetterSummary> letter = id.flatMap(run.letters()::find)
          .or(() -> run.letters().letters().stream().filter(LetterSummary::hasPictures).findFirst());
      if (letter.isPresent()) {
        pages.shapes(letter.get());
        pages.picture(letter.get(), letter.get().firstPage(), USUAL_SCALE);
      }
      run.scales();
    } catch (RequestException e) {
      // A later request reports the reason.
    }
  }

  /** The number of letters of an export. */
  public int count(LetterChoice choice) throws RunException {
    return choice.of(run.letters().letters()).size();
  }

  /**
   * Writes letters as files that a browser opens from disk.
   *
   * @param choice which letters
   * @param progress receives the file of each letter when it is written
   * @return sentences about pages that could not be drawn
   * @throws RunException if the folder cannot be written to, or a letter cannot be read
   */
  public List<String> export(Path folder, LetterChoice choice, Consumer<String> progress) throws IOException, RunException {
    RunLetters letters = run.letters();
    return new StaticExport(letters, pages, marks, folder)
        .write(choice.of(letters.letters()), run.scales(), letter -> progress.accept(letter.file()));
  }

  /** Answers a request. */
  Reply answer(Request request) throws RequestException {
    List<String> path = request.path();
    String first = path.get(0);
    if (request.isPost()) {
      return posted(request);
    }
    if (path.size() == 1 && first.isEmpty()) {
      return AppFiles.index();
    }
    if (first.equals("app")) {
      return AppFiles.file(path.subList(1, path.size()));
    }
    if (!first.equals("api")) {
      throw RequestException.notFound();
    }
    if (path.equals(List.of("api", "run.json"))) {
      return run();
    }
    if (path.size() >= 3 && path.get(1).equals("letters")) {
      return letter(request, path.subList(2, path.size()));
    }
    throw RequestException.notFound();
  }

  private Reply run() throws RequestException {
    RunLetters letters = run.letters();
    List<LetterSummary> chosen = letters.letters();
    Map<String, Marked> counts = marks.counts();
    List<JsonNode> own = List.of();
    if (audit.isPresent()) {
      Set<String> drawn = audit.get().letters();
      chosen = chosen.stream().filter(letter -> drawn.contains(letter.id())).toList();
      own = marks.all().stream().filter(mark -> audit.get().has(mark, reviewer)).toList();
      counts = Map.of(); // Others' marks would bias the reader.
    }
    return Reply.of(Reply.JSON, RunJson.of(letters, chosen, counts,
        new RunJson.About(reviewer, marks.isReadOnly(), marks.notices(), audit, own)));
  }

  private Reply letter(Request request, List<String> path) throws RequestException {
    if (path.size() == 1) {
      return letter(id(path.get(0), ".json"));
    }
    LetterSummary letter = run.letter(path.get(0));
    if (path.size() == 2 && path.get(1).equals("text")) {
      BoundingBox box = new BoundingBox(
          request.number("x", -LARGEST, LARGEST), request.number("y", -LARGEST, LARGEST),
          request.number("width", 0, LARGEST), request.number("height", 0, LARGEST));
      String text = pages.text(letter, (int) request.number("page", 1, Integer.MAX_VALUE), box);
      return json(Reply.OK, Json.lines().createObjectNode().put("text", text));
    }
    if (path.size() == 3 && path.get(1).equals("pages")) {
      double scale = request.query().containsKey("scale") ? request.number("scale", LEAST_SCALE, MOST_SCALE) : USUAL_SCALE;
      double stepped = Math.max(LEAST_SCALE, Math.round(scale / SCALE_STEP) * SCALE_STEP);
      PagePool.Picture picture = pages.picture(letter, number(id(path.get(2), ".png")), stepped);
      return Reply.of(picture.type(), picture.content()).kept();
    }
    throw RequestException.notFound();
  }

  private Reply letter(String id) throws RequestException {
    LetterValues values = run.values(id);
    List<JsonNode> own = marks.of(id).stream()
        .filter(mark -> audit.isEmpty() || audit.get().has(mark, reviewer)).toList();
    return Reply.of(Reply.JSON, LetterJson.of(
        values, LetterJson.Pages.of(pages, values.letter()), run.scales(), own, audit.isPresent()));
  }

  private static String id(String name, String ending) throws RequestException {
    if (!name.endsWith(ending)) {
      throw RequestException.notFound();
    }
    return name.substring(0, name.length() - ending.length());
  }

  private static int number(String text) throws RequestException {
    if (!text.matches("[0-9]{1,6}")) {
      throw RequestException.notFound();
    }
    return Integer.parseInt(text);
  }

  private Reply posted(Request request) throws RequestException {
    if (request.path().equals(List.of("api", "corrections"))) {
      return json(Reply.CREATED, mark(object(request.body())));
    }
    if (request.path().equals(List.of("api", "source"))) {
      return source(object(request.body()).path("folder").asText());
    }
    throw RequestException.notFound();
  }

  /** Completes and checks a mark: it must be on a letter of this run, and the run supplies the file. */
  private JsonNode mark(ObjectNode mark) throws RequestException {
    if (marks.isReadOnly()) {
      throw RequestException.of(Reply.UNPROCESSABLE, "The run's folder cannot be written, so no mark can be kept there.");
    }
    LetterSummary letter = run.letter(mark.path("letter").asText());
    mark.put("file", letter.file()).put("sha256", letter.sha256()).remove("when");
    if (!UUIDS.matcher(mark.path("id").asText()).matches()) {
      mark.remove("id"); // An id from the page allows a mark to be sent twice; any other is invalid.
    }
    if (reviewer.isPresent() && (audit.isPresent() || mark.path("who").asText().isBlank())) {
      mark.put("who", reviewer.get());
    }
    audit.ifPresent(a -> mark.put("audit", a.name()));
    return marks.add(mark);
  }

  private static ObjectNode object(byte[] body) throws RequestException {
    try {
      JsonNode node = Json.lines().readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      // As invalid as a number.
    }
    throw RequestException.of(Reply.BAD_REQUEST, "What was posted is not a JSON object.");
  }

  /** Sets the folder that the user gives for the files of the run. Files read there must have the hashes in the run. */
  private Reply source(String folder) throws RequestException {
    Path place;
    try {
      place = FileNames.path(folder.strip()).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw noFolder(folder);
    }
    if (folder.isBlank() || !Files.exists(place)) {
      throw noFolder(folder);
    }
    finder.add(place);
    return json(Reply.OK, Json.lines().createObjectNode().put("folder", place.toString()));
  }

  private static RequestException noFolder(String folder) {
    return RequestException.of(Reply.UNPROCESSABLE, folder.isBlank()
        ? "Name the folder or the archive that the files are in."
        : "There is no folder or archive " + folder + " on this machine.");
  }

  private static Reply json(int status, JsonNode json) {
    return Reply.json(status, RunJson.bytes(json));
  }
}
