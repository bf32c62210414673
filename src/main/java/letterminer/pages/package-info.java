/**
 * Pages of files for people to look at. {@link letterminer.pages.PagePool} reads and draws them in separate processes,
 * each a {@link letterminer.pages.PageServer}, which can be killed when a file takes too much time or memory. A file's
 * bytes are sent to the process once; it keeps the last few files open. This package knows nothing about runs or
 * values.
 */
package letterminer.pages;
