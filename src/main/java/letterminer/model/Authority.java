package letterminer.model;

import java.util.Optional;

/**
 * The local authority that a letter is about, or the company, school or other body.
 *
 * @param name place name without 'Council' and the like: {@code Leicestershire}
 * @param asWritten the words of the letter that it was read from
 * @param onsCode nine-character ONS code, where the reference table knows the authority
 * @param dfeCode three-digit Department for Education code, where known
 * @param region region of England, where known; of another body the one that the researcher's list has
 * @param kind what it is, if it is no local authority: {@code company}, {@code school}
 * @param code its code in the researcher's list of such bodies
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
