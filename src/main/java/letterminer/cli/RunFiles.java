package letterminer.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.IsolatedUnpacker;
import letterminer.batch.RunInputs;
import letterminer.engine.JavaProcess;
import letterminer.input.DocumentFinder;
import letterminer.pages.PagePool;

/**
 * The files that a run was read from, and their pages. They are unpacked, read and drawn in processes that can be killed,
 * since nobody vouches for their content.
 */
final class RunFiles implements Closeable {
  /** Processor time for one page; an ordinary page takes a tenth of a second. */
  private static final Duration PAGE_LIMIT = Duration.ofSeconds(20);

  private static final int PAGE_MEMORY = 512;
  private static final int UNPACK_MEMORY = 256;

  /** One page is drawn while the next is read. */
  private static final int PROCESSES = 2;

  private final Scratch scratch;
  private final PagePool pages;
  private final DocumentFinder documents;

  /**
   * Starts no process yet.
   *
   * @param run the output folder of the run
   * @param sources where to look for its files first, if they were moved
   */
  RunFiles(Path run, List<Path> sources) throws IOException {
    List<Path> places = new ArrayList<>(sources.stream().map(Path::toAbsolutePath).toList());
    places.addAll(RunInputs.places(run));
    scratch = new Scratch("letterminer-pages-");
    JavaProcess java = new JavaProcess(scratch.path());
    pages = new PagePool(
        () -> java.build(PAGE_MEMORY, List.of("-XX:TieredStopAtLevel=1"), List.of("pages")), PAGE_LIMIT, PROCESSES);
    documents = new DocumentFinder(places, new IsolatedUnpacker(
        () -> java.build(UNPACK_MEMORY, List.of(), List.of("unpack")), ArchiveLimits.defaults()));
  }

  PagePool pages() {
    return pages;
  }

  DocumentFinder documents() {
    return documents;
  }

  @Override
  public void close() {
    documents.close();
    pages.close();
    scratch.close();
  }
}
