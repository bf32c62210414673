/**
 * Tools for those who write profiles: a first profile from a handful of letters ({@link letterminer.profiling.ProfileDraft}),
 * what a folder of profiles does to letters ({@link letterminer.profiling.ProfileTrial}), and what no rule took
 * ({@link letterminer.profiling.Missed}). It reads letters as any other program would that embeds Letterminer, and prints
 * nothing. What is wrong in the files themselves is known to {@link letterminer.profile.ProfileLoader}.
 */
package letterminer.profiling;
