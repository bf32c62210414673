package letterminer.model;

import java.util.Optional;

/**
 * The local authority that a letter is about, or the company, school or other body.
 *
 * @param name place name without 'Council' and the like: {@code Leicestershire}
 * @param asWritten the name as it is written in the letter
 * @param onsCode nine-character ONS code, if the reference table has the authority
 * @param dfeCode three-digit Department for Education code, if known
 * @param region region of England, if known; for another body, its region in the researcher's list
 * @param kind kind of a body that is not a local authority: {@code company}, {@code school}
 * @param code code of such a body in the researcher's list
 */
public record Authority(
    String name,
    String asWritten,
    Optional<String> onsCode,
    Optional<String> dfeCode,
    Optional<String> region,
    Optional<String> kind,
    Optional<String> code) {

  /** A local authority. */
  public Authority(
      String name, String asWritten, Optional<String> onsCode, Optional<String> dfeCode, Optional<String> region) {
    this(name, asWritten, onsCode, dfeCode, region, Optional.empty(), Optional.empty());
  }
}
