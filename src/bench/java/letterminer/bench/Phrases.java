package letterminer.bench;

import java.util.List;
import java.util.Random;

/**
 * The words that generated letters are made of. In a sentence {@code #} stands for a number, {@code @} for
 * people who work with children and {@code &} for the time since something has been so.
 */
final class Phrases {
  /** An area that has a section: its heading, what is said for it and what against it. */
  record Area(String label, List<String> strengths, List<String> weaknesses) {}

  static final List<Area> AREAS = List.of(
      new Area("Being healthy",
          List.of(
              "# schools hold the Healthy Schools award, and @ plan the lessons together with pupils.",
              "Waiting times for specialist mental health services have fallen to # days &.",
              "Looked after children receive their health checks on time; # per cent had one in the last year.",
              "The rate of teenage conception has fallen by # per cent and is below that of similar councils.",
              "Mobile clinics reach # villages each month, and families speak well of @."),
          List.of(
              "The number of mothers who start to breastfeed has not changed &.",
              "Only # per cent of young people who need help with alcohol misuse receive it.",
              "Dental checks of looked after children are late in # per cent of cases.",
              "There are too few @ for children with disabilities, and # families are waiting.")),
      new Area("Staying safe",
          List.of(
              "Initial assessments are completed promptly; # per cent were on time.",
              "All children with a child protection plan have a named social worker, and @ visit them often.",
              "The number of children in residential care has been reduced by # &.",
              "Thresholds for referral are well understood by @ and are applied consistently.",
              "Short-term stability of placements is good: # per cent of children have not moved."),
          List.of(
              "The proportion of core assessments completed on time has declined & to # per cent.",
              "The Local Safeguarding Children Board has no independent chair and has met only # times.",
              "Records of decisions in # of the case files seen were incomplete.",
              "Too many children, # in the last year, were placed far from home.")),
      new Area("Enjoying and achieving",
          List.of(
              "Standards at the end of Key Stage 1 are # points above the national average.",
              "Attendance in primary schools is high and has improved &.",
              "The proportion of pupils who gain five good passes has risen by # per cent.",
              "Support by @ has led to better behaviour in # secondary schools.",
              "Pupils who speak English as an additional language catch up quickly with the help of @."),
          List.of(
              "Pupils make less progress than they should between the ages of 11 and 14 in # schools.",
              "Looked after children miss too many days of school, # on average.",
              "Permanent exclusions have risen & and are above those of similar councils.",
              "One school in # has required special measures since the last assessment.")),
      new Area("Making a positive contribution",
          List.of(
              "Young people sit on the children's trust board and have changed # of its decisions.",
              "Very few young people enter the youth justice system, # fewer than a year ago.",
              "Volunteering is strong: # young people took part and @ were trained to help them.",
              "The youth council is well supported by @ and its advice is acted upon."),
          List.of(
              "The rate of re-offending has risen by # per cent &.",
              "Only # per cent of looked after children took part in their own reviews.",
              "The results of consultation are seldom fed back to young people, and @ do not see them.")),
      new Area("Achieving economic well-being",
          List.of(
              "# per cent of 17-year-olds remain in learning, more than in similar councils.",
              "All care leavers have a pathway plan, and @ meet them every # weeks.",
              "Employers take an active part in planning the new Diplomas; # lines were approved.",
              "The take-up of childcare tax credit is high and # families were helped to claim it."),
          List.of(
              "The range of courses at Level 1 is narrow, and # young people left before they had finished.",
              "Too few apprenticeships are offered: # in the last year.",
              "The proportion of teenage mothers in education or training is low and has not improved &.")));

  /** The seven rows of the grade table; the areas that have a section among them, under their labels. */
  static final List<String> ROWS = List.of(
      "Overall effectiveness of children's services", "Being healthy", "Staying safe",
      "Enjoying and achieving", "Making a positive contribution", "Achieving economic well-being",
      "Capacity to improve, including the management of services for children and young people");

  /** The words for grades 1 to 4. */
  static final List<String> GRADES = List.of("inadequate", "adequate", "good", "outstanding");

  static final List<String> TITLES = List.of("Mr", "Mrs", "Ms", "Dr");
  static final List<String> FORENAMES = List.of(
      "Annette", "Beatrix", "Cedric", "Dorothea", "Edwin", "Frances", "Gideon", "Harriet", "Ivor", "Jocelyn",
      "Kenneth", "Lavinia", "Marcus", "Nerys", "Oswald", "Philippa", "Roland", "Sybil", "Tobias", "Winifred");
  static final List<String> SURNAMES = List.of(
      "Ackerlow", "Brindmoor", "Callowhay", "Dunstall", "Everdene", "Farrowby", "Greatbank", "Holloway-Finch",
      "Inglethorpe", "Jessamy", "Kettleworth", "Lanyard", "Mossop", "Nethersole", "Oakshott", "Pennycook",
      "Quillfeather", "Ravenscar", "Sowerthwaite", "Trevanna", "Underhay", "Venning", "Wetherell", "Yarwood");
  static final List<String> OFFICES = List.of(
      "Director of Children's Services", "Director of Children and Young People's Services",
      "Corporate Director for Children, Schools and Families");
  static final List<String> HOUSES = List.of(
      "Granite House", "Guildhall Annexe", "Harbour House", "The Old Court", "Civic Centre", "Mill House");
  static final List<String> STREETS = List.of(
      "Mine Lane", "Quay Terrace", "Minster Yard", "Market Street", "Weavers Row", "Station Road");

  private static final List<String> STAFF = List.of(
      "social workers", "health visitors", "school nurses", "teachers", "youth workers", "foster carers",
      "personal advisers", "educational psychologists", "family support workers");
  private static final List<String> SINCE = List.of(
      "in the last year", "for two years", "for three years", "since the last assessment",
      "since the new team began its work");

  private Phrases() {}

  static <T> T pick(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String filled(Random random, String sentence) {
    StringBuilder text = new StringBuilder();
    for (char c : sentence.toCharArray()) {
      switch (c) {
        case '#' -> text.append(2 + random.nextInt(97));
        case '@' -> text.append(pick(random, STAFF));
        case '&' -> text.append(pick(random, SINCE));
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
