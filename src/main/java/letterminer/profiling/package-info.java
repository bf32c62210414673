/**
 * Tools for authors of profiles: a first profile from a handful of letters ({@link letterminer.profiling.ProfileDraft}),
 * the effect of a folder of profiles on letters ({@link letterminer.profiling.ProfileTrial}), and what no rule took
 * ({@link letterminer.profiling.Missed}). It reads letters like any program that embeds Letterminer, and prints
 * nothing. {@link letterminer.profile.ProfileLoader} finds mistakes in the files themselves.
 */
package letterminer.profiling;
