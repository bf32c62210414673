/**
 * The records that a run writes: a {@link letterminer.model.Letter} and its parts, with the evidence for each value.
 * Everything here is immutable and has no behaviour beyond simple geometry, ids and hashes; nothing in this package
 * depends on how a value was found.
 *
 * <p>The JSON form of these records is the documented format of {@code letters.jsonl}: an absent
 * {@link java.util.Optional} is an absent key, never an empty string.
 */
package letterminer.model;
