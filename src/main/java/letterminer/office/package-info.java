/**
 * Files of word processors, web pages and messages to the same model that PDFs are read to. {@link letterminer.office.FileReader} is the entry
 * for files of all kinds. A reader for each format gives paragraphs and tables
 * ({@link letterminer.office.Paragraph}, {@link letterminer.office.Grid}); {@link letterminer.office.Typesetter} sets
 * them on pages and tags each, so that {@link letterminer.layout} takes the structure from the file where it would
 * otherwise look for it.
 *
 * <p>WordprocessingML is read here and not by a library's object model, because those leave to their callers what
 * letters need: text boxes, content controls, changes as accepted, numbers as printed. Files come from strangers:
 * everything is bounded by {@link letterminer.office.OfficeLimits}, no document type is read, no link followed, and
 * macros are never looked at.
 *
 * <p>Apache POI takes apart files of Word 97 to 2003 and messages of Outlook; of what it offers only the structures of a
 * file are used, none of its converters or limits, which hold for the whole program. jsoup parses web pages, and Mime4J
 * takes other messages apart.
 *
 * <p>Nothing here knows what a letter is.
 */
package letterminer.office;
