/**
 * What reading a file gave, kept and sent as a record: {@link letterminer.records.FileRecord} holds everything that
 * tables are rendered from, {@link letterminer.records.RecordStore} keeps records on disk for the next run. How
 * tables look is none of a record's business, so that writing them in another form reads no letter again.
 */
package letterminer.records;
