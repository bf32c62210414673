/**
 * Runs over archives that outgrow one machine, on Apache Spark. Reads by {@link letterminer.engine.LetterEngine} and makes
 * rows by {@link letterminer.dataset.JsonRows}, as every other run does; what is here says only which machine reads which
 * file, and where the rows go.
 *
 * <p>A run has two halves. {@link letterminer.spark.ReadingRun} reads the files that are new, in batches, and commits the
 * record of each document; {@link letterminer.spark.TableRun} makes the tables of all records and publishes them at once.
 */
package letterminer.spark;
