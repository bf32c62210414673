package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * The value of a field that the letter's profile declares.
 *
 * @param name the field's name in the profile
 * @param value the value: a date or two separated by a slash (ISO 8601), a number in digits, a grade in canonical
 *     form, or the words as printed
 * @param span first and last day, if it is a field of days
 * @param places where it is printed, the decisive place first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldValue(String name, String value, Optional<Period> span, List<Printed> places) {
  public FieldValue {
    places = List.copyOf(places);
  }
}
