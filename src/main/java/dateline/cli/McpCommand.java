package dateline.cli;

import dateline.mcp.AssistantServer;
import dateline.search.LiveSearcher;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers an assistant over standard input and output. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Answer an assistant that speaks the Model Context Protocol, over standard input and output.",
      "",
      "The assistant starts it by itself and asks with the tools search, facets, claims, compare and article. It sees what is "
          + "indexed meanwhile, and ends when its input ends."
    },
    footerHeading = "%nExample of an assistant's configuration:%n",
    footer = {
      "  {\"mcpServers\": {\"dateline\": {\"command\": \"/path/to/dateline\", \"args\": [\"mcp\"]}}}"
    })
final class McpCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  McpCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    // What a library might print would end the conversation.
    System.setOut(System.err);
    try (LiveSearcher live = LiveSearcher.open(index.folder())) {
      screen.err().println("dateline: answering from " + index.folder() + " until the input ends");
      new AssistantServer(live, screen.err())
          .serve(ProgramVersion.number(), System.in, screen.out());
    }
    return Main.DONE;
  }
}
