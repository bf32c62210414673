package letterminer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages follow the data flow: what may use what, as src/docs/architecture.md describes it. */
class StructureRulesTest {
  /** Lowest first. A package may use those in rows above it; packages in one row do not use each other. */
  private static final List<Set<String>> LAYERS = List.of(
      Set.of("model", "yaml", "language", "process", "survey", "terminal"),
      Set.of("reading", "archive", "profile", "polarity", "measures", "catalogue", "records", "drivers"),
      Set.of("ocr", "office", "layout", "input"),
      Set.of("extraction", "drawing"),
      Set.of("checking", "panel", "pages"),
      Set.of("letterminer", "dataset"),
      Set.of("worker", "training", "profiling", "evaluation", "runs", "formats", "doctor"),
      Set.of("values", "summary", "rundiff", "query", "engine"),
      Set.of("corrections", "report"),
      Set.of("batch", "review", "audit"),
      Set.of("cli"));

  private static final int MOST_IN_A_CYCLE = 3;

  /** Types that a Java program passes on from one call to another, and does not look into. */
  private static final Set<String> OPAQUE = Set.of(
      "letterminer.layout.Structure", "letterminer.ocr.ScannedPages", "letterminer.polarity.PointJudge", "letterminer.profile.Profile");

  /** Methods of the entry point that commands use to show how a letter was read. */
  private static final Set<String> FOR_OURSELVES = Set.of("anatomy", "layout", "choices", "interpret");

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("letterminer");

  /** The package directly below the root one; classes of the root belong to {@code letterminer}. */
  private static String concept(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 1 ? parts[1] : parts[0];
  }

  private static int layer(String concept) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(concept)) {
        return i;
      }
    }
    throw new AssertionError("The package " + concept + " has no layer: add it to LAYERS and to src/docs/architecture.md.");
  }

  @Test
  void everyPackageUsesOnlyThoseBelowIt() {
    Set<String> upward = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass used = use.getTargetClass();
        boolean ours = used.getPackageName().startsWith("letterminer");
        if (ours && !concept(used).equals(concept(type)) && layer(concept(used)) >= layer(concept(type))) {
          upward.add(type.getName() + " -> " + used.getName());
        }
      }
    }
    assertEquals(Set.of(), upward);
  }

  @Test
  void everyLayerIsOfAPackageThatIsThere() {
    Set<String> present = new HashSet<>();
    CLASSES.forEach(type -> present.add(concept(type)));
    LAYERS.forEach(layer -> assertTrue(present.containsAll(layer), layer + " has a package that does not exist"));
  }

  @Test
  void packagesWithinAConceptHaveNoCycles() {
    slices().matching("letterminer.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** A value and its parser, or a machine and its states, may know each other; more than a few may not. */
  @Test
  void atMostAFewClassesDependOnEachOther() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        if (use.getTargetClass().getPackageName().startsWith("letterminer")) {
          uses.computeIfAbsent(outer(type), t -> new TreeSet<>()).add(outer(use.getTargetClass()));
        }
      }
    }
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(type -> reached.put(type, reachedFrom(type, uses)));
    for (String type : uses.keySet()) {
      List<String> together = reached.get(type).stream()
          .filter(other -> reached.getOrDefault(other, Set.of()).contains(type)).toList();
      assertTrue(together.size() <= MOST_IN_A_CYCLE, () -> "these depend on each other: " + together);
    }
  }

  private static Set<String> reachedFrom(String type, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(uses.get(type));
    while (!next.isEmpty()) {
      String one = next.pop();
      if (reached.add(one)) {
        next.addAll(uses.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }

  /** The class of a file: those nested in it belong to it. */
  private static String outer(JavaClass type) {
    int nested = type.getName().indexOf('$');
    return nested < 0 ? type.getName() : type.getName().substring(0, nested);
  }

  /** What these name in public is all that a Java program depends on; .ci/compatibility compares them with the last release. */
  @Test
  void theApiNamesNoTypeThatMayChange() {
    Set<String> others = new TreeSet<>();
    for (JavaClass type : CLASSES.that(DescribedPredicate.describe("API", StructureRulesTest::isApi))) {
      Stream<JavaType> fields = type.getFields().stream().filter(StructureRulesTest::isPublic).map(JavaField::getType);
      Stream<JavaType> signatures = type.getCodeUnits().stream().filter(StructureRulesTest::isPublic)
          .filter(unit -> !FOR_OURSELVES.contains(unit.getName()))
          .flatMap(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()));
      Stream.concat(fields, signatures).flatMap(t -> t.getAllInvolvedRawTypes().stream())
          .filter(used -> used.getPackageName().startsWith("letterminer") && !isApi(used) && !OPAQUE.contains(used.getName()))
          .forEach(used -> others.add(type.getName() + " -> " + used.getName()));
    }
    assertEquals(Set.of(), others);
  }

  private static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && (type.getPackageName().equals("letterminer.model") || type.getName().matches("letterminer\\.Letterminer(\\$Builder)?"));
  }

  private static boolean isPublic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses().that().resideOutsideOfPackage("letterminer.cli..")
        .should().dependOnClassesThat().resideInAPackage("picocli..").check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses().that().resideOutsideOfPackage("letterminer.cli..").should().callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void onlyReadingAndDrawingKnowPdfBox() {
    noClasses().that().resideOutsideOfPackages(
        "letterminer.reading..", "letterminer.ocr..", "letterminer.drawing..", "letterminer.pages..")
        .should().dependOnClassesThat().resideInAPackage("org.apache.pdfbox..").check(CLASSES);
  }

  @Test
  void whatReadsLettersKnowsNoJson() {
    noClasses().that().resideInAnyPackage("letterminer.reading..", "letterminer.layout..", "letterminer.extraction..")
        .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }
}
