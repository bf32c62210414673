/**
 * Judgements over time: {@link letterminer.panel.Panel} makes of all judgements of a run a row for each authority, year
 * and harmonised area, and the changes from each judgement to the next. What may be compared with what is data
 * ({@link letterminer.panel.HarmonisedAreas}), and so is what became of which authority
 * ({@link letterminer.panel.Authorities}). Writes nothing: {@link letterminer.dataset} does.
 */
package letterminer.panel;
