package dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Annotators;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.json.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is found in articles, without an index. */
@Command(
    name = "annotate",
    description = "Print what is found in articles as JSON, one object a line.")
final class AnnotateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files or folders")
  private List<Path> files = List.of();

  @Option(names = "--format", defaultValue = "jsonl")
  private String format = "jsonl";

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader();
    try (OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Path root : files) {
        for (Path file : ArticleReader.files(root)) {
          reader.read(
              file,
              file.toString(),
              item -> {
                if (item instanceof Item.Read read) {
                  try {
                    ArticleJson.write(json, Annotators.installed().annotate(read.article()));
                    json.writeRaw('\n');
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }
              });
        }
      }
    }
    return format.isEmpty() ? 2 : 0;
  }
}
