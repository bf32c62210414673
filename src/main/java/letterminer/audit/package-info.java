/**
 * Audits: how often the values of a run are wrong, stated from a random sample of them that people check.
 * {@link letterminer.audit.Audits} is the entry. {@link letterminer.audit.Audit} is a sample on disk, drawn by the
 * {@code Sampler}; {@code AuditMarks} are people's verdicts, taken from the run's corrections; {@code AuditObservations} makes
 * observations of them, {@code Figures} estimates by {@code survey}, and {@code ReportFormat} prints.
 */
package letterminer.audit;
