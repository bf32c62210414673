/**
 * The tables of a run in formats besides CSV: Parquet, DuckDB, SQLite and workbooks. Each format reads the rows that
 * the dataset kept aside for it, a table after another, and keeps none in memory. It knows the types of columns and
 * nothing of letters.
 */
package letterminer.formats;
