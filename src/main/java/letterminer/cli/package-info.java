/**
 * The command line: {@link letterminer.cli.Main} with a class for each command. Some commands read letters
 * ({@code extract}, {@code show}, {@code profile}, {@code classify}), some work on finished runs ({@code export},
 * {@code describe}, {@code report}, {@code diff}, {@code query}, {@code corrections}, {@code review}, {@code audit},
 * {@code clean}), and the others measure, train or check the installation ({@code evaluate}, {@code train},
 * {@code doctor}). Hidden commands run the processes that read, unpack and draw ({@code WorkerCommand},
 * {@code UnpackCommand}, {@code PagesCommand}) and prepare fast starts ({@code WarmUpCommand}).
 *
 * <p>Results go to standard output or files, progress and error messages to standard error. Exit status 0 means success,
 * 1 that there is something to look at (a file without a letter, a difference), and 2 wrong usage or nothing written. This package is the top layer: nothing else may use it.
 */
package letterminer.cli;
