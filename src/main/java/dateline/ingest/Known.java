package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page told of its article, by which its passages are known again.
 *
 * @param title the letters and digits of the headline, or null
 * @param authors those of each name
 */
record Known(@Nullable String title, List<String> authors) {
  private static final int LONGEST_BYLINE = 160;
  private static final int BESIDE_NAME = 40;
  private static final int SHORTEST_TITLE = 20;

  static Known of(@Nullable String title, @Nullable String author) {
    List<String> authors = new ArrayList<>();
    for (String name : author == null ? new String[0] : author.split(", ", -1)) {
      String plain = Passage.plain(name);
      if (!plain.isEmpty()) {
        authors.add(plain);
      }
    }
    return new Known(title == null ? null : Passage.plain(title), authors);
  }

  /** Whether the passage says what the title says. */
  boolean isTitle(Passage passage) {
    return title != null
        && passage.letters() >= title.length()
        && passage.letters() <= 2 * title.length()
        && Passage.plain(passage.text()).equals(title);
  }

  /** "This article first appeared on The Example: River floods town", with a link. */
  boolean isReference(Passage passage) {
    boolean telling = title != null && title.length() >= SHORTEST_TITLE;
    if (title == null || !telling || passage.links() == 0 || passage.letters() > LONGEST_BYLINE) {
      return false;
    }
    return !isTitle(passage) && Passage.plain(passage.text()).contains(title);
  }

  /** Whether the passage names the authors, by its mark-up or its words. */
  boolean isByline(Passage passage) {
    boolean marked = passage.box().byline && !passage.endsSentence();
    if (passage.letters() > LONGEST_BYLINE || (passage.isProse() && !marked)) {
      return false;
    }
    if (!passage.signed().isEmpty() || passage.box().byline) {
      return true;
    }
    if (Authors.isByline(passage.text())) {
      return true;
    }
    String plain = Passage.plain(passage.text());
    for (String author : authors) {
      if (plain.contains(author) && plain.length() < author.length() + BESIDE_NAME) {
        return true;
      }
    }
    return false;
  }

  /** The passage that says what the title says: the highest heading of these, else the first. */
  int headline(List<Passage> passages) {
    int found = -1;
    int rank = 0;
    for (Passage passage : passages) {
      if (isTitle(passage)) {
        boolean first = passage.box().block.element.normalName().equals("h1");
        int height = first ? 4 : passage.box().heading ? 3 : passage.isMostlyLinks() ? 1 : 2;
        if (height > rank) {
          rank = height;
          found = passage.index();
        }
      }
    }
    return found;
  }
}
