/**
 * Pages of files that people look at: {@link letterminer.pages.PagePool} has them read and drawn in processes of their
 * own, each a {@link letterminer.pages.PageServer}, which can be killed when a file takes too much time or memory.
 * A file's bytes are sent to the process once; it keeps the last few files open. Nothing here knows of runs or of the
 * values that were found.
 */
package letterminer.pages;
