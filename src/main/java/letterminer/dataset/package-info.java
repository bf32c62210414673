/**
 * Writes letters to files: {@link letterminer.dataset.FileRenderer} renders a file's lines of every table,
 * {@link letterminer.dataset.DatasetWriter} writes them, {@link letterminer.dataset.OutputFolder} publishes a run as
 * a whole, and {@link letterminer.dataset.Tables} defines the columns, once for the files, their schema and the
 * documentation.
 */
package letterminer.dataset;
