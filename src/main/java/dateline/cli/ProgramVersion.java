package dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code dateline --version} prints: the program's version and the Java it runs on. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "dateline "
          + (version == null ? "(not packaged)" : version)
          + " on Java "
          + Runtime.version().feature()
    };
  }
}
