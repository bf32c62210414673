/**
 * A run in the browser. {@link letterminer.review.ReviewServer} lets in what the user's own page sends and nothing else,
 * {@link letterminer.review.ReviewApi} answers: the run, its letters with their values, pages that are drawn when they
 * are looked at, and where marks go. The page itself is in the resources of this package.
 *
 * <p>Nothing of a letter ever becomes HTML: everything goes out as JSON or as a picture. No path of the disk is part of
 * an address; files are found by {@link letterminer.input.DocumentFinder} by what the run says of them, and have the
 * hashes that it says.
 */
package letterminer.review;
