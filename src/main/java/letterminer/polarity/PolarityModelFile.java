package letterminer.polarity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.Version;
import opennlp.tools.util.model.ModelUtil;

/**
 * A polarity model as a file: OpenNLP's own document-categoriser format, with the calibration among the
 * properties of its manifest. Written with fixed times, so that the same model gives the same bytes, which
 * OpenNLP's own writing does not. Stateless.
 */
public final class PolarityModelFile {
  private static final String TEMPERATURE = "letterminer.temperature";
  private static final String MIXED = "letterminer.shift.mixed";
  private static final String NEUTRAL = "letterminer.shift.neutral";
  private static final String VERSION = "letterminer.version";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** A larger file than any model of ours: read no further. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private PolarityModelFile() {}

  static PolarityClassifier read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST);
    try {
      DoccatModel model = new DoccatModel(new ByteArrayInputStream(bytes));
      return new PolarityClassifier(
          model,
          new Calibration(number(model, TEMPERATURE), number(model, MIXED), number(model, NEUTRAL)),
          property(model, VERSION));
    } catch (RuntimeException | IOException | OutOfMemoryError | LinkageError e) {
      // OpenNLP throws what it likes at a file that is no model; a wrong length in it asks for all memory.
      throw new IOException("it is no polarity model made by 'letterminer train'", e);
    }
  }

  private static double number(DoccatModel model, String key) throws IOException {
    return Double.parseDouble(property(model, key));
  }

  private static String property(DoccatModel model, String key) throws IOException {
    String value = model.getManifestProperty(key);
    if (value == null) {
      throw new IOException("its manifest lacks " + key);
    }
    return value;
  }

  /** Writes a model. The stream stays open. */
  public static void write(
      AbstractModel model, DoccatFactory features, Calibration calibration, String version,
      OutputStream out) throws IOException {
    Map<String, String> manifest = new TreeMap<>(features.createManifestEntries());
    manifest.put("Manifest-Version", "1.0");
    manifest.put("Language", "eng");
    manifest.put("OpenNLP-Version", Version.currentVersion().toString());
    manifest.put("Component-Name", "DocumentCategorizerME");
    manifest.put("factory", DoccatFactory.class.getName());
    manifest.put(TEMPERATURE, String.valueOf(calibration.temperature()));
    manifest.put(MIXED, String.valueOf(calibration.mixed()));
    manifest.put(NEUTRAL, String.valueOf(calibration.neutral()));
    manifest.put(VERSION, version);
    ZipOutputStream zip = new ZipOutputStream(out);
    entry(zip, "manifest.properties", manifest.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue() + "\n").collect(Collectors.joining())
        .getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    ModelUtil.writeModel(model, weights);
    entry(zip, "doccat.model", weights.toByteArray());
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
