/**
 * The differences between two runs. {@link letterminer.rundiff.RunDiff} pairs their letters, compares each pair with
 * {@link letterminer.rundiff.LetterDiff} and keeps the changes in a temporary file, so that the summary can come first
 * and memory does not grow with the runs. {@link letterminer.rundiff.Reports} prints it.
 *
 * <p>Values are compared as they are in the files, whatever their keys: what a later version adds to a letter is
 * reported as a change rather than ignored.
 */
package letterminer.rundiff;
