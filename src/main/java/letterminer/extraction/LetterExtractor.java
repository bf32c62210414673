package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import letterminer.extraction.document.DocumentSplitter;
import letterminer.extraction.document.PartFinder;
import letterminer.extraction.document.TitleFinder;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.header.Header;
import letterminer.extraction.header.HeaderReader;
import letterminer.extraction.header.OtherDates;
import letterminer.extraction.part.Excerpt;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.Layout;
import letterminer.layout.TagAgreement;
import letterminer.layout.TextBlock;
import letterminer.profile.Choice;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.Vocabulary;
import letterminer.reading.Document;
import letterminer.reading.Line;

/** Finds the letters of a document in its layout, and chooses the profile that reads each. Immutable and thread-safe. */
public final class LetterExtractor {
  /** A profile needs this many times its minimum score if the letter has neither salutation nor close. */
  private static final int FRAMELESS = 2;

  private final ProfileChooser chooser;
  private final DocumentSplitter splitter;
  private final Profile general;
  private final Vocabulary vocabulary;

  private final OtherDates otherDates;
  private final AuthorityRegister register;

  /**
   * Makes an extractor.
   *
   * @param profiles the profiles to choose from; the general one must be among them
   * @param register the authorities known
   */
  public LetterExtractor(List<Profile> profiles, AuthorityRegister register) {
    this.chooser = new ProfileChooser(profiles);
    this.splitter = new DocumentSplitter(profiles);
    this.general = chooser.general()
        .orElseThrow(() -> new IllegalArgumentException("There is no profile called 'letter'."));
    this.vocabulary = Vocabulary.of(general, profiles);
    this.otherDates = new OtherDates(general, profiles);
    this.register = register;
  }

  /** The documents bound together in a file, in order. */
  public List<Document> split(Document file) {
    return splitter.split(file);
  }

  /** The letters of a file, given its documents; empty if nothing in it looks like a letter. */
  public List<LetterContent> extract(List<Excerpt> excerpts) {
    List<LetterContent> letters = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      letters.addAll(extract(excerpt, excerpts.size() == 1));
    }
    return List.copyOf(letters);
  }

  private List<LetterContent> extract(Excerpt excerpt, boolean alone) {
    List<LetterContent> letters = new ArrayList<>();
    Document document = excerpt.document();
    Layout layout = excerpt.layout();
    Optional<TitleFinder.Title> title = splitter.reportTitle(document);
    TagAgreement tags = new TagAgreement(document);
    Map<Integer, List<Line>> furniture = furniture(layout);
    NavigableMap<Integer, List<TextBlock>> notes =
        layout.footnotes().stream().collect(
            Collectors.groupingBy(TextBlock::page, TreeMap::new, Collectors.toList()));
    for (LetterPart part : parts(excerpt, title.isPresent())) {
      Header header = header(part, furniture);
      WordCutter words = new WordCutter();
      Choice choice = chooser.rank(OutlineReader.read(general, part, header, words, title)).get(0);
      boolean framed = part.salutation().isPresent() || part.close().isPresent() || title.isPresent();
      boolean enough = framed || !splitter.isPaperOfMeeting(document) && isEnough(choice);
      if (choice.fits() && enough && (alone || title.isPresent() || isLetter(part, choice))) {
        List<TextBlock> own = new ArrayList<>();
        notes.subMap(part.firstPage(), true, part.lastPage(), true).values().forEach(own::addAll);
        Header read = choice.profile().readsHeadersAs(general)
            ? header : header(choice.profile(), part, furniture);
        letters.add(new LetterPartReader(register, excerpt, part, choice, read, words).read(own, tags));
      }
    }
    return letters;
  }

  /**
   * Whether the evidence for a profile suffices without the salutation, the close or the title of a letter. An invoice
   * or an agenda may mention a letter too, so a document without any of these needs more evidence than the letter's
   * name.
   */
  private static boolean isEnough(Choice choice) {
    Profile profile = choice.profile();
    return profile.report()
        || profile.id().equals(ProfileChooser.GENERAL) || choice.score() >= FRAMELESS * profile.atLeast();
  }

  /**
   * Whether one of several parts of a file is a letter: the covering pages of a council describe a letter and would
   * otherwise be recognised too.
   */
  private static boolean isLetter(LetterPart part, Choice choice) {
    return part.salutation().isPresent()
        || part.close().isPresent() && !choice.profile().id().equals(ProfileChooser.GENERAL);
  }

  private List<LetterPart> parts(Excerpt excerpt, boolean report) {
    Document document = excerpt.document();
    return new PartFinder(vocabulary)
        .find(excerpt.layout().blocks(), document.firstPage(), document.lastPage(), report);
  }

  /** The score of every profile for each letter of a document, with what is missing. Used to explain a choice. */
  public List<List<Choice>> choices(Excerpt excerpt) {
    Map<Integer, List<Line>> furniture = furniture(excerpt.layout());
    Optional<TitleFinder.Title> title = splitter.reportTitle(excerpt.document());
    return parts(excerpt, title.isPresent()).stream()
        .map(part -> chooser.explain(OutlineReader.read(general, part, header(part, furniture), new WordCutter(), title)))
        .toList();
  }

  private static Map<Integer, List<Line>> furniture(Layout layout) {
    return layout.furniture().stream().collect(Collectors.groupingBy(Line::page));
  }

  /**
   * The header as the general profile reads it. If that finds no date, the header of the first other profile that does.
   */
  private Header header(LetterPart part, Map<Integer, List<Line>> furniture) {
    Header usual = header(general, part, furniture);
    return usual.date().isPresent() ? usual
        : otherDates.read(part, furniture.getOrDefault(part.firstPage(), List.of())).orElse(usual);
  }

  private static Header header(Profile profile, LetterPart part, Map<Integer, List<Line>> furniture) {
    return new HeaderReader(profile).read(part, furniture.getOrDefault(part.firstPage(), List.of()));
  }
}
