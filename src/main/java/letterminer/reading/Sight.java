package letterminer.reading;

/** Whether text on a page can be seen, and if not, why. */
enum Sight {
  SHOWN(""),
  BACKGROUND_COLOURED("in the colour of their background"),
  COVERED("covered by what is painted over them"),
  UNDER_PICTURE("covered by a picture"),
  INVISIBLE("set in the invisible rendering mode"),
  ONLY_CLIPS("not painted: they only clip what is drawn, and nothing is drawn through them"),
  TRANSPARENT("fully transparent"),
  ON_HIDDEN_LAYER("on a layer that is switched off"),
  TOO_SMALL("too small to be seen"),
  OUTSIDE_FRAME("outside the frame that clips them"),
  OUTSIDE_PAGE("outside the page");

  private final String description;

  Sight(String description) {
    this.description = description;
  }

  /** How messages describe characters that are hidden this way. */
  String description() {
    return description;
  }
}
