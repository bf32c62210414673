package letterminer.extraction.header;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/** Finds the sentence in which a document states the terms for reusing its text. */
public final class LicenceReader {
  private static final String SENTENCE_END = ". ";

  private LicenceReader() {}

  /** The last such sentence: publishers print it at the end, and a body may quote the terms of others. */
  public static Optional<Quote> read(LetterPart part, Profile profile, WordCutter words) {
    List<TextBlock> blocks = profile.licence().isEmpty() ? List.of() : LetterPart.flat(part.afterSalutation());
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Tokens tokens = words.of(blocks.get(i).text());
      for (Phrase phrase : profile.licence()) {
        Optional<Phrase.Match> match = phrase.find(tokens, profile.scale());
        if (match.isPresent()) {
          String stated = tokens.source(match.get().start(), match.get().end());
          return Optional.of(new Quote(sentence(blocks.get(i).text(), stated), blocks.get(i).lines()));
        }
      }
    }
    return Optional.empty();
  }

  private static String sentence(String text, String stated) {
    int at = Math.max(0, text.indexOf(stated));
    int before = text.lastIndexOf(SENTENCE_END, at);
    int after = text.indexOf(SENTENCE_END, at);
    return text.substring(before < 0 ? 0 : before + SENTENCE_END.length(), after < 0 ? text.length() : after + 1).strip();
  }
}
