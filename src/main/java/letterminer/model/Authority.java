package letterminer.model;

import java.util.Optional;

/**
 * The local authority that a letter is about.
 *
 * @param name place name without 'Council' and the like: {@code Leicestershire}
 * @param asWritten the words of the letter that it was read from
 * @param onsCode nine-character ONS code, where the reference table knows the authority
 * @param dfeCode three-digit Department for Education code, where known
 * @param region region of England, where known
 */
public record Authority(
    String name,
    String asWritten,
    Optional<String> onsCode,
    Optional<String> dfeCode,
    Optional<String> region) {}
