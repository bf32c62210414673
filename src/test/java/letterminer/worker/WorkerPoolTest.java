package letterminer.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import letterminer.model.Outcome;
import letterminer.records.FileRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad document that harms its process affects only its own outcome. */
@Tag("slow")
class WorkerPoolTest {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(4), Duration.ofSeconds(2), Duration.ofSeconds(30), Limits.LEAST_MEMORY);

  private static WorkerPool pool(int threads) throws Exception {
    return new WorkerPool(FaultyWorker::command, LIMITS, threads);
  }

  private static FileRecord mine(Miner miner, String order) throws Exception {
    return miner.mine(order + ".pdf", order.getBytes(StandardCharsets.UTF_8), "");
  }

  private static String problems(FileRecord result) throws IOException {
    return result.file().problems().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "good, NO_LETTER, Read: good",
    "loop, OUT_OF_TIME, showed no progress for 2.0 seconds of processor time",
    "creep, OUT_OF_TIME, was not finished within 4.0 seconds of processor time",
    "memory, OUT_OF_MEMORY, needs more than 96 MB",
    "stack, CRASHED, StackOverflowError",
    "throw, CRASHED, ended with status",
    "exit, CRASHED, ended with status 7",
    "halt, CRASHED, ended with status 137",
    "chatter, CRASHED, ended with status",
  })
  void eachFaultHasItsOutcomeAndTheNextDocumentIsRead(String order, Outcome outcome, String message)
      throws Exception {
    try (WorkerPool pool = pool(1)) {
      FileRecord result = mine(pool, order);
      assertEquals(outcome, result.outcome(), problems(result));
      assertTrue(problems(result).contains(message), problems(result));
      assertEquals(Outcome.NO_LETTER, mine(pool, "next").outcome());
    }
  }

  @Test
  void neighboursOfBadDocumentsAreStillRead() throws Exception {
    List<String> orders = new ArrayList<>();
    for (String fault : List.of("halt", "memory", "loop")) {
      for (int i = 0; i < 3; i++) {
        orders.add("slow " + fault + i);
      }
      orders.add(fault);
    }
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (WorkerPool pool = pool(3)) {
      List<Future<FileRecord>> results = new ArrayList<>();
      orders.forEach(order -> results.add(threads.submit(() -> mine(pool, order))));
      for (int i = 0; i < orders.size(); i++) {
        FileRecord result = results.get(i).get();
        Outcome expected = switch (orders.get(i)) {
          case "halt" -> Outcome.CRASHED;
          case "memory" -> Outcome.OUT_OF_MEMORY;
          case "loop" -> Outcome.OUT_OF_TIME;
          default -> Outcome.NO_LETTER;
        };
        assertEquals(expected, result.outcome(), orders.get(i) + ": " + problems(result));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({"false, status 1", "/no/such/program, No such file"})
  void aProgramThatNeverStartsIsReportedAfterSeveralTries(String program, String message) {
    AtomicInteger tries = new AtomicInteger();
    WorkerException reported = assertThrows(WorkerException.class, () -> {
      try (WorkerPool pool = new WorkerPool(
          (threads, memory) -> program(tries, program), LIMITS, 1)) {
        mine(pool, "good");
      }
    });
    assertTrue(reported.getMessage().contains(message), reported.getMessage());
    assertTrue(tries.get() > 2, tries + " tries");
  }

  private static ProcessBuilder program(AtomicInteger tries, String program) {
    tries.incrementAndGet();
    return new ProcessBuilder(program);
  }

  /** Like a system that temporarily lacks memory for a process. */
  @Test
  void aWorkerThatIsKilledBeforeItIsReadyIsStartedAgain() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    WorkerPool.WorkerCommand command = (threads, memory) -> tries.incrementAndGet() <= 2
        ? new ProcessBuilder("sh", "-c", "kill -9 $$") : FaultyWorker.command(threads, memory);
    try (WorkerPool pool = new WorkerPool(command, LIMITS, 1)) {
      assertEquals(Outcome.NO_LETTER, mine(pool, "good").outcome());
      assertEquals(3, tries.get());
    }
  }

  /**
   * After ten times as much wall time as a document's processor time limit, or a hundred times if Java's own activity
   * looks like work.
   */
  @Test
  void aHangingDocumentThatUsesNoProcessorTimeIsGivenUp() throws Exception {
    Limits limits = new Limits(Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofSeconds(30), Limits.LEAST_MEMORY);
    try (WorkerPool pool = new WorkerPool(FaultyWorker::command, limits, 1)) {
      FileRecord result = mine(pool, "sleep");
      assertEquals(Outcome.OUT_OF_TIME, result.outcome());
      assertTrue(problems(result).matches(".*showed no progress for 10?\\.0 seconds\\..*"), problems(result));
    }
  }

  /** Six tenths of a second of work take several times as long here, and the limit is two seconds of processor time. */
  @Test
  void neighboursOnTheMachineDoNotMakeADocumentOverdue() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    int busy = 2 * Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < busy; i++) {
      Thread thread = new Thread(() -> {
        while (!enough.get()) {
          Thread.onSpinWait();
        }
      });
      thread.setDaemon(true);
      thread.start();
    }
    try (WorkerPool pool = pool(1)) {
      FileRecord result = mine(pool, "work");
      assertEquals(Outcome.NO_LETTER, result.outcome(), problems(result));
    } finally {
      enough.set(true);
    }
  }

  @Test
  void noProcessRemains() throws Exception {
    try (WorkerPool pool = pool(2)) {
      mine(pool, "good");
      assertEquals(1, children());
    }
    for (int i = 0; i < 50 && children() > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(0, children());
  }

  /** Handed over together, read one after the other: the second is silent for longer than a document may be. */
  @Test
  void aDocumentThatWaitsForAnotherIsNotOverdue() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (WorkerPool pool = pool(1)) {
      mine(pool, "good");
      List<Long> before = processes();
      Future<FileRecord> first = threads.submit(() -> mine(pool, "steady 1"));
      Future<FileRecord> second = threads.submit(() -> mine(pool, "steady 2"));
      assertEquals(Outcome.NO_LETTER, first.get().outcome());
      assertEquals(before, processes(), "the process was killed for the document that waited");
      assertEquals(Outcome.NO_LETTER, second.get().outcome());
      assertEquals(before, processes());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long children() {
    return processes().size();
  }

  private static List<Long> processes() {
    return ProcessHandle.current().children()
        .filter(child -> child.info().command().orElse("").endsWith("java")).filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid).toList();
  }
}
