package letterminer.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import letterminer.Letterminer;
import letterminer.extraction.FoundPoint;
import letterminer.extraction.LetterExtractor;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.part.Excerpt;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.ProfileLoader;
import letterminer.reading.DocumentReader;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each step takes, alone, in a warm JVM, for all files of the sample together. Each is given what the
 * step before it made, ready in memory; nothing is read from disk or written.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"}) // As the launcher has it.
public class StepBenchmark {
  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());
  private final LayoutEngine engine = new LayoutEngine(LayoutSettings.defaults());
  private final LetterExtractor extractor =
      new LetterExtractor(ProfileLoader.bundled(), AuthorityRegister.bundled());
  private final PointJudge judge = new PointJudge(PolarityClassifier.bundled(), 0);
  private final Letterminer whole = Letterminer.create();

  /** From bytes to words, lines and ruled lines with their places. */
  @Benchmark
  public void reading(Sample sample, Blackhole sink) throws ReadingException {
    for (Sample.Entry file : sample.entries()) {
      sink.consume(reader.read(file.name(), file.bytes()));
    }
  }

  /** From there to paragraphs, lists and tables. */
  @Benchmark
  public void layout(Sample sample, Blackhole sink) {
    for (Sample.Entry file : sample.entries()) {
      sink.consume(engine.layout(file.document()));
    }
  }

  /** From there to what each letter says. */
  @Benchmark
  public void extraction(Sample sample, Blackhole sink) {
    for (Sample.Entry file : sample.entries()) {
      sink.consume(extractor.extract(List.of(new Excerpt(file.document(), file.layout()))));
    }
  }

  /** The polarity of every point, by its words. */
  @Benchmark
  public void polarity(Sample sample, Blackhole sink) {
    for (Sample.Entry file : sample.entries()) {
      for (FoundPoint point : file.points()) {
        sink.consume(judge.read(Optional.empty(), point.wholeText()));
      }
    }
  }

  /** All steps, with what stands between them, as a caller of the library has it. */
  @Benchmark
  public void whole(Sample sample, Blackhole sink) {
    for (Sample.Entry file : sample.entries()) {
      sink.consume(whole.read(file.name(), file.bytes()));
    }
  }
}
