/** Addressees, signatories and inspectors: a name, its title and role, and the lines that contain them. */
package letterminer.extraction.people;
