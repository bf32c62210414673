package letterminer.yaml;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that values of a YAML file have the requested types, and that every mistake is reported with its line. */
class YamlValueTest {
  private enum Colour { RED, DARK_BLUE }

  private static YamlMap map(String yaml) throws YamlException {
    return YamlValue.parse("own.yaml", yaml).map();
  }

  private static void assertReported(String start, org.junit.jupiter.api.function.Executable reading) {
    String message = assertThrows(YamlException.class, reading).getMessage();
    assertTrue(message.startsWith(start), message);
  }

  @Test
  void aValueIsWhatTheReaderAsksFor() throws Exception {
    YamlMap map = map("n: 2008\nyes: true\nc: dark_blue\nl: [a, 'b', 3]\nt: 2008\n");
    assertEquals(2008, map.required("n", YamlValue::number));
    assertEquals("2008", map.required("t", YamlValue::text));
    assertTrue(map.required("yes", YamlValue::flag));
    assertEquals(Colour.DARK_BLUE, map.required("c", v -> v.oneOf(Colour.class)));
    assertEquals(List.of("a", "b", "3"), map.required("l", v -> v.list(YamlValue::text)));
    map.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k:", "k: ~", "k: null", "other: 1"})
  void nullIsNoValue(String yaml) throws Exception {
    YamlMap map = map(yaml);
    assertEquals(Optional.empty(), map.read("k", YamlValue::text));
    assertReported("own.yaml:1: the key 'k' is missing", () -> map.required("k", YamlValue::text));
  }

  @Test
  void aQuotedNullIsAText() throws Exception {
    assertEquals("", map("k: ''").required("k", YamlValue::text));
    assertEquals("~", map("k: \"~\"").required("k", YamlValue::text));
  }

  @Test
  void mistakesAreReportedWithTheirLine() throws Exception {
    assertReported("own.yaml:2: expected a whole number here, not 'x'",
        () -> map("a: 1\nn: x").required("n", YamlValue::number));
    assertReported("own.yaml:2: expected true or false here, not 'yes'",
        () -> map("a: 1\nn: yes").required("n", YamlValue::flag));
    assertReported("own.yaml:3: 'green' is not one of [red, dark-blue]",
        () -> map("a: 1\nn:\n  green").required("n", v -> v.oneOf(Colour.class)));
    assertReported("own.yaml:3: an entry of this list is empty",
        () -> map("n:\n- a\n-\n").required("n", v -> v.list(YamlValue::text)));
    assertReported("own.yaml:1: expected a list here", () -> map("n: a").required("n", v -> v.list(YamlValue::text)));
    assertReported("own.yaml:1: expected a line of words here, not a map",
        () -> map("n: {a: b}").required("n", YamlValue::text));
    assertReported("own.yaml:1: expected keys with values here", () -> map("[a, b]"));
    assertReported("own.yaml:3: the key 'a' appears here a second time", () -> map("a: 1\nb: 2\na: 3"));
    assertReported("own.yaml:1: the file is empty", () -> map("# to be written"));
  }

  @Test
  void anUnknownKeyIsReportedWithTheKnownOnes() throws Exception {
    YamlMap map = map("size: 1\ncolor: red\n");
    map.read("size", YamlValue::number);
    map.read("colour", YamlValue::text);
    assertReported("own.yaml:2: there is no key 'color' here; expected one of [colour, size]", map::end);
  }

  @Test
  void aPlaceIsThatOfTheDeepestExistingValue() throws Exception {
    YamlValue value = YamlValue.parse("own.yaml", "a:\n  - x\n  - k: 1\n    m: 2\n");
    assertEquals("own.yaml:4: ", value.place("a", 1, "m"));
    assertEquals("own.yaml:3: ", value.place("a", 1, "other"));
    assertEquals("own.yaml:1: ", value.place("b"));
  }

  @Test
  void endlessFilesAreRefusedOrRead() {
    String deep = "a: " + "[".repeat(10_000);
    String cycle = "a: &x [*x]\n";
    StringBuilder laughs = new StringBuilder("l0: &l0 [a, a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*l" + (i - 1);
      laughs.append("l").append(i).append(": &l").append(i).append(" [")
          .append(String.join(", ", java.util.Collections.nCopies(10, before))).append("]\n");
    }
    assertWithin(Duration.ofSeconds(20), () -> {
      assertThrows(YamlException.class, () -> map(deep));
      assertThrows(YamlException.class, () -> map(cycle).required("a", v -> v.list(YamlValue::text)));
      assertThrows(YamlException.class, () -> map(laughs.toString()).required("l11", v -> v.list(YamlValue::text)));
    });
  }

  @Property(tries = 1000)
  void anyTextIsReadOrRefused(@ForAll @StringLength(max = 60) String text) {
    try {
      YamlValue value = YamlValue.parse("own.yaml", text);
      assertFalse(value.place().isEmpty());
      value.map().end();
    } catch (YamlException e) {
      assertTrue(e.getMessage().startsWith("own.yaml:"), e.getMessage());
    }
  }
}
