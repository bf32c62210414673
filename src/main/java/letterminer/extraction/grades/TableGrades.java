package letterminer.extraction.grades;

import java.util.List;
import java.util.Set;
import letterminer.layout.Block;

/**
 * The content of the grade tables. Readers of tables of different forms add to its collections.
 *
 * @param statements grades read
 * @param unread rows without a certain grade
 * @param used the blocks that are grade tables, by identity
 */
public record TableGrades(List<Statement> statements, List<UnreadRow> unread, Set<Block> used) {}
