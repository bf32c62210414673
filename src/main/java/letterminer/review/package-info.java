/**
 * Review of a run in the browser. {@link letterminer.review.ReviewServer} accepts requests of the user's own page and
 * no others; {@link letterminer.review.ReviewApi} answers them: the run, its letters with their values, pages drawn on
 * demand, and storing marks. The page itself is in the resources of this package.
 *
 * <p>Content of letters never becomes HTML: it is sent as JSON or as a picture. No path on the disk is part of a URL;
 * {@link letterminer.input.DocumentFinder} finds files from the data of the run, and their hashes must match.
 */
package letterminer.review;
