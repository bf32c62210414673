/**
 * Which family a letter belongs to, and what it is expected to contain. A {@link letterminer.profile.Profile} is read
 * from a YAML file and states, for one family and generation of letters, how to recognise it, its areas,
 * headings, grade scale and phrases. {@link letterminer.profile.ProfileChooser} picks the profile that fits a
 * letter best and gives its reasons.
 *
 * <p>All knowledge of letter families lives in the files (resources {@code letterminer/profiles}, or a
 * folder that the user names); no class here or anywhere else names one. The language of the phrases is
 * described at {@link letterminer.profile.Phrase}.
 */
package letterminer.profile;
