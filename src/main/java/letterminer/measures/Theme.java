package letterminer.measures;

/**
 * A theme of the vocabulary.
 *
 * @param id its name in the dataset
 * @param label what a person calls it
 * @param more what more of it is
 * @param secondary whether it says of whom or when, so that a change or comparison is of another theme of its
 *     clause, if there is one: 'the attendance of children in care'
 * @param distinct whether its words are seldom used in passing: where 'neglect' stands, the text says something of it
 */
public record Theme(String id, String label, More more, boolean secondary, boolean distinct) {
  /** What more of a thing is: 'more delay' is worse, 'more attendance' better. */
  public enum More { better, worse, none }
}
