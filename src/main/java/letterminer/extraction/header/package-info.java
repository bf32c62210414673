/**
 * What a letter says of itself: subject, authority, date, days of the inspection, licence. People are read by
 * {@code people}.
 */
package letterminer.extraction.header;
