package letterminer.dataset;

import java.util.List;

/**
 * Columns of a table that refer to a row of another table.
 *
 * @param columns the columns
 * @param table the other table's name
 * @param references the columns there, in the same order
 */
record ForeignKey(List<String> columns, String table, List<String> references) {}
