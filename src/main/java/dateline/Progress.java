package dateline;

/** Is told how far a run has come; called often, on one thread, so it must be quick. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (filesDone, files, articles) -> {};

  /**
   * How far it is.
   *
   * @param filesDone how many files were looked at
   * @param files how many there are
   * @param articles how many articles were met so far
   */
  void at(int filesDone, int files, long articles);
}
