/**
 * Where a letter begins and ends: a file is split into documents
 * ({@link letterminer.extraction.document.DocumentSplitter}), and a document into letters with head, body and
 * tail ({@link letterminer.extraction.document.PartFinder}). No field is read here.
 */
package letterminer.extraction.document;
