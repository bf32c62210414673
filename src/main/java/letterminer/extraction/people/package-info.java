/**
 * Addressees, signatories and inspectors: a name, its title and role, in the lines that hold them.
 */
package letterminer.extraction.people;
