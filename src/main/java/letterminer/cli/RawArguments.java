package letterminer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import letterminer.input.FileNames;

/**
 * The arguments as they were given. Java decodes them by the locale and loses bytes that are invalid in it;
 * Linux keeps them.
 */
final class RawArguments {
  private static final char LOST = '\uFFFD';

  private RawArguments() {}

  /** The same arguments, with lost bytes as {@link FileNames} writes them, if the system still has them. */
  static String[] of(String[] args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.indexOf(LOST) >= 0)) {
      return args;
    }
    try {
      return restored(args, Files.readAllBytes(Path.of("/proc/self/cmdline")));
    } catch (IOException e) {
      return args;
    }
  }

  /**
   * Takes the arguments from a command line.
   *
   * @param commandLine all its words, each followed by a zero byte
   */
  static String[] restored(String[] args, byte[] commandLine) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        words.add(FileNames.decode(Arrays.copyOfRange(commandLine, start, i)));
        start = i + 1;
      }
    }
    if (words.size() < args.length) {
      return args;
    }
    String[] last = words.subList(words.size() - args.length, words.size()).toArray(String[]::new);
    for (int i = 0; i < args.length; i++) {
      if (args[i].indexOf(LOST) < 0 && !args[i].equals(last[i])) {
        return args; // Different words: the command line is not ours alone.
      }
    }
    return last;
  }
}
