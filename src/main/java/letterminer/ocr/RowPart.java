package letterminer.ocr;

import java.util.List;

/** Words of a row that belong together: all of them, or those of one column. */
record RowPart(List<ReadWord> words, TypeMeasure type) {}
