/**
 * Database drivers that are too large to be part of the program: found on this machine or fetched when they are
 * first needed, checked against the hash that the program knows, and loaded apart from the program's own classes.
 */
package letterminer.drivers;
