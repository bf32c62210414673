package letterminer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link opens the file that a name refers to. */
class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "a b.pdf,a%20b.pdf",
    "café.pdf,caf%C3%A9.pdf",
    "caf%E9.pdf,caf%E9.pdf", // The file's name has a byte that is not UTF-8.
    "%E9%E8.pdf,%E9%E8.pdf",
    "caf%C3%A9.pdf,caf%25C3%25A9.pdf", // The file's name has percent signs.
    "a%20b.pdf,a%2520b.pdf",
    "100%.pdf,100%25.pdf",
    "100%E,100%25E"
  })
  void aNameBecomesAPath(String file, String link) {
    assertEquals(link, Links.to(Catalogue.NONE, file, ""));
    assertEquals(link + "#page=2", Links.to(Catalogue.NONE, file, "2"));
  }
}
