package dateline.name;

/** Takes the features of a token one after another: training keeps them, tagging adds weights. */
interface Features {
  /**
   * @param offset how many tokens behind the labelled one the feature looks, -2 to 2
   * @param value what stands there, as a number
   */
  void add(Template template, int offset, int value);
}
