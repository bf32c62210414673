package letterminer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import letterminer.query.AnswerWriter;
import letterminer.query.QueryException;
import letterminer.query.QuerySession;
import letterminer.query.SqlStatements;

/** Reads statements and answers them, until the input ends. A person may continue after a mistake; a script ends. */
final class QueryShell {
  private static final String PROMPT = "letterminer> ";
  private static final String MORE = "        ...> ";

  private final QuerySession session;
  private final AnswerWriter answer;
  private final boolean isTerminal;
  private final PrintWriter err;

  QueryShell(QuerySession session, AnswerWriter answer, boolean isTerminal, PrintWriter err) {
    this.session = session;
    this.answer = answer;
    this.isTerminal = isTerminal;
    this.err = err;
  }

  /** Answers all statements; returns the exit status. */
  int run(BufferedReader in) throws IOException {
    SqlStatements statements = new SqlStatements();
    if (isTerminal) {
      err.println("Tables: " + String.join(", ", session.tables()) + ". End statements with ';', the session with Ctrl-D.");
    }
    prompt(PROMPT);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      statements.add(line);
      if (!answer(statements)) {
        return 2;
      }
      prompt(statements.isPending() ? MORE : PROMPT);
    }
    statements.finish();
    return answer(statements) ? 0 : 2;
  }

  private void prompt(String text) {
    if (isTerminal) {
      err.print(text);
      err.flush();
    }
  }

  /** Whether to continue. */
  private boolean answer(SqlStatements statements) throws IOException {
    for (String statement : statements.take()) {
      try {
        session.run(statement, answer);
      } catch (QueryException e) {
        err.println("letterminer: " + e.getMessage());
        if (!isTerminal) {
          return false;
        }
      }
    }
    return true;
  }
}
