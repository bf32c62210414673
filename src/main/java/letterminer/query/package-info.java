/**
 * SQL queries on the tables of a run, by an embedded DuckDB that can read nothing else and writes nothing.
 */
package letterminer.query;
