/**
 * The command line: {@link letterminer.cli.Main} with the commands {@code extract}, {@code show},
 * {@code profiles} and {@code evaluate}. Results go to standard output or files, progress and complaints
 * to standard error.
 */
package letterminer.cli;
