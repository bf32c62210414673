package letterminer.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.evaluation.Figure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value that a figure has to reach.
 *
 * @param family a family, or {@code all}
 * @param figure the figure
 * @param value the smallest sufficient value
 */
record RequiredFigure(String family, Figure figure, double value) {
  private static final Pattern FORM = Pattern.compile("(.+)\\.([^.=]+)=(0(?:\\.\\d+)?|1(?:\\.0+)?|\\.\\d+)");

  String name() {
    return family + "." + figure.code();
  }

  /** Reads {@code apa.points_f1=0.99}. */
  static final class Converter implements ITypeConverter<RequiredFigure> {
    @Override
    public RequiredFigure convert(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new TypeConversionException("'" + text
            + "' is not of the form FAMILY.FIGURE=VALUE with a value from 0 to 1, such as apa.points_f1=0.99");
      }
      Optional<Figure> figure = Figure.of(form.group(2));
      if (figure.isEmpty()) {
        throw new TypeConversionException("there is no figure '" + form.group(2) + "'; the figures are "
            + Arrays.stream(Figure.values()).map(Figure::code).collect(Collectors.joining(", ")));
      }
      return new RequiredFigure(form.group(1), figure.get(), Double.parseDouble(form.group(3)));
    }
  }
}
