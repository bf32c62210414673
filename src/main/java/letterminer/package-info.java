/**
 * Letterminer turns published inspection letters into datasets. {@link letterminer.Letterminer} is the
 * entry for programs; {@code letterminer.cli} is the one for people.
 *
 * <p>The way of the data is the way of the packages: {@code reading} (bytes to positioned text),
 * {@code layout} (lines, furniture, blocks, tables), {@code profile} (which letter is this),
 * {@code extraction} (header, grades, sections, points), {@code checking}, {@code records}, {@code dataset} and, for
 * looking into how a file was read, {@code drawing}. Runs over many files are made of {@code input},
 * {@code worker} and {@code batch}. Each knows only those before it, {@code model} and {@code yaml}.
 */
package letterminer;
