/**
 * The library for engines that distribute work themselves, such as Spark, Flink and Beam, and for our own runs over many
 * files: {@link letterminer.engine.LetterEngine} opens files and archives and has documents read in processes that can be
 * killed; {@link letterminer.dataset.JsonRows} makes rows of what was read. Knows nothing of options as people write them,
 * and nothing of where tables go.
 */
package letterminer.engine;
