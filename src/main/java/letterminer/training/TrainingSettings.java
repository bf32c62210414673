package letterminer.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import letterminer.polarity.features.FeatureSet;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * The settings of training.
 *
 * @param features the features that the model uses
 * @param trainer what fits the weights
 * @param passes passes over the examples; for {@link Trainer#QUASI_NEWTON} the most there can be
 * @param cutoff features of fewer examples are dropped
 * @param seed seed of the order of the examples and of the division into folds
 */
public record TrainingSettings(FeatureSet features, Trainer trainer, int passes, int cutoff, int seed) {
  /** The best of those tried with OpenNLP's trainer, for both norms. */
  private static final double QUASI_NEWTON_COST = 0.3;
  private static final int QUASI_NEWTON_PASSES = 100;

  /** What fits the weights of a model. */
  public enum Trainer {
    /** {@link MaxentTrainer}. */
    FTRL,
    /** OpenNLP's own, to compare with. */
    QUASI_NEWTON
  }

  /** The settings of the bundled model. */
  public static TrainingSettings defaults() {
    return new TrainingSettings(FeatureSet.ALL, Trainer.FTRL, 12, 2, 42);
  }

  public TrainingSettings with(FeatureSet others) {
    return new TrainingSettings(others, trainer, passes, cutoff, seed);
  }

  /** The same with OpenNLP's own trainer. */
  TrainingSettings withQuasiNewton() {
    return new TrainingSettings(features, Trainer.QUASI_NEWTON, QUASI_NEWTON_PASSES, cutoff, seed);
  }

  public TrainingSettings withSeed(int other) {
    return new TrainingSettings(features, trainer, passes, cutoff, other);
  }

  AbstractModel train(List<Event> events) throws IOException {
    return trainer == Trainer.FTRL ? new MaxentTrainer(passes, cutoff, seed).train(events) : quasiNewton(events);
  }

  private AbstractModel quasiNewton(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, passes);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(QNTrainer.L1COST_PARAM, QUASI_NEWTON_COST);
    parameters.put(QNTrainer.L2COST_PARAM, QUASI_NEWTON_COST);
    EventTrainer others = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return (AbstractModel) others.train(ObjectStreamUtils.createObjectStream(events));
  }
}
