/**
 * The library for engines that distribute work themselves, such as Spark, Flink and Beam, and for our own runs over many
 * files: {@link letterminer.engine.LetterEngine} opens files and archives and reads documents in processes that can be
 * killed; {@link letterminer.dataset.JsonRows} turns the results into rows. It does not know command-line options
 * or where tables are written.
 */
package letterminer.engine;
