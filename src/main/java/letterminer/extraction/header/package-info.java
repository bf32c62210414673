/**
 * What a letter says about itself: subject, authority, date, days of the inspection, licence. Package {@code people}
 * reads the people.
 */
package letterminer.extraction.header;
