package letterminer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "select ';'", "select 'it''s; fine'", "select \";\"", "select 1 -- one; two\n, 2", "select /* ; */ 1", "select $$;$$",
    "select $tag$ ; $$ ; $tag$", "select a$b", "select '"
  })
  void semicolonsInStringsDoNotEndAStatement(String sql) {
    assertEquals(List.of(sql), SqlStatements.of(sql));
    assertEquals(List.of(sql, "select 2"), sql.endsWith(" '") ? List.of(sql, "select 2") : SqlStatements.of(sql + "\n; select 2;"));
  }

  @Test
  void commentsAloneAreNoStatement() {
    assertEquals(List.of(), SqlStatements.of("-- nothing\n;; /* nor this */ ;\n"));
  }

  @Test
  void aStatementMayHaveManyLines() {
    SqlStatements statements = new SqlStatements();
    statements.add("select '");
    assertTrue(statements.isPending());
    statements.add("'; select 2");
    assertEquals(List.of("select '\n'"), statements.take());
    statements.finish();
    assertEquals(List.of("select 2"), statements.take());
    assertFalse(statements.isPending());
  }
}
