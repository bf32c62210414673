package letterminer.profiling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.Anatomy;
import letterminer.Letterminer;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Sha256;
import letterminer.profile.Finding;
import letterminer.profile.OwnProfile;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileFolder;
import letterminer.profile.ProfileLoader;
import letterminer.reading.ReadingException;

/** Tries the profiles of a folder on letters, together with the bundled profiles. One instance per trial, for one thread. */
public final class ProfileTrial {
  /** How many files a line names. */
  private static final int NAMED = 3;

  private final ProfileFolder folder;
  private final List<Path> letters;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> readBy = new TreeMap<>();
  private final Map<Handover, List<String>> handovers = new LinkedHashMap<>();

  private final List<Path> examples;

  private ProfileTrial(ProfileFolder folder, List<Path> letters, List<Path> examples) {
    this.folder = folder;
    this.letters = letters;
    this.examples = examples;
  }

  /** Which profile reads letters that another profile would read without the folder; {@code none} if no profile would. */
  private record Handover(String from, String to) {}

  /**
   * The result.
   *
   * @param findings mistakes and doubtful settings in the files, and what these letters show about them; errors first
   * @param letters how many letters were read
   * @param readBy how many of them by each profile
   * @param changes which letters are read by a different profile than without the folder, one line each
   * @param examples how many letters the profiles have examples for
   */
  public record Result(
      List<Finding> findings, int letters, Map<String, Integer> readBy, List<String> changes, int examples) {
    /** Whether a file cannot be used, or a profile does not do what its own examples say. */
    public boolean isBroken() {
      return findings.stream().anyMatch(f -> f.level() == Finding.Level.ERROR);
    }
  }

  /**
   * Checks a folder of profiles.
   *
   * @param letters files of letters that they are tried on; if empty, only the profiles' examples are read
   * @throws ProfileException if there is no profile in the folder, or it cannot be read
   */
  public static Result of(Path folder, List<Path> letters) throws ProfileException {
    return new ProfileTrial(ProfileLoader.inspect(folder), letters, letters).run();
  }

  /**
   * Checks a folder of profiles by their examples only.
   *
   * @param letters files among which the examples are
   */
  static Result examplesOf(Path folder, List<Path> letters) throws ProfileException {
    return new ProfileTrial(ProfileLoader.inspect(folder), List.of(), letters).run();
  }

  private Result run() {
    findings.addAll(folder.findings());
    int count = folder.own().stream().mapToInt(o -> o.examples().size()).sum();
    if (!folder.isBroken() && (!letters.isEmpty() || count > 0)) {
      Letterminer miner = Letterminer.builder().profiles(folder.profiles()).withoutClassifier().build();
      Letterminer usual = Letterminer.builder().withoutClassifier().build();
      PhraseUse use = new PhraseUse(folder);
      Map<Path, LetterFile> read = new LinkedHashMap<>();
      for (Path file : letters) {
        anatomy(miner, file).ifPresent(anatomy -> {
          read.put(file, anatomy.found());
          use.add(file, anatomy.layout());
          compare(file, anatomy.found(), usual.interpret(file.getFileName().toString(), sha256(file), anatomy.document()));
        });
      }
      if (!read.isEmpty()) {
        findings.addAll(use.findings());
        unused();
      }
      for (OwnProfile profile : folder.own()) {
        findings.addAll(new ExampleCheck(profile, examples, file -> Optional.ofNullable(read.get(file))
            .or(() -> anatomy(miner, file).map(Anatomy::found))).findings());
      }
    }
    findings.sort(Comparator.comparing(Finding::level));
    return new Result(
        List.copyOf(findings), readBy.values().stream().mapToInt(Integer::intValue).sum(), Map.copyOf(readBy), changes(),
        count);
  }

  private Optional<Anatomy> anatomy(Letterminer miner, Path file) {
    try {
      return Optional.of(miner.anatomy(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException | ReadingException e) {
      findings.add(new Finding(Finding.Level.NOTE, file + ": the letter could not be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static String sha256(Path file) {
    return Sha256.hex(file.toString().getBytes(StandardCharsets.UTF_8)); // Used only for the ids of its letters.
  }

  private void compare(Path file, LetterFile with, LetterFile without) {
    for (int i = 0; i < Math.max(with.letters().size(), without.letters().size()); i++) {
      String now = profile(with, i);
      String before = profile(without, i);
      readBy.merge(now, 1, Integer::sum);
      if (!now.equals(before)) {
        handovers.computeIfAbsent(new Handover(before, now), h -> new ArrayList<>()).add(file.getFileName().toString());
      }
    }
  }

  private static String profile(LetterFile read, int letter) {
    return letter < read.letters().size() ? read.letters().get(letter).profile() : "none";
  }

  /** The profiles of the folder that read none of the letters. */
  private void unused() {
    for (OwnProfile profile : folder.own()) {
      if (!readBy.containsKey(profile.profile().id())) {
        findings.add(new Finding(Finding.Level.WARNING, profile.place() + "none of these letters is read with '"
            + profile.profile().id() + "'. 'letterminer show LETTER --profiles DIR --why' says what a letter lacks."));
      }
    }
  }

  private List<String> changes() {
    List<String> lines = new ArrayList<>();
    handovers.forEach((handover, files) -> {
      String rest = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
      lines.add(files.size() + (files.size() == 1 ? " letter" : " letters") + " from " + handover.from() + " to "
          + handover.to() + ": " + String.join(", ", files.subList(0, Math.min(NAMED, files.size()))) + rest);
    });
    return List.copyOf(lines);
  }

  /** The letters of a file that a profile reads; all letters if it reads none. */
  static List<Letter> readWith(LetterFile file, String profile) {
    List<Letter> own = file.letters().stream().filter(l -> l.profile().equals(profile)).toList();
    return own.isEmpty() ? file.letters() : own;
  }
}
