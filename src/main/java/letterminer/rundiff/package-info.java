/**
 * What differs between two runs: {@link letterminer.rundiff.RunDiff} pairs their letters, has each pair compared by
 * {@link letterminer.rundiff.LetterDiff} and keeps the changes in a temporary file, so that the summary can come first
 * and memory does not grow with the runs. {@link letterminer.rundiff.Reports} prints it.
 *
 * <p>Values are compared as the files have them, whatever their keys: what a later version adds to a letter is a
 * change that is reported, and not one that is passed over.
 */
package letterminer.rundiff;
