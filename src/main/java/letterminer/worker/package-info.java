/**
 * Reads one file in isolation. A {@link letterminer.worker.Miner} turns a file's bytes into its
 * lines of every table: {@link letterminer.worker.LocalMiner} does it in this process;
 * {@link letterminer.worker.WorkerPool} uses a separate process that can be killed, because a
 * thread that hangs, exhausts the memory or overflows the stack cannot be stopped from within.
 *
 * <p>Parent and worker exchange {@link letterminer.worker.Frame}s over the worker's standard input and output.
 * The worker knows nothing of the run: it receives a name and bytes, reports at intervals that it is alive, and
 * answers with a result. Three limits are watched: for the whole document, for silence, and for each exchange
 * (its start and the transfer of a document). They are set in processor time, as
 * {@link letterminer.process.Stopwatch} measures it: a busy machine makes a document wait, not fail. In the
 * shared process a document may also be charged with what its neighbours use; then it is read again alone, where
 * it is not.
 */
package letterminer.worker;
