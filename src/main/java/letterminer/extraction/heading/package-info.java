/** The meaning of a heading: the area that it names, the list that it opens, the grade next to it. */
package letterminer.extraction.heading;
