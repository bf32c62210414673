/**
 * Looks at the machine and the installation before a run does: what is there, what is missing, and what to do about it.
 * Nothing is changed, and the network is not used.
 */
package letterminer.doctor;
