/**
 * Database drivers that are too large to be part of the program: found on this machine or downloaded on first use,
 * verified by a built-in hash, and loaded separately from the program's own classes.
 */
package letterminer.drivers;
