/**
 * Letterminer turns published inspection letters into datasets. Programs use {@link letterminer.Letterminer}, people the
 * commands in {@code letterminer.cli}.
 *
 * <p>Packages follow the data flow: {@code reading} turns bytes into positioned text, with {@code ocr} for scans and
 * {@code office} for Word files, web pages and messages; {@code layout} turns lines into blocks; {@code profile} chooses
 * what to expect of a letter; {@code extraction} finds header, people, grades, sections and points; {@code polarity} and
 * {@code measures} read what only the wording of a point shows; {@code checking} compares the findings and makes the
 * records of {@code model}. {@link letterminer.Letterminer} runs these steps for one file.
 *
 * <p>A run over many files adds {@code input}, {@code archive}, {@code worker}, {@code batch} and {@code records}, and
 * writes with {@code dataset}, {@code catalogue}, {@code panel} and {@code formats}. Finished runs are read by
 * {@code runs}, {@code values}, {@code query}, {@code review}, {@code audit} and {@code report}. A package uses only
 * packages below it; {@code src/docs/architecture.md} lists all of them.
 */
package letterminer;
