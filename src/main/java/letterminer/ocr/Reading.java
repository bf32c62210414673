package letterminer.ocr;

import java.util.List;
import java.util.Optional;

/**
 * What an attempt to read a picture gave.
 *
 * @param table a table for {@link TesseractTable}
 * @param failure why there is none
 */
record Reading(Optional<String> table, Optional<OcrException> failure) {
  static Reading of(String table) {
    return new Reading(Optional.of(table), Optional.empty());
  }

  static Reading failed(OcrException failure) {
    return new Reading(Optional.empty(), Optional.of(failure));
  }

  /**
   * The words of the picture.
   *
   * @throws OcrException if it could not be read
   */
  List<ReadWord> words() throws OcrException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return TesseractTable.words(table.orElseThrow());
  }
}
