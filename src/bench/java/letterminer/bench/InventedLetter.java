package letterminer.bench;

import static letterminer.bench.Phrases.pick;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A short assessment letter about a council that does not exist. Number and seed make it what it is, however
 * many are made with it.
 *
 * @param office the sender's lines, with a reference that no other letter has
 * @param date as printed
 * @param addressee name, office and address
 * @param salutation 'Dear ...'
 * @param subject its title
 * @param opening the paragraphs before the table
 * @param heads the heads of the grade table's two columns
 * @param rows label and grade of each row
 * @param sections its two sections
 * @param closing the paragraphs after them
 * @param signature close, name and office
 */
record InventedLetter(
    List<String> office,
    String date,
    List<String> addressee,
    String salutation,
    String subject,
    List<String> opening,
    Row heads,
    List<Row> rows,
    List<Section> sections,
    List<String> closing,
    List<String> signature) {
  static final String STRENGTHS = "Major strengths";
  static final String WEAKNESSES = "Important weaknesses and areas for development";

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A row of the grade table. */
  record Row(String label, String grade) {}

  /** A section with its grade, as words and as number, and its items. */
  record Section(
      String heading, String grade, String narrative, List<String> strengths, List<String> weaknesses) {}

  /** The letter with this number. */
  static InventedLetter numbered(long seed, int number) {
    // Neighbouring seeds of java.util.Random begin alike; a large odd factor sets them apart.
    Random random = new Random((seed * 1_000_003L + number) * 0x9E3779B97F4A7C15L);
    int year = 2007 + random.nextInt(2);
    LocalDate date = LocalDate.of(year, 12, 1).plusDays(random.nextInt(19));
    Council council = Council.invented(random);
    String title = pick(random, Phrases.TITLES);
    String surname = pick(random, Phrases.SURNAMES);
    List<Row> rows = new ArrayList<>();
    for (String label : Phrases.ROWS) {
      rows.add(new Row(label, String.valueOf(1 + random.nextInt(4))));
    }
    return new InventedLetter(
        List.of(
            "Ofsted", "Aldermoor House, 14 Quillmaker Row, London WC9 4ZZ",
            "T 01632 960 140, reference APA/" + number),
        date.format(DATE),
        List.of(
            title + " " + pick(random, Phrases.FORENAMES) + " " + surname, pick(random, Phrases.OFFICES),
            council.name(), pick(random, Phrases.HOUSES),
            (1 + random.nextInt(99)) + " " + pick(random, Phrases.STREETS),
            council.place() + " " + council.postcode()),
        "Dear " + title + " " + surname,
        "Annual performance assessment of services for children and young people in " + council.name() + " "
            + year,
        List.of(
            "This letter summarises the findings of the " + year + " annual performance assessment (APA) for "
                + "your council. The judgements take account of data for the period 1 April " + (year - 1)
                + " to 31 March " + year + ".",
            "The following table sets out the grades awarded for performance in " + year + "."),
        year == 2007
            ? new Row("Areas for judgement", "Grade awarded")
            : new Row("Assessment judgement area", "APA grade"),
        List.copyOf(rows),
        sections(random, rows),
        List.of("We are grateful for the information you provided to support this process."),
        List.of(
            "Yours sincerely",
            pick(random, Phrases.FORENAMES) + " " + pick(random, Phrases.SURNAMES),
            "Divisional Manager, Local Services Inspection"));
  }

  /** How many points it has. */
  int points() {
    return sections.stream().mapToInt(s -> s.strengths().size() + s.weaknesses().size()).sum();
  }

  private static List<Section> sections(Random random, List<Row> rows) {
    List<Phrases.Area> areas = new ArrayList<>(Phrases.AREAS);
    Collections.shuffle(areas, random);
    List<Section> sections = new ArrayList<>();
    for (Phrases.Area area : areas.subList(0, 2)) {
      String grade = rows.stream()
          .filter(r -> r.label().equals(area.label())).findFirst().orElseThrow().grade();
      String word = Phrases.GRADES.get(Integer.parseInt(grade) - 1);
      sections.add(new Section(
          area.label(), "Grade " + grade,
          "The contribution of services to improving outcomes for children and young people in this aspect is "
              + word + ".",
          items(random, area.strengths()), items(random, area.weaknesses())));
    }
    return List.copyOf(sections);
  }

  /** One to three of the sentences, filled in. */
  private static List<String> items(Random random, List<String> sentences) {
    List<String> all = new ArrayList<>(sentences);
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(3)).stream().map(s -> Phrases.filled(random, s)).toList();
  }
}
