/**
 * What a researcher knows about the files of an archive: {@link letterminer.catalogue.CatalogueReader} reads a CSV
 * file with a row for each file, {@link letterminer.catalogue.Catalogue} looks up one file. How the tables
 * use it is up to {@link letterminer.dataset}.
 */
package letterminer.catalogue;
