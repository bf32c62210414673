package letterminer.polarity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import letterminer.polarity.features.FeatureSet;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.util.model.ModelUtil;

/**
 * A polarity model as a file: a ZIP with the weights as OpenNLP writes a maximum-entropy model, and a manifest
 * with the names of its features and its calibration; and a table with the weights of its context, if it has one. It contains no class names and no code, so a file
 * from an unknown source can at worst be refused. Written with fixed times: the same model gives the same bytes. Stateless.
 */
public final class PolarityModelFile {
  private static final String MANIFEST = "manifest.properties";
  private static final String WEIGHTS = "weights.bin";
  private static final String CONTEXT = "context.tsv";
  private static final String FORMAT = "format";
  private static final String FORMAT_NAME = "letterminer-polarity-2";
  private static final String FEATURES = "features";
  private static final String TEMPERATURE = "temperature";
  private static final String MIXED = "shift.mixed";
  private static final String NEUTRAL = "shift.neutral";
  private static final String VERSION = "version";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Larger than any model of ours: reading stops here. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private PolarityModelFile() {}

  static PolarityClassifier read(InputStream in) throws IOException {
    try {
      Map<String, byte[]> entries = entries(new ZipInputStream(in));
      Map<String, String> manifest = manifest(content(entries, MANIFEST));
      checkFormat(manifest);
      InputStream content = new ByteArrayInputStream(content(entries, WEIGHTS));
      AbstractModel weights = new GenericModelReader(new BinaryFileDataReader(content)).getModel();
      return new PolarityClassifier(
          weights, features(manifest),
          new Calibration(number(manifest, TEMPERATURE), number(manifest, MIXED), number(manifest, NEUTRAL)),
          entries.containsKey(CONTEXT) ? Optional.of(ContextModel.read(new String(entries.get(CONTEXT), StandardCharsets.ISO_8859_1))) : Optional.empty(),
          property(manifest, VERSION));
    } catch (UnknownModelException e) {
      throw e;
    } catch (RuntimeException | IOException | OutOfMemoryError | LinkageError e) {
      // OpenNLP may throw anything for a file that is not a model; a wrong length may exhaust the memory.
      throw new IOException("it is not a polarity model made by 'letterminer train'", e);
    }
  }

  /** The entries as a whole: OpenNLP reads number by number, which is slow on a compressed entry. */
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

  /** One of our files that this version cannot use; unlike for a file that is not a model, the reason is known. */
  private static final class UnknownModelException extends IOException {
    private static final long serialVersionUID = 1;

    UnknownModelException(String message) {
      super(message);
    }
  }

  private static void checkFormat(Map<String, String> manifest) throws IOException {
    if (!FORMAT_NAME.equals(manifest.get(FORMAT))) {
      throw new UnknownModelException(
          "it was made by another version of this program; train it again with 'letterminer train'");
    }
  }

  private static FeatureSet features(Map<String, String> manifest) throws IOException {
    List<String> names = List.of(property(manifest, FEATURES).split(","));
    List<String> unknown = names.stream().filter(n -> !FeatureSet.ALL.names().contains(n)).toList();
    if (!unknown.isEmpty()) {
      throw new UnknownModelException("it uses features that this program does not have ("
          + String.join(", ", unknown) + "); train it again with 'letterminer train'");
    }
    return new FeatureSet(names);
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
      AbstractModel model, FeatureSet features, Calibration calibration, Optional<ContextModel> context, String version,
      OutputStream out) throws IOException {
    Map<String, String> manifest = new TreeMap<>();
    manifest.put(FORMAT, FORMAT_NAME);
    manifest.put(FEATURES, String.join(",", features.names()));
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
    if (context.isPresent()) {
      entry(zip, CONTEXT, context.get().text().getBytes(StandardCharsets.ISO_8859_1));
    }
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
