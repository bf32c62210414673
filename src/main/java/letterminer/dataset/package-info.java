/**
 * Letters to files: {@link letterminer.dataset.DatasetWriter} writes the record of each letter and the
 * tables derived from it, {@link letterminer.dataset.Tables} says what the columns are, once for the
 * files, their schema and the README.
 */
package letterminer.dataset;
