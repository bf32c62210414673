package letterminer.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import letterminer.process.Stopwatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program Tesseract, run as a process. It gets one picture or several on its standard input and writes words to its
 * standard output; it is killed if it takes too long. If we are killed, both streams close and it ends too. Immutable and
 * safe for use by several threads.
 */
public final class Tesseract {
  private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

  /** What reads English letters, and what is used beside it where it is installed. */
  private static final String ENGLISH = "eng";
  private static final String WELSH = "cym";

  private static final int LEAST_VERSION = 4;
  private static final long LOOK_EVERY_MS = 50;
  private static final int MOST_OUTPUT = 16_000_000;
  private static final Duration START = Duration.ofSeconds(5);

  private final String program;
  private final String version;
  private final String languages;

  private Tesseract(String program, String version, String languages) {
    this.program = program;
    this.version = version;
    this.languages = languages;
  }

  /** What looking for the program gave: the program, or else why it cannot be used, as the end of a sentence. */
  public record Search(Optional<Tesseract> found, String complaint) {
    private static Search failed(String complaint) {
      return new Search(Optional.empty(), complaint);
    }
  }

  /**
   * Looks for the program.
   *
   * @param program its name or path
   */
  public static Search find(String program) {
    try {
      String version = new String(run(List.of(program, "--version"), new byte[0], START), StandardCharsets.UTF_8)
          .lines().findFirst().orElse("").strip();
      if (major(version) < LEAST_VERSION) {
        return Search.failed("Tesseract " + LEAST_VERSION + " or newer is needed, but this is \"" + version + "\"");
      }
      List<String> installed =
          new String(run(List.of(program, "--list-langs"), new byte[0], START), StandardCharsets.UTF_8)
              .lines().map(String::strip).toList();
      if (!installed.contains(ENGLISH)) {
        return Search.failed("Tesseract is installed without the language " + ENGLISH);
      }
      return new Search(
          Optional.of(new Tesseract(program, version, installed.contains(WELSH) ? ENGLISH + "+" + WELSH : ENGLISH)), "");
    } catch (OcrException e) {
      LOG.debug("Tesseract cannot be used", e);
      return Search.failed(e.getMessage());
    }
  }

  /** The number before the first point: {@code tesseract 5.3.0}, {@code tesseract v5.4.0.20240606}; 0 if there is none. */
  private static int major(String version) {
    String number = version.replaceFirst("^tesseract v?", "");
    int point = number.indexOf('.');
    try {
      return Integer.parseInt(number.substring(0, Math.max(0, point)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** How pages are laid out, as Tesseract numbers it. */
  enum Paging {
    /** Columns and blocks of text, as it finds them. */
    AUTOMATIC("3"),
    /** One block of text, row by row. */
    BLOCK("6");

    private final String number;

    Paging(String number) {
      this.number = number;
    }
  }

  /** The name of the program in a usual installation. */
  public static final String USUAL_NAME = "tesseract";

  /** Version and languages: with other ones, other words may be read. */
  public String identity() {
    return version + " " + languages;
  }

  /**
   * How pictures are to be read. Whatever it says is part of the key under which words are kept.
   *
   * @param dotsPerInch resolution of the pictures
   * @param variables settings as Tesseract names them; one that a version does not know has no effect
   */
  record Request(int dotsPerInch, Paging paging, List<String> variables) {}

  /**
   * Reads the words of a picture, as a table for {@link TesseractTable}.
   *
   * @throws OcrException if that takes too long or the program fails
   */
  String read(GreyPicture picture, Request request, Duration limit) throws OcrException {
    return read(picture.pgm(), request, limit);
  }

  /**
   * Reads several pictures by one process, which saves starting it; gives a table for each.
   *
   * @throws OcrException if that takes too long for all together, or the program fails or leaves a picture out
   */
  List<String> read(List<GreyPicture> pictures, Request request, Duration limit) throws OcrException {
    return TesseractTable.pages(read(TiffFile.of(pictures), request, limit), pictures.size());
  }

  private String read(byte[] file, Request request, Duration limit) throws OcrException {
    List<String> command = new ArrayList<>(List.of(
        program, "-", "-", "-l", languages, "--psm", request.paging().number, "--dpi", "" + request.dotsPerInch()));
    for (String variable : request.variables()) {
      command.add("-c");
      command.add(variable);
    }
    command.add("tsv");
    return new String(run(command, file, limit), StandardCharsets.UTF_8);
  }

  private static byte[] run(List<String> command, byte[] input, Duration limit) throws OcrException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1"); // Its threads wait for each other more than they work.
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new OcrException("the program " + command.get(0) + " could not be started");
    }
    Guard guard = new Guard(process, input, limit);
    Thread thread = new Thread(guard, "tesseract-" + process.pid());
    thread.setDaemon(true);
    thread.start();
    try {
      byte[] output = all(process.getInputStream());
      int status = process.waitFor();
      if (guard.overdue.isPresent()) {
        throw new OcrException("Tesseract took more than " + guard.overdue.get());
      }
      if (status != 0) {
        throw new OcrException("Tesseract ended with status " + status);
      }
      return output;
    } catch (IOException e) {
      throw new OcrException(guard.overdue.map(time -> "Tesseract took more than " + time)
          .orElse("Tesseract's output could not be read"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OcrException("the run was interrupted");
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      all.write(buffer, 0, count);
      if (all.size() > MOST_OUTPUT) {
        throw new IOException("too much output");
      }
    }
    return all.toByteArray();
  }

  /** Feeds a process and kills it when its time is over. */
  private static final class Guard implements Runnable {
    private final Process process;
    private final byte[] input;
    private final Duration limit;
    private volatile Optional<String> overdue = Optional.empty();

    Guard(Process process, byte[] input, Duration limit) {
      this.process = process;
      this.input = input;
      this.limit = limit;
    }

    @Override
    public void run() {
      Thread feeder = new Thread(this::feed, "tesseract-input-" + process.pid());
      feeder.setDaemon(true);
      feeder.start();
      Stopwatch stopwatch = Stopwatch.of(process);
      Stopwatch.Mark start = stopwatch.mark();
      try {
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
          stopwatch.look();
          overdue = stopwatch.exceeded(start, limit);
          if (overdue.isPresent()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return;
          }
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
      }
    }

    private void feed() {
      try (OutputStream out = process.getOutputStream()) {
        out.write(input);
      } catch (IOException e) {
        // It ended before it had read everything; its status says so.
      }
    }
  }
}
