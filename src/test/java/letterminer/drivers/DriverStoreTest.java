package letterminer.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import letterminer.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards where a driver comes from, that it is verified, and that the user is told what to do if it is not available.
 */
class DriverStoreTest {
  private static final byte[] JAR = "the bytes of a jar".getBytes(StandardCharsets.UTF_8);
  private static final Driver DRIVER =
      new Driver("Marrow", "org/marrow", "marrow-jdbc", "1.2", JAR.length, Sha256.hex(JAR), "org.marrow.Driver");

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> said = new ArrayList<>();
  private Path repository;

  @BeforeEach
  void places() throws IOException {
    repository = Files.createDirectories(folder.resolve("repository"));
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("LETTERMINER_REPOSITORY", repository.toUri().toString());
  }

  private Path find() throws DriverException {
    Map<String, String> properties = Map.of("user.home", folder.resolve("home").toString());
    return new DriverStore(new Machine(environment, properties::get), said::add).find(DRIVER);
  }

  private void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<String> cached() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/letterminer"))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void itIsDownloadedOnceWithAMessageToTheUser() throws Exception {
    put(repository.resolve(DRIVER.path()), JAR);
    Path jar = find();
    assertEquals(folder.resolve("cache/letterminer/marrow-jdbc-1.2.jar"), jar);
    assertTrue(said.get(0).contains(jar.toString()) && said.get(0).contains(repository.toUri().toString().replaceAll("/+$", "")),
        said.toString());
    said.clear();
    assertEquals(jar, find());
    assertEquals(List.of(), said);
    assertEquals(List.of("marrow-jdbc-1.2.jar"), cached());
  }

  @Test
  void aJarInMavensRepositoryIsNotDownloadedAgain() throws Exception {
    Path there = folder.resolve("home/.m2/repository").resolve(DRIVER.path());
    put(there, JAR);
    assertEquals(there, find());
    assertEquals(List.of(), said);
  }

  @Test
  void aFileWithAnotherHashIsNeverUsed() throws Exception {
    byte[] other = "the bytes of a jaw".getBytes(StandardCharsets.UTF_8);
    put(folder.resolve("home/.m2/repository").resolve(DRIVER.path()), other);
    put(folder.resolve("cache/letterminer").resolve(DRIVER.file()), other);
    put(repository.resolve(DRIVER.path()), other);
    DriverException refused = assertThrows(DriverException.class, this::find);
    assertTrue(refused.getMessage().contains("SHA-256"), refused.getMessage());
    assertEquals(List.of("marrow-jdbc-1.2.jar"), cached()); // No part of a download is left.
    put(repository.resolve(DRIVER.path()), JAR);
    assertEquals(Sha256.hex(JAR), Sha256.hex(Files.readAllBytes(find())));
  }

  @Test
  void aLargerDownloadIsRefused() throws Exception {
    put(repository.resolve(DRIVER.path()), "the bytes of a jar and no end".getBytes(StandardCharsets.UTF_8));
    DriverException refused = assertThrows(DriverException.class, this::find);
    assertTrue(refused.getMessage().contains("more data arrived"), refused.getMessage());
  }

  @Test
  void aJarNamedByTheUserIsVerifiedToo() throws Exception {
    environment.put("LETTERMINER_MARROW_JAR", folder.resolve("mine.jar").toString());
    assertTrue(assertThrows(DriverException.class, this::find).getMessage().contains("no such file"));
    put(folder.resolve("mine.jar"), new byte[] {1});
    assertTrue(assertThrows(DriverException.class, this::find).getMessage().contains("marrow-jdbc-1.2.jar"));
    put(folder.resolve("mine.jar"), JAR);
    assertEquals(folder.resolve("mine.jar"), find());
  }

  @Test
  void withoutANetworkTheUserIsToldWhatToDo() {
    environment.put("LETTERMINER_REPOSITORY", "http://127.0.0.1:1/maven2");
    String message = assertThrows(DriverException.class, this::find).getMessage();
    for (String word : List.of("127.0.0.1", "LETTERMINER_REPOSITORY", "LETTERMINER_MARROW_JAR", DRIVER.path())) {
      assertTrue(message.contains(word), message);
    }
    environment.put("LETTERMINER_REPOSITORY", "no address");
    assertThrows(DriverException.class, this::find);
  }

  private MavenSettings settings(String text) throws IOException {
    put(folder.resolve("home/.m2/settings.xml"), text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> properties = Map.of("user.home", folder.resolve("home").toString());
    return new MavenSettings(new Machine(environment, properties::get));
  }

  @Test
  void mirrorsAndProxiesOfMavenAreUsed() throws Exception {
    MavenSettings settings = settings("""
        <settings>
          <localRepository>/repository</localRepository>
          <mirrors>
            <mirror><mirrorOf>external:http:*</mirrorOf><url>http://0.0.0.0/</url><blocked>true</blocked></mirror>
            <mirror><mirrorOf>*,!central</mirrorOf><url>https://wrong.example</url></mirror>
            <mirror><mirrorOf>other, central</mirrorOf><url>https://mirror.example/maven</url></mirror>
          </mirrors>
          <proxies><proxy><active>true</active><protocol>http</protocol><host>127.0.0.1</host><port>3128</port></proxy></proxies>
        </settings>""");
    assertEquals("https://mirror.example/maven", settings.repository());
    assertEquals(Path.of("/repository"), settings.localRepository());
    assertTrue(settings.proxy("https").isPresent());
  }

  @Test
  void unreadableSettingsAreIgnored() throws Exception {
    for (String text : List.of("", "<settings", "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><settings>&e;</settings>")) {
      MavenSettings settings = settings(text);
      assertEquals(MavenSettings.CENTRAL, settings.repository());
      assertFalse(settings.proxy("https").isPresent());
    }
  }
}
