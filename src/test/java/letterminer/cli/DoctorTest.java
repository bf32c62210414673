package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} prints and what its exit status says. */
class DoctorTest {
  @TempDir
  Path folder;

  @Test
  void aSoundMachineIsReportedLineByLineAndAsJson() throws Exception {
    Program text = Program.run("doctor", "-o", folder.resolve("run"));
    assertEquals(0, text.status, text.out + text.err);
    assertTrue(text.out.lines().anyMatch(line -> line.startsWith("ok       profiles")), text.out);
    JsonNode findings = new ObjectMapper().readTree(Program.run("doctor", "-o", folder.resolve("run"), "--json").out);
    assertEquals("Java", findings.get(0).get("name").asText());
    assertEquals("ok", findings.get(0).get("state").asText());
  }

  @Test
  void aProfileThatCannotBeReadIsNamedWithWhatToDo() throws Exception {
    Files.writeString(folder.resolve("own.yaml"), "id: own\nrecognize: []\n");
    Program doctor = Program.run("doctor", "--profiles", folder, "-o", folder);
    assertEquals(1, doctor.status, doctor.out + doctor.err);
    assertTrue(doctor.out.lines().anyMatch(line -> line.startsWith("wrong    profiles") && line.contains("own.yaml")),
        doctor.out);
    assertTrue(doctor.out.contains("-> Correct the file"), doctor.out);
  }
}
