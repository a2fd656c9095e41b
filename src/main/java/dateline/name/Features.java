package dateline.name;

/** Takes the features of a token one after another: training keeps them, tagging adds weights. */
interface Features {
  /**
   * Takes a feature.
   *
   * @param part where a template has several features, which: for words, how many tokens behind the
   *     labelled one the word stands; -2 to 2
   * @param value what is there, as a number
   */
  void add(Template template, int part, int value);
}
