package letterminer.corrections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of corrections, {@code corrections.jsonl}: one line for each mark, added at its end and never changed. A mark
 * is on the disk before {@link #append} returns. Several processes may add to one file: each holds a lock while it
 * writes. A process that is killed while writing leaves a truncated line, which is reported and affects no other line;
 * a full disk leaves the file unchanged.
 *
 * <p>Thread-safe.
 */
public final class CorrectionLog {
  /** Name of the file with a run's own corrections. */
  public static final String FILE = "corrections.jsonl";

  /** How long another process may take to write a line. */
  private static final long LONGEST_WAIT_NANOS = 30_000_000_000L;

  private static final int PAUSE_MILLIS = 10;

  /** Limit for a file of marks, which is read as a whole. People do not make this many marks. */
  private static final long MOST_BYTES = 500_000_000;

  private final Path file;
  private final Opener opener;

  /** Opens a file for appending. */
  interface Opener {
    Appending open(Path file) throws IOException;
  }

  /** A file opened for appending. */
  interface Appending extends WritableByteChannel {
    /** Forces what was written to the disk. */
    void force() throws IOException;
  }

  CorrectionLog(Path file, Opener opener) {
    this.file = file;
    this.opener = opener;
  }

  /** The corrections in a file, which need not exist: it is created with the first mark. */
  public static CorrectionLog open(Path file) {
    return new CorrectionLog(file, AppendedFile::new);
  }

  /** The corrections of a run. */
  public static CorrectionLog of(Path run) {
    return open(run.resolve(FILE));
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /**
   * A mark from JSON, as in the file or as sent by a browser, with or without {@code id} and {@code when}.
   *
   * @throws CorrectionException if it is not a valid mark; the message is a sentence for the user
   */
  public static Correction parse(String json) throws CorrectionException {
    Correction correction;
    try {
      if (json.length() > CorrectionLines.LONGEST) {
        throw new CorrectionException("it is longer than any correction");
      }
      correction = CorrectionLines.parse(json);
    } catch (CorrectionException e) {
      throw new CorrectionException("This is not a correction: " + e.getMessage() + ".");
    }
    check(correction);
    return correction;
  }

  private static void check(Correction correction) throws CorrectionException {
    Optional<String> fault = CorrectionRules.fault(correction);
    if (fault.isPresent()) {
      throw new CorrectionException("The correction cannot be recorded: " + fault.get() + ".");
    }
  }

  /**
   * Records a mark. It is on the disk when this method returns.
   *
   * @return the mark with its id and its time
   * @throws CorrectionException if nothing was recorded
   */
  public Correction append(Correction correction) throws CorrectionException {
    return append(List.of(correction)).get(0);
  }

  /** Records several marks, either all or none. */
  public List<Correction> append(List<Correction> corrections) throws CorrectionException {
    List<Correction> stamped = new ArrayList<>();
    for (Correction correction : corrections) {
      check(correction);
      stamped.add(correction.stamped());
    }
    if (!stamped.isEmpty()) {
      locked(() -> write(stamped));
    }
    return List.copyOf(stamped);
  }

  /**
   * Adds the marks of another file that are not in this one. Its unreadable lines are skipped.
   *
   * @return how many marks were added
   */
  public int merge(LogContent other) throws CorrectionException {
    List<Correction> added = new ArrayList<>();
    locked(() -> {
      Set<String> known = new HashSet<>();
      readNow().all().forEach(c -> known.add(c.id()));
      other.all().stream().filter(c -> !known.contains(c.id())).forEach(added::add);
      if (!added.isEmpty()) {
        write(added);
      }
    });
    return added.size();
  }

  /** The current content of the file. If another process is writing the last line, it may finish first. */
  public LogContent read() throws CorrectionException {
    LogContent content = readNow();
    if (!content.isCutOff()) {
      return content;
    }
    List<LogContent> finished = new ArrayList<>();
    try {
      locked(() -> finished.add(readNow()));
    } catch (CorrectionException e) {
      return content; // The file is in a place where nobody can write.
    }
    return finished.get(0);
  }

  private LogContent readNow() throws CorrectionException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new CorrectionException(file + " has more than " + MOST_BYTES / 1_000_000 + " MB; it is not a file of corrections.");
      }
      return CorrectionLines.content(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return LogContent.NONE;
    } catch (IOException e) {
      throw new CorrectionException("The corrections in " + file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The marks in effect, see {@link LogContent#current}. */
  public List<Correction> current() throws CorrectionException {
    return read().current();
  }

  /** Work to do while no other process writes. */
  private interface Work {
    void run() throws IOException, CorrectionException;
  }

  /**
   * The lock is on a file of its own, because closing any channel of a file releases all locks that a process has on
   * it.
   */
  private synchronized void locked(Work work) throws CorrectionException {
    Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      hold(channel);
      work.run();
    } catch (IOException e) {
      throw new CorrectionException("The correction could not be written to " + file + ": " + reason(e)
          + ". Nothing was recorded; make room or check the permissions, and try again.");
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return e instanceof NoSuchFileException ? "its folder does not exist" : message;
  }

  private static void hold(FileChannel channel) throws IOException {
    long began = System.nanoTime();
    while (System.nanoTime() - began < LONGEST_WAIT_NANOS) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return; // Held until the channel is closed.
        }
      } catch (OverlappingFileLockException e) {
        // Another part of this process holds it.
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("waiting for another program that writes there was interrupted", e);
      }
    }
    throw new IOException("another program keeps it locked");
  }

  private void write(List<Correction> corrections) throws IOException {
    ByteBuffer lines = lines(corrections);
    boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    long before = isNew ? 0 : Files.size(file);
    try (Appending out = opener.open(file)) {
      while (lines.hasRemaining()) {
        out.write(lines);
      }
      out.force();
    } catch (IOException e) {
      takeBack(before, e);
      throw e;
    }
    if (isNew) {
      forceFolder();
    }
  }

  /** After a truncated line, the next mark begins on a new line; the truncated bytes stay for inspection. */
  private ByteBuffer lines(List<Correction> corrections) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (isCutOff()) {
      bytes.write('\n');
    }
    for (Correction correction : corrections) {
      bytes.write(CorrectionLines.line(correction));
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private boolean isCutOff() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      return false;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(in.length() - 1);
      return in.read() != '\n';
    }
  }

  /** Removes a line that was only half written. */
  private void takeBack(long length, IOException reason) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(false);
    } catch (IOException e) {
      reason.addSuppressed(e); // The half line is reported when the file is read, and the next one begins after it.
    }
  }

  /** Forces the folder to the disk, so that a new file survives a power cut. Some systems cannot open a folder. */
  private void forceFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static final class AppendedFile implements Appending {
    private final FileChannel channel;

    AppendedFile(Path file) throws IOException {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return channel.write(bytes);
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
