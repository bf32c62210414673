package letterminer;

import letterminer.layout.Layout;
import letterminer.model.LetterFile;
import letterminer.reading.Document;

/**
 * A file taken apart: what each of the steps made of it.
 *
 * @param document what reading made of the bytes
 * @param layout what layout made of that
 * @param found what came out in the end; without letters, and with the reason, where there are none
 */
public record Anatomy(Document document, Layout layout, LetterFile found) {}
