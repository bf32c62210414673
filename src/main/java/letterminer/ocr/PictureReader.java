package letterminer.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pictures read by Tesseract: those that are not in the cache all by one process, because starting it and loading its
 * models takes a tenth of the time of a page. If that process fails or takes longer than one page may take, each picture
 * is read by a process of its own, so that one bad page costs no other. For one document.
 */
final class PictureReader implements PageRecogniser.Engine {
  private static final Logger LOG = LoggerFactory.getLogger(PictureReader.class);

  private final Tesseract tesseract;
  private final OcrCache cache;
  private final Duration timeout;
  private final Runnable pulse;

  /**
   * Makes a reader.
   *
   * @param timeout most processor time for one picture
   * @param pulse called after every process
   */
  PictureReader(Tesseract tesseract, OcrCache cache, Duration timeout, Runnable pulse) {
    this.tesseract = tesseract;
    this.cache = cache;
    this.timeout = timeout;
    this.pulse = pulse;
  }

  @Override
  public List<Reading> read(List<GreyPicture> pictures, Tesseract.Request request) {
    String identity = tesseract.identity() + " " + request;
    List<Optional<Path>> places = pictures.stream().map(picture -> cache.place(picture, identity)).toList();
    List<Optional<Reading>> readings = new ArrayList<>();
    places.forEach(place -> readings.add(place.flatMap(cache::kept).map(Reading::of)));
    List<Integer> missing = IntStream.range(0, pictures.size()).filter(i -> readings.get(i).isEmpty()).boxed().toList();
    readTogether(pictures, missing, request, readings);
    for (int i : missing) {
      Reading reading = readings.get(i).orElseGet(() -> readAlone(pictures.get(i), request));
      readings.set(i, Optional.of(reading));
      places.get(i).ifPresent(place -> reading.table().ifPresent(table -> cache.keep(place, table)));
    }
    return readings.stream().map(Optional::orElseThrow).toList();
  }

  private void readTogether(
      List<GreyPicture> pictures, List<Integer> missing, Tesseract.Request request, List<Optional<Reading>> readings) {
    if (missing.size() < 2) {
      return;
    }
    try {
      List<String> tables = tesseract.read(missing.stream().map(pictures::get).toList(), request, timeout);
      for (int i = 0; i < tables.size(); i++) {
        readings.set(missing.get(i), Optional.of(Reading.of(tables.get(i))));
      }
    } catch (OcrException e) {
      LOG.debug("{} pages could not be read together; each is read on its own", missing.size(), e);
    }
    pulse.run();
  }

  private Reading readAlone(GreyPicture picture, Tesseract.Request request) {
    try {
      return Reading.of(tesseract.read(picture, request, timeout));
    } catch (OcrException e) {
      return Reading.failed(e);
    } finally {
      pulse.run();
    }
  }
}
