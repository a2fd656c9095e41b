package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text in Markdown without its marks.
 *
 * <pre>
 * ---
 * title: Talks end            title
 * date: 2025-01-05            day
 * author: Ann Lee
 * ---
 * The [talks](https://…) **ended**.     The talks ended.
 * ![The table](table.png)               The table             CAPTION
 * | Kyiv | 12 |                         Kyiv  12
 * </pre>
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.NONE)
          .maxOpenBlockParsers(100)
          .build();

  private Markdown() {}

  static Article article(byte[] bytes, String id) throws RefusedException {
    String text = PlainText.text(bytes);
    FrontMatter front = FrontMatter.of(text);
    Story story = new Story(front.fact("title"));
    PARSER.parse(text.substring(front.end())).accept(story);
    if (story.refused != null) {
      throw story.refused;
    }
    if (story.blocks.isEmpty()) {
      throw new RefusedException("the file holds no text");
    }
    return Drafts.article(id, story.title, story.blocks, origin(front));
  }

  private static Origin origin(FrontMatter front) {
    String url = front.fact("url", "link", "canonical", "canonical_url");
    return new Origin(
        Dates.read(front.fact("date", "published", "pubdate"), PublicationDate.Evidence.FIELD),
        Dates.instant(front.fact("updated", "lastmod", "modified")),
        author(front.fact("author", "authors", "byline")),
        front.fact("source", "publisher", "site"),
        url != null && url.startsWith("http") ? url : null);
  }

  private static @Nullable String author(@Nullable String written) {
    return written != null && written.startsWith("By ") ? written.substring(3) : written;
  }

  private static final class Story extends AbstractVisitor {
    private final Blocks blocks = new Blocks();
    private final StringBuilder run = new StringBuilder();
    private @Nullable String title;
    private @Nullable RefusedException refused;

    Story(@Nullable String title) {
      this.title = title;
    }

    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      String words = run.toString().strip();
      boolean opens = blocks.isEmpty();
      if (opens && title == null) {
        title = words.isEmpty() ? null : words;
      }
      if (opens && words.equals(title)) {
        run.setLength(0);
      }
      flush(Zone.Kind.BODY);
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      boolean picture =
          paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
      flush(picture ? Zone.Kind.CAPTION : Zone.Kind.BODY);
    }

    @Override
    public void visit(Text text) {
      run.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      run.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      run.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      run.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
      run.append(code.getLiteral());
      flush(Zone.Kind.BODY);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      run.append(code.getLiteral());
      flush(Zone.Kind.BODY);
    }

    @Override
    public void visit(HtmlBlock html) {
      try {
        for (Blocks.Block block : HtmlPage.blocks(html.getLiteral()).all()) {
          blocks.add(block.text(), block.kind());
        }
      } catch (RefusedException e) {
        refused = e;
      }
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
      if (node instanceof TableCell) {
        run.append("  ");
      } else if (node instanceof TableRow) {
        flush(Zone.Kind.BODY);
      }
    }

    private void flush(Zone.Kind kind) {
      try {
        blocks.add(run, kind);
      } catch (RefusedException e) {
        refused = e;
      }
      run.setLength(0);
    }
  }
}
