package letterminer.drawing;

import java.io.PrintWriter;

/**
 * Writes the style sheet of an HTML drawing: the look of each kind, and the effect of the check boxes in the legend.
 */
final class DrawingStyle {
  private static final String LOOKS = """
      html { scroll-padding: 90px 0 20px; }
      body { margin: 0; font: 14px sans-serif; background: #e8e8e8; color: #222; }
      body > input { position: fixed; opacity: 0; pointer-events: none; }
      nav { position: sticky; top: 0; z-index: 1; padding: 6px 12px; background: #fff;
        border-bottom: 1px solid #bbb; line-height: 1.9; }
      nav strong { margin-right: 12px; overflow-wrap: anywhere; }
      nav label { display: inline-block; margin-right: 6px; padding: 0 7px; cursor: pointer;
        border: 2px solid var(--colour, #222); border-radius: 3px; line-height: 1.4; user-select: none; }
      nav label::before { content: '\\2611  '; }
      nav .about { color: #555; }
      main { display: flex; align-items: flex-start; }
      .pages { flex: 1 1 60%; min-width: 0; }
      aside { flex: 0 0 380px; box-sizing: border-box; position: sticky; top: 80px; max-height: calc(100vh - 80px);
        overflow-y: auto; padding: 0 14px 24px; background: #fff; border-left: 1px solid #bbb; }
      aside h2 { margin: 18px 0 4px; }
      aside h3 { font-size: 13px; margin: 12px 0 2px; color: #555; }
      aside ul { list-style: none; margin: 0; padding: 0; }
      aside li { padding: 3px 6px 3px 9px; border-left: 4px solid var(--colour, #999); margin: 3px 0;
        overflow-wrap: anywhere; line-height: 1.35; scroll-margin: 40px; }
      aside li:target { background: #fff3cd; }
      aside a { color: inherit; }
      aside li > a { text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
        overflow: hidden; }
      aside li > a:hover, aside li > a:focus-visible { text-decoration: underline; -webkit-line-clamp: none; }
      aside .id { display: block; font: 11px monospace; color: #555; }
      @media (max-width: 900px) { main { display: block; } aside { position: static; max-height: none; border: 0; } }
      @media print { nav { position: static; } main { display: block; }
        aside { position: static; max-height: none; border: 0; } }
      section { padding: 0 12px; overflow-x: auto; scroll-margin-top: 80px; }
      h2 { font-size: 14px; margin: 14px 0 6px; }
      .failure { margin: 6px 0; padding: 4px 8px; background: #fff3cd; }
      svg.scaled { max-width: 100%; height: auto; }
      .paper { fill: #fff; }
      .word { font-family: monospace; fill: #444; white-space: pre; }
      .bold { font-weight: bold; }
      .outline { fill: var(--colour); fill-opacity: var(--opacity); stroke: var(--colour);
        stroke-width: calc(var(--unit) * var(--width)); }
      .mark:hover .outline { fill-opacity: 0.25; }
      main .mark:target { display: inline !important; }
      .mark:target .outline { fill-opacity: 0.3; stroke-width: calc(var(--unit) * 3); }
      .mark a:focus-visible .outline { stroke-width: calc(var(--unit) * 4); }
      .marker { fill: var(--colour); fill-opacity: 0.35; }
      .edge { stroke: var(--colour); stroke-width: calc(var(--unit) * 0.7); }
      .link { stroke: var(--colour); stroke-width: calc(var(--unit) * 0.8);
        stroke-dasharray: calc(var(--unit) * 3) calc(var(--unit) * 2); }
      .label { font-family: sans-serif; fill: var(--colour); stroke: #fff; paint-order: stroke;
        stroke-width: calc(var(--unit) * 2.5); stroke-linejoin: round; font-weight: bold; }
      .before { text-anchor: end; }
      """;

  private final PrintWriter out;

  DrawingStyle(PrintWriter out) {
    this.out = out;
  }

  void print() {
    out.print(LOOKS);
    out.print(".label { font-size: calc(var(--unit) * var(--size)); }\n");
    for (MarkKind kind : MarkKind.values()) {
      out.print("." + kind.code() + ", ." + ValueList.style(kind) + " { --colour: " + Markup.colour(kind.rgb())
          + "; --width: " + kind.stroke() + "; --opacity: " + kind.opacity() + "; --size: " + kind.labelSize() + "; }\n");
      legend(kind.code());
    }
    legend("picture");
  }

  private void legend(String code) {
    String box = "#show-" + code;
    out.print(box + ":not(:checked) ~ main ." + code + " { display: none; }\n"
        + box + ":not(:checked) ~ nav ." + code + " { opacity: 0.5; }\n"
        + box + ":not(:checked) ~ nav ." + code + "::before { content: '\\2610  '; }\n"
        + box + ":focus-visible ~ nav ." + code + " { outline: 3px solid #1a73e8; }\n");
  }
}
