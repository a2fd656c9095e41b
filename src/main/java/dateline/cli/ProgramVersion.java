package dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code dateline --version} prints: the program's version and the Java it runs on. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dateline " + number() + " on Java " + Runtime.version().feature()};
  }

  /** The program's version alone. */
  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
