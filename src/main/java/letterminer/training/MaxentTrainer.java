package letterminer.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import letterminer.polarity.Softmax;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains maximum-entropy models in OpenNLP's format by {@link FtrlWeights} on a softmax. The same events in the same order
 * give the same model. The model card compares it with OpenNLP's own trainer.
 *
 * @param passes passes over the events
 * @param cutoff features of fewer events are dropped
 * @param seed seed of the order of the events
 */
record MaxentTrainer(int passes, int cutoff, int seed) {
  private static final double LEARNING_RATE = 0.05;
  private static final double L1 = 1;
  private static final double L2 = 1;

  /** Weights are rounded to this many steps per unit: finer ones change no verdict and make a larger file. */
  private static final double STEPS = 1024;

  /** Smaller gradients are ignored. */
  private static final double LEAST_GRADIENT = 1e-5;

  AbstractModel train(List<Event> events) throws IOException {
    DataIndexer indexer = indexed(events);
    int outcomes = indexer.getOutcomeLabels().length;
    FtrlWeights weights = new FtrlWeights(indexer.getPredLabels().length * outcomes, LEARNING_RATE, L1, L2);
    Random random = new Random(seed);
    int[] order = new int[indexer.getContexts().length];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < passes; pass++) {
      Shuffle.inPlace(order, random);
      for (int event : order) {
        learn(weights, indexer.getContexts()[event], indexer.getOutcomeList()[event], outcomes);
      }
    }
    return model(weights, indexer.getPredLabels(), indexer.getOutcomeLabels());
  }

  /** Events with their features by number, in their order: merging equal events would change it. */
  private DataIndexer indexed(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(AbstractDataIndexer.SORT_PARAM, false);
    DataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, Map.of());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    return indexer;
  }

  private static void learn(FtrlWeights weights, int[] features, int outcome, int outcomes) {
    double[] p = new double[outcomes];
    for (int feature : features) {
      for (int o = 0; o < outcomes; o++) {
        p[o] += weights.get(feature * outcomes + o);
      }
    }
    Softmax.apply(p);
    for (int o = 0; o < outcomes; o++) {
      double gradient = p[o] - (o == outcome ? 1 : 0);
      if (Math.abs(gradient) >= LEAST_GRADIENT) {
        for (int feature : features) {
          weights.update(feature * outcomes + o, gradient);
        }
      }
    }
  }

  /** The model of the features that have a weight. */
  private static AbstractModel model(FtrlWeights weights, String[] features, String[] outcomes) {
    List<String> kept = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    for (int f = 0; f < features.length; f++) {
      int[] which = new int[outcomes.length];
      double[] values = new double[outcomes.length];
      int n = 0;
      for (int o = 0; o < outcomes.length; o++) {
        double weight = Math.round(weights.get(f * outcomes.length + o) * STEPS) / STEPS;
        if (weight != 0) {
          which[n] = o;
          values[n++] = weight;
        }
      }
      if (n > 0) {
        kept.add(features[f]);
        contexts.add(new Context(Arrays.copyOf(which, n), Arrays.copyOf(values, n)));
      }
    }
    return new GISModel(contexts.toArray(new Context[0]), kept.toArray(new String[0]), outcomes);
  }
}
