package org.openappeal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the package table of ARCHITECTURE.md: the page is the rule. */
class PackageTableTest {
  private static final String ROOT = "org.openappeal.";
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)`(?:, `([a-z]+)`)? \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$");

  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("Velocity", "org.apache.velocity.."),
          Map.entry("POI", "org.apache.poi.."),
          Map.entry("Jakarta Mail", "jakarta.mail.."),
          Map.entry("Angus", "org.eclipse.angus.."),
          Map.entry("GreenMail", "com.icegreen.."),
          Map.entry("picocli", "picocli.."),
          Map.entry("JDBC", "java.sql.."),
          Map.entry("FastCSV", "de.siegmar.."),
          Map.entry("Jackson", "com.fasterxml.jackson.."),
          Map.entry("ez-vcard", "ezvcard.."),
          Map.entry("juniversalchardet", "org.mozilla.."),
          Map.entry("SnakeYAML", "org.snakeyaml.."),
          Map.entry("CommonMark", "org.commonmark.."),
          Map.entry("PDFBox", "org.apache.pdfbox.."),
          Map.entry("JODConverter", "org.jodconverter.."),
          Map.entry("jsoup", "org.jsoup.."),
          Map.entry("JMail", "com.sanctionco.jmail.."),
          Map.entry("ICU4J", "com.ibm.icu.."));

  private static JavaClasses classes;
  private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>();
  private static final Map<String, Set<String>> LIBRARY_OF = new TreeMap<>();

  @BeforeAll
  static void readTableAndClasses() throws IOException {
    classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.openappeal");
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        for (int group = 1; group <= 2; group++) {
          if (row.group(group) != null) {
            MAY_IMPORT.put(row.group(group), words(row.group(3)));
            LIBRARY_OF.put(row.group(group), words(row.group(4)));
          }
        }
      }
    }
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(","))
        .map(word -> word.replace("`", "").strip())
        .filter(word -> !word.isEmpty() && !word.equals("—"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPackageIsListed() {
    Set<String> found =
        classes.stream().map(PackageTableTest::room).collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_IMPORT).as("the table in ARCHITECTURE.md").isNotEmpty();
    assertThat(MAY_IMPORT.keySet()).as("packages listed").containsAll(found);
  }

  @Test
  void everyPackageImportsOnlyWhatTheTableAllows() {
    List<String> wrong =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())))
            .filter(
                d ->
                    !MAY_IMPORT
                        .getOrDefault(room(d.getOriginClass()), Set.of())
                        .contains(room(d.getTargetClass())))
            .map(Dependency::getDescription)
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyLibraryStaysInItsRooms() {
    LIBRARIES.forEach(
        (name, packages) -> {
          String[] rooms =
              LIBRARY_OF.entrySet().stream()
                  .filter(room -> room.getValue().contains(name))
                  .map(room -> ROOT + room.getKey() + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideOutsideOfPackages(rooms)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages)
              .as(name + " is imported only in " + String.join(", ", rooms))
              .allowEmptyShould(true)
              .check(classes);
        });
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.openappeal.(*)..")
        .should()
        .beFreeOfCycles()
        .check(classes);
  }

  @Test
  void onlyTheCommandLineKnowsTheClockAndTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.openappeal.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.InstantSource.class, "system")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(java.time.Clock.class, "systemDefaultZone")
        .check(classes);
  }

  @Test
  void nothingStaticCanChange() {
    List<String> changeable =
        classes.stream()
            .filter(type -> !type.isEnum())
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();
    assertThat(changeable).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Optional<JavaClass> missing =
        classes.stream()
            .filter(type -> type.getPackage().tryGetPackageInfo().isEmpty())
            .findFirst();
    assertThat(missing).isEmpty();
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
