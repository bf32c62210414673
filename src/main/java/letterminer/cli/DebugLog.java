package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import letterminer.engine.JavaProcess;
import letterminer.input.FileNames;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Where debug messages go when the program runs as a command: nowhere, or with {@code --debug} to a file.
 * Our own classes and our libraries write them to SLF4J; programs that embed Letterminer decide there what
 * happens to them. So this class is not registered as a service: only {@link Main} names it, in system properties of
 * its own process, and passes the file on to the processes that it starts, which also append to it.
 *
 * <p>Public because SLF4J creates it by its name.
 */
public final class DebugLog implements SLF4JServiceProvider {
  static final String OPTION = "--debug";

  /** The file, for this process and those that it starts. */
  static final String FILE = JavaProcess.DEBUG_FILE;

  private static final String OURS = "letterminer.";

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();
  private ILoggerFactory loggers = name -> org.slf4j.helpers.NOPLogger.NOP_LOGGER;

  /**
   * Decides where messages go, before the first one is written.
   *
   * @throws RunLog.Failure if the file cannot be written
   */
  static void begin(String[] args) {
    Optional<Path> wanted = wanted(args);
    if (wanted.isPresent()) {
      check(wanted.get());
      System.setProperty(FILE, wanted.get().toAbsolutePath().toString());
    }
    boolean on = System.getProperty(FILE) != null;
    // Looking for a logging library takes time, and PDFBox logs every oddity of every font.
    set("slf4j.internal.verbosity", "WARN");
    set("slf4j.provider", (on ? DebugLog.class : NOP_FallbackServiceProvider.class).getName());
    String commons = "org.apache.commons.logging.";
    set(commons + "LogFactory", commons + (on ? "impl.Slf4jLogFactory" : "impl.LogFactoryImpl"));
    set(commons + "Log", commons + "impl.NoOpLog");
    set("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider"); // Of POI; it has no other.
    set("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private static void set(String property, String value) {
    System.getProperties().putIfAbsent(property, value); // Properties on Java's command line take precedence.
  }

  /** The file that the arguments name: the first messages are written before options are parsed. */
  static Optional<Path> wanted(String[] args) {
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(OPTION + "=")) {
        return Optional.of(FileNames.path(args[i].substring(OPTION.length() + 1)));
      }
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return Optional.of(FileNames.path(args[i + 1]));
      }
    }
    return Optional.empty();
  }

  private static void check(Path file) {
    try {
      open(file).close();
    } catch (IOException e) {
      throw new RunLog.Failure(e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  @Override
  public void initialize() {
    try {
      Sink sink = new Sink(open(Path.of(System.getProperty(FILE))));
      loggers = name -> new FileLogger(name, sink);
    } catch (IOException e) {
      System.err.println("letterminer: the file of " + OPTION + " cannot be written: " + e.getMessage());
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return loggers;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  /** The open file. Each message is written in one piece, so that messages of several processes do not mix. */
  private static final class Sink {
    private final FileChannel file;
    private boolean failed;

    Sink(FileChannel file) {
      this.file = file;
    }

    synchronized void write(String text) {
      try {
        if (!failed) {
          file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
      } catch (IOException e) { // A full disk, say: the run itself does not depend on this file.
        failed = true;
        System.err.println("letterminer: nothing more can be written for " + OPTION + ": " + e.getMessage());
      }
    }
  }

  /** Writes all our messages, and the warnings of libraries. */
  private static final class FileLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    private final transient Sink sink;
    private final boolean ours;

    FileLogger(String name, Sink sink) {
      this.name = name;
      this.sink = sink;
      this.ours = name.startsWith(OURS);
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return ours;
    }

    @Override
    public boolean isInfoEnabled() {
      return ours;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return null; // The logger's name shows where a message comes from.
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
      StringWriter text = new StringWriter();
      text.append(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()).append(' ')
          .append(Long.toString(ProcessHandle.current().pid())).append(' ')
          .append(Thread.currentThread().getName()).append(' ').append(level.name()).append(' ').append(name)
          .append(": ").append(MessageFormatter.basicArrayFormat(message, arguments)).append('\n');
      if (thrown != null) {
        thrown.printStackTrace(new PrintWriter(text, true));
      }
      sink.write(TerminalText.safe(text.toString()));
    }
  }
}
