/**
 * Reading one file where it can do no harm. A {@link letterminer.worker.Miner} turns a file's bytes into its
 * lines of every table: {@link letterminer.worker.LocalMiner} does it here;
 * {@link letterminer.worker.WorkerPool} has it done in a process of its own that can be killed, because a
 * thread that hangs, fills the memory or overflows the stack cannot be stopped from within.
 *
 * <p>Parent and worker talk in {@link letterminer.worker.Frame} over the worker's standard input and output.
 * The worker knows nothing of the run: it is told a name and bytes, says now and then that it is alive, and
 * answers with a result. Three limits are watched: for the whole document, for silence, and for each exchange
 * (its start and the handing over of a document). They are set in processor time, as
 * {@link letterminer.process.Stopwatch} measures it: a busy machine makes a document wait, not fail. In the
 * shared process a document may also be charged what its neighbours use; then it is read again alone, and there
 * it is not.
 */
package letterminer.worker;
