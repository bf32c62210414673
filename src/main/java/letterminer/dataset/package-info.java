/**
 * Letters to files: {@link letterminer.dataset.FileRenderer} turns what a file gave into its lines of every
 * table, {@link letterminer.dataset.DatasetWriter} writes them, {@link letterminer.dataset.Tables} says what the columns are, once for the
 * files, their schema and the README.
 */
package letterminer.dataset;
