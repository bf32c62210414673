/**
 * Support for terminals: {@link letterminer.terminal.Screen} has the size and whether styles are shown,
 * {@link letterminer.terminal.DisplayWidth} computes widths, {@link letterminer.terminal.Wrapping} wraps text, and
 * {@link letterminer.terminal.Pager} shows long text page by page. Nothing here depends on letters, and nothing here
 * sanitises text: that is done where it is written.
 */
package letterminer.terminal;
