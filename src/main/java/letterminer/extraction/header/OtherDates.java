package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.LetterPart;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads the headers of letters in which the general profile finds no date, using the profiles that read dates in other
 * ways. With hundreds of profiles most differ by a label or two, and are tried only if one of these labels occurs.
 * Immutable and thread-safe.
 */
public final class OtherDates {
  /** The date of a report is within this many blocks of the body. */
  private static final int BLOCKS = 2 * SubjectReader.BLOCKS;

  /**
   * A way of reading dates.
   *
   * @param labels labels that the general profile lacks; absent if there are other differences
   */
  private record Way(Profile profile, Optional<List<Phrase>> labels) {}

  private final List<Way> ways;

  public OtherDates(Profile general, List<Profile> profiles) {
    List<Profile> distinct = new ArrayList<>(List.of(general));
    for (Profile profile : profiles) {
      if (distinct.stream().noneMatch(profile::readsDatesAs)) {
        distinct.add(profile);
      }
    }
    ways = distinct.stream().skip(1).map(p -> new Way(p, labels(p, general))).toList();
  }

  private static Optional<List<Phrase>> labels(Profile profile, Profile general) {
    List<Phrase> more = new ArrayList<>(dateLabels(profile));
    boolean hasAll = more.containsAll(dateLabels(general));
    more.removeAll(dateLabels(general));
    boolean sameFrame = profile.scale().dates() == general.scale().dates()
        && profile.frame().ownDate().equals(general.frame().ownDate());
    return hasAll && sameFrame ? Optional.of(List.copyOf(more)) : Optional.empty();
  }

  private static List<Phrase> dateLabels(Profile profile) {
    List<Phrase> all = new ArrayList<>(profile.dated());
    all.addAll(profile.otherDates());
    all.addAll(profile.published());
    return all;
  }

  /** The header from the first of them that finds a date. */
  public Optional<Header> read(LetterPart part, List<Line> furniture) {
    List<Tokens> texts = ways.isEmpty() ? List.of() : texts(part, furniture);
    for (Way way : ways) {
      boolean mayDate = way.labels().isEmpty() || way.labels().get().stream()
          .anyMatch(p -> texts.stream().anyMatch(t -> p.find(t, way.profile().scale()).isPresent()));
      Optional<Header> read = Optional.of(way.profile()).filter(p -> mayDate).map(p -> new HeaderReader(p).read(part, furniture));
      if (read.isPresent() && read.get().date().isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** All texts that may contain a date's label. */
  private static List<Tokens> texts(LetterPart part, List<Line> furniture) {
    List<TextBlock> blocks = new ArrayList<>(LetterPart.flat(part.head()));
    blocks.addAll(LetterPart.flat(part.body().subList(0, Math.min(BLOCKS, part.body().size()))));
    blocks.addAll(LetterPart.flat(part.tail()));
    List<Tokens> texts = new ArrayList<>();
    blocks.forEach(b -> texts.add(Tokens.of(b.text())));
    furniture.forEach(l -> texts.add(Tokens.of(l.text())));
    return texts;
  }
}
