/**
 * The result of reading a file, kept and sent as a record: {@link letterminer.records.FileRecord} contains everything that
 * tables are rendered from, {@link letterminer.records.RecordStore} keeps records on disk for the next run. Records do
 * not depend on the form of the tables, so writing them in another form reads no letter again.
 */
package letterminer.records;
