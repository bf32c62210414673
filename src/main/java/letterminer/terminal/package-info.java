/**
 * What a terminal is like: {@link letterminer.terminal.Screen} says how large it is and whether it shows styles,
 * {@link letterminer.terminal.DisplayWidth} how many columns a text takes, {@link letterminer.terminal.Wrapping} sets
 * text in lines, and {@link letterminer.terminal.Pager} shows what is longer than the screen page by page. Nothing here
 * knows of letters, and nothing here makes text safe to be shown: that is done where it is written.
 */
package letterminer.terminal;
