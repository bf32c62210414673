/**
 * Reading one file where it can do no harm. A {@link letterminer.worker.Miner} turns a file's bytes into its
 * lines of every table: {@link letterminer.worker.LocalMiner} does it here;
 * {@link letterminer.worker.WorkerPool} has it done in a process of its own that can be killed, because a
 * thread that hangs, fills the memory or overflows the stack cannot be stopped from within.
 *
 * <p>Parent and worker talk in {@link letterminer.worker.Frame} over the worker's standard input and output.
 * The worker knows nothing of the run: it is told a name and bytes, says now and then that it is alive, and
 * answers with a result. Three clocks watch it: for the whole document, for silence, and for each exchange
 * (its start and the handing over of a document).
 */
package letterminer.worker;
