package letterminer.rundiff;

import java.util.Map;

/**
 * A value of a letter, prepared for comparison.
 *
 * @param kind its kind
 * @param id unique within the letter
 * @param group searched first for a similar value if none has the same id: the list of a point
 * @param text its words, by which it is recognised after small changes
 * @param parts all its parts, by name
 */
record ComparedValue(Change.Subject kind, String id, String group, String text, Map<String, String> parts) {}
