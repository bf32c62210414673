package letterminer.cli;

import java.util.List;
import letterminer.layout.Structure;
import picocli.CommandLine.Option;

/** Which readers determine the structure of a PDF: an option of every command that reads letters. */
final class StructureOption {
  @Option(
      names = "--structure",
      paramLabel = "READER",
      defaultValue = "both",
      description = "How to recognise items, cells and paragraphs: by their places on the page (geometry), by the "
          + "tags of a tagged PDF (tags), or by places, confirmed by tags (both, the default).")
  private Structure structure = Structure.BOTH;

  /** The same option as arguments. */
  List<String> arguments() {
    return List.of("--structure=" + structure.name());
  }

  Structure value() {
    return structure;
  }
}
