package letterminer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page, as other programs read it. A program that fails on a file has no say. */
final class OtherReaders {
  private static final int TIMEOUT_SECONDS = 60;

  private final Optional<String> pdftotext;

  /**
   * Makes readers.
   *
   * @param pdftotext the command, if there is one
   */
  OtherReaders(Optional<String> pdftotext) {
    this.pdftotext = pdftotext;
  }

  /** Whether a command can be run. */
  static boolean isInstalled(String command) {
    try {
      new ProcessBuilder(command, "-v").redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What PDFBox's own text stripper reads; empty if it fails or takes too long. */
  Optional<List<String>> stripper(byte[] bytes) {
    CompletableFuture<List<String>> pages = new CompletableFuture<>();
    // A thread of its own: it cannot be made to stop, and a daemon does not keep the program alive.
    Thread thread = new Thread(() -> {
      try {
        pages.complete(stripped(bytes));
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        pages.completeExceptionally(e);
      }
    });
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(pages.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> stripped(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  /** What pdftotext reads; empty if it is not there, fails or takes too long. */
  Optional<List<String>> pdftotext(Path file) throws IOException {
    if (pdftotext.isEmpty()) {
      return Optional.empty();
    }
    Process process = new ProcessBuilder(pdftotext.get(), "-q", "-enc", "UTF-8", file.toString(), "-")
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> text(process));
    try {
      String all = text.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return process.waitFor() == 0 ? Optional.of(List.of(all.split("\f"))) : Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String text(Process process) {
    try (InputStream in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
