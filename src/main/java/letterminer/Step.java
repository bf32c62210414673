package letterminer;

/** What is being done with a document, in the order in which it is done. */
enum Step {
  READ("reading its pages"),
  SPLIT("looking for the documents bound in it"),
  LAY_OUT("laying out its pages"),
  EXTRACT("choosing a profile and extracting its letters"),
  JUDGE("reading the words of its points"),
  CHECK("checking what was found");

  private final String doing;

  Step(String doing) {
    this.doing = doing;
  }

  /** As the end of a sentence: "Letterminer failed while it was …". */
  String doing() {
    return doing;
  }
}
