/**
 * A run over many files. {@link letterminer.batch.Batch} has documents read by several threads, keeps each record in
 * a {@link letterminer.records.RecordStore} as soon as it is there, and has the rows written in the order of the
 * inputs. What the store has of an earlier run, or of one that was killed, is not read again.
 * {@link letterminer.batch.Export} writes the tables of a run again, from its records alone.
 *
 * <p>Memory does not grow with the size of the inputs: contents are held only while they are read, records only
 * while they are rendered and written; what remains of each file is its name, a hash, a place in the store,
 * and a few short values of each judgement for the tables that need them all.
 */
package letterminer.batch;
