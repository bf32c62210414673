/**
 * Questions to the tables of a run in SQL, answered by an embedded DuckDB that can read nothing else and writes
 * nothing.
 */
package letterminer.query;
