package letterminer.corrections;

import java.nio.file.Path;

/**
 * A process that records marks until it has made a certain number or is killed. It prints each mark that is on the
 * disk.
 */
public final class LogWriter {
  private LogWriter() {}

  public static void main(String[] args) throws Exception {
    CorrectionLog log = CorrectionLog.open(Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      System.out.println(log.append(Marks.date(args[1] + i, 1 + i % 28)).who());
      System.out.flush();
    }
  }
}
