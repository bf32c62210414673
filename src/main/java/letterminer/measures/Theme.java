package letterminer.measures;

/**
 * A theme of the vocabulary.
 *
 * @param id its name in the dataset
 * @param label its readable name
 * @param more whether more of it is better or worse
 * @param secondary whether it names only people or times, so that a change or comparison concerns another theme of its
 *     clause, if there is one: 'the attendance of children in care'
 * @param distinct whether its words are rarely used in passing: a text with 'neglect' is about neglect
 */
public record Theme(String id, String label, More more, boolean secondary, boolean distinct) {
  /** Whether more of a thing is better or worse: 'more delay' is worse, 'more attendance' better. */
  public enum More { better, worse, none }
}
