package letterminer.polarity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import letterminer.polarity.features.FeatureClasses;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.util.Version;
import opennlp.tools.util.model.ModelUtil;

/**
 * A polarity model as a file: OpenNLP's own document-categoriser format, with the calibration among the
 * properties of its manifest. Written with fixed times, so that the same model gives the same bytes, which
 * OpenNLP's own writing does not. Stateless.
 */
public final class PolarityModelFile {
  private static final String MANIFEST = "manifest.properties";
  private static final String WEIGHTS = "doccat.model";
  private static final String LANGUAGE = "eng";
  private static final String GENERATORS = "doccat.featureGenerators";
  private static final String TEMPERATURE = "letterminer.temperature";
  private static final String MIXED = "letterminer.shift.mixed";
  private static final String NEUTRAL = "letterminer.shift.neutral";
  private static final String VERSION = "letterminer.version";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** A larger file than any model of ours: read no further. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private PolarityModelFile() {}

  static PolarityClassifier read(InputStream in) throws IOException {
    try {
      Map<String, byte[]> entries = entries(new ZipInputStream(in));
      Map<String, String> manifest = manifest(content(entries, MANIFEST));
      AbstractModel weights = new GenericModelReader(new ByteDataReader(content(entries, WEIGHTS))).getModel();
      DoccatFactory features = new DoccatFactory(generators(property(manifest, GENERATORS)));
      return new PolarityClassifier(
          new DoccatModel(LANGUAGE, weights, Map.of(), features),
          new Calibration(number(manifest, TEMPERATURE), number(manifest, MIXED), number(manifest, NEUTRAL)),
          property(manifest, VERSION));
    } catch (RuntimeException | IOException | OutOfMemoryError | LinkageError e) {
      // OpenNLP throws what it likes at a file that is no model; a wrong length in it asks for all memory.
      throw new IOException("it is no polarity model made by 'letterminer train'", e);
    }
  }

  /** The entries whole: OpenNLP reads number by number, which is slow from an entry that is compressed. */
  private static Map<String, byte[]> entries(ZipInputStream zip) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    int left = LONGEST;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] content = zip.readNBytes(left);
      left -= content.length;
      entries.put(entry.getName(), content);
    }
    return entries;
  }

  private static byte[] content(Map<String, byte[]> entries, String name) throws IOException {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new IOException("it has no " + name);
    }
    return content;
  }

  private static Map<String, String> manifest(byte[] content) {
    Map<String, String> manifest = new HashMap<>();
    new String(content, StandardCharsets.ISO_8859_1).lines().forEach(line -> {
      int equals = line.indexOf('=');
      if (equals > 0) {
        manifest.put(line.substring(0, equals), line.substring(equals + 1));
      }
    });
    return manifest;
  }

  private static FeatureGenerator[] generators(String names) throws IOException {
    List<FeatureGenerator> generators = new ArrayList<>();
    for (String name : names.split(",")) {
      generators.add(FeatureClasses.generator(name)
          .orElseThrow(() -> new IOException("it names features that this program does not have: " + name)));
    }
    return generators.toArray(FeatureGenerator[]::new);
  }

  private static double number(Map<String, String> manifest, String key) throws IOException {
    return Double.parseDouble(property(manifest, key));
  }

  private static String property(Map<String, String> manifest, String key) throws IOException {
    String value = manifest.get(key);
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
    manifest.put("Language", LANGUAGE);
    manifest.put("OpenNLP-Version", Version.currentVersion().toString());
    manifest.put("Component-Name", "DocumentCategorizerME");
    manifest.put("factory", DoccatFactory.class.getName());
    manifest.put(TEMPERATURE, String.valueOf(calibration.temperature()));
    manifest.put(MIXED, String.valueOf(calibration.mixed()));
    manifest.put(NEUTRAL, String.valueOf(calibration.neutral()));
    manifest.put(VERSION, version);
    ZipOutputStream zip = new ZipOutputStream(out);
    entry(zip, MANIFEST, manifest.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue() + "\n").collect(Collectors.joining())
        .getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    ModelUtil.writeModel(model, weights);
    entry(zip, WEIGHTS, weights.toByteArray());
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
