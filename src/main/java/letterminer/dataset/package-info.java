/**
 * Letters to files: {@link letterminer.dataset.FileRenderer} renders what a file gave as its lines of every table,
 * {@link letterminer.dataset.DatasetWriter} writes them, {@link letterminer.dataset.OutputFolder} publishes a whole
 * run at once, {@link letterminer.dataset.Tables} defines the columns, once for the files, their schema and the
 * documentation.
 */
package letterminer.dataset;
