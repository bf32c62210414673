/**
 * What a heading says: the area that it names, the list that it opens, the grade beside it.
 */
package letterminer.extraction.heading;
