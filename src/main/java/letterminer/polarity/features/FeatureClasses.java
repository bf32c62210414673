package letterminer.polarity.features;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * The feature generators that a model file may name. A model file names them by class; only those of this package
 * are ever made, so that a file from elsewhere cannot have other code run.
 */
public final class FeatureClasses {
  private static final Map<String, Supplier<FeatureGenerator>> KNOWN = Map.ofEntries(
      known(WordFeatures.class, WordFeatures::new),
      known(PairFeatures.class, PairFeatures::new),
      known(StemFeatures.class, StemFeatures::new),
      known(OpeningFeatures.class, OpeningFeatures::new),
      known(NegationFeatures.class, NegationFeatures::new),
      known(VerbFeatures.class, VerbFeatures::new),
      known(LengthFeatures.class, LengthFeatures::new),
      known(ClauseFeatures.class, ClauseFeatures::new),
      known(ChangeFeatures.class, ChangeFeatures::new),
      known(RecognitionFeatures.class, RecognitionFeatures::new));

  private FeatureClasses() {}

  private static Map.Entry<String, Supplier<FeatureGenerator>> known(
      Class<? extends FeatureGenerator> type, Supplier<FeatureGenerator> maker) {
    return Map.entry(type.getName(), maker);
  }

  /** A new generator of a class; empty if the class is none of this package's generators. */
  public static Optional<FeatureGenerator> generator(String className) {
    return Optional.ofNullable(KNOWN.get(className)).map(Supplier::get);
  }
}
