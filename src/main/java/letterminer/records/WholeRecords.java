package letterminer.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import letterminer.model.Paragraph;

/** Records as they are: the JSON of the contract omits a paragraph's place and empty lists, and unwraps measures. */
public final class WholeRecords extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
    return null; // Required by the interface if nothing is unwrapped.
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    return JsonInclude.Value.empty(); // The mapper's default.
  }

  @Override
  public Boolean hasAsValue(Annotated annotated) {
    return annotated instanceof AnnotatedMember member && member.getDeclaringClass() == Paragraph.class
        ? Boolean.FALSE : super.hasAsValue(annotated);
  }
}
