package letterminer.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import letterminer.polarity.features.FeatureSet;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * The settings of training.
 *
 * @param features the features that the model uses
 * @param algorithm one of OpenNLP's trainers by name, such as {@code MAXENT_QN}, or {@link #FTRL}
 * @param passes passes over the examples
 * @param cutoff features of fewer examples are dropped
 * @param seed seed of the order of the examples and of the division into folds
 */
public record TrainingSettings(
    FeatureSet features, String algorithm, int passes, int cutoff, int seed) {
  /** Our own trainer, see {@link FtrlTrainer}. */
  public static final String FTRL = FtrlTrainer.class.getName();

  /** The best of those tried with OpenNLP's quasi-Newton trainer, for both norms. */
  private static final double QUASI_NEWTON_COST = 0.3;

  /** The settings of the bundled model. */
  public static TrainingSettings defaults() {
    return new TrainingSettings(FeatureSet.ALL, FTRL, 12, 2, 42);
  }

  public TrainingSettings with(FeatureSet others) {
    return new TrainingSettings(others, algorithm, passes, cutoff, seed);
  }

  public TrainingSettings with(String other, int otherPasses) {
    return new TrainingSettings(features, other, otherPasses, cutoff, seed);
  }

  public TrainingSettings withSeed(int other) {
    return new TrainingSettings(features, algorithm, passes, cutoff, other);
  }

  AbstractModel train(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", algorithm);
    parameters.put("Iterations", passes);
    parameters.put("Cutoff", cutoff);
    parameters.put("Seed", seed);
    parameters.put("L1Cost", algorithm.equals(FTRL) ? 1.0 : QUASI_NEWTON_COST);
    parameters.put("L2Cost", algorithm.equals(FTRL) ? 1.0 : QUASI_NEWTON_COST);
    parameters.put("PrintMessages", false);
    // OpenNLP creates trainers by name, only from registered packages.
    ExtensionLoader.registerAllowedPackage(FtrlTrainer.class.getPackageName());
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
  }
}
