package letterminer.rundiff;

import java.util.Map;

/**
 * A value of a letter, as it is compared.
 *
 * @param kind what it is
 * @param id names it within the letter
 * @param group where something like it is looked for first, if nothing has its id: the list that a point stands in
 * @param text its words, by which it is recognised if they were changed a little
 * @param parts everything that is said of it, by name
 */
record Item(Change.Kind kind, String id, String group, String text, Map<String, String> parts) {}
