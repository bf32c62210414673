/**
 * A run over many files: {@link letterminer.batch.Batch} has documents read by several threads, keeps each
 * result in a {@link letterminer.batch.ResultStore} as soon as it is there, and writes the tables in the order
 * of the inputs. What a store has of an earlier run, or of one that was killed, is not read again.
 *
 * <p>Memory does not grow with the size of the inputs: contents are held only while they are read, results
 * only while they are written; for each file stay its name, a hash, and a place in the store.
 */
package letterminer.batch;
