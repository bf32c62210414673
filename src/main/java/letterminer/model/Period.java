package letterminer.model;

/**
 * A span of days, both ends included.
 *
 * @param start first day, ISO 8601
 * @param end last day, ISO 8601
 */
public record Period(String start, String end) {}
