package letterminer.extraction;

import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;

/** The bundled profiles by id, loaded once. */
public final class Profiles {
  public static final Profile APA_2008 = named("apa-2008");
  public static final Profile GENERAL = named("letter");

  private Profiles() {}

  private static Profile named(String id) {
    return ProfileLoader.bundled().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }
}
