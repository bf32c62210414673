/**
 * The body from heading to heading: sections, lists and their points ({@link letterminer.extraction.body.BodyReader}),
 * and the grades in sections.
 */
package letterminer.extraction.body;
