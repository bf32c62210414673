package letterminer.panel;

import java.time.LocalDate;

/**
 * A letter that judges an authority.
 *
 * @param file its file
 * @param id its id
 * @param family its family
 * @param authority name of the place
 * @param dfeCode DfE code of the authority; empty if it is not known
 * @param day the day that its year is from
 */
public record JudgedLetter(String file, String id, String family, String authority, String dfeCode, LocalDate day) {}
