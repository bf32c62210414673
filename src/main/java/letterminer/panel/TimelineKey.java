package letterminer.panel;

/**
 * An authority and a harmonised area, whose judgements over time are one timeline.
 *
 * @param authority the authority's id
 * @param area the harmonised area
 */
public record TimelineKey(String authority, String area) implements Comparable<TimelineKey> {
  @Override
  public int compareTo(TimelineKey other) {
    int byAuthority = authority.compareTo(other.authority);
    return byAuthority == 0 ? area.compareTo(other.area) : byAuthority;
  }
}
