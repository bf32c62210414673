/**
 * Writes the tables of a run in formats other than CSV: Parquet, DuckDB, SQLite and workbooks. Each format streams
 * the rows that the dataset spooled for it, table by table. It depends on the types of columns, not on letters.
 */
package letterminer.formats;
