/**
 * A run over many files. {@link letterminer.batch.Batch} reads documents on several threads, keeps each record in
 * a {@link letterminer.records.RecordStore} as soon as it is complete, and writes the rows in the order of the
 * inputs. Documents in the store, from an earlier run or an interrupted one, are not read again.
 * {@link letterminer.batch.Export} writes the tables of a run again, only from its records.
 *
 * <p>Memory does not grow with the size of the inputs: contents are in memory only while they are read, records only
 * while they are rendered and written; what remains of each file is its name, a hash, a place in the store,
 * and a few short values of each judgement for the tables that need them all.
 */
package letterminer.batch;
