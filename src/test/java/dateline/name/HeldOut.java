package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Part of a training file that is kept aside, to see how rules and model fare on text that neither
 * was made with.
 */
record HeldOut(String name, List<LabelledText> texts) {
  /** Counts names with the right words and the right kind. */
  private static final class Count {
    private int right;
    private int found;
    private int gold;

    /** A name that overlaps tokens whose labels are open is neither right nor wrong. */
    void add(LabelledText text, List<Found> names) {
      Set<List<Object>> wanted = new HashSet<>();
      for (Found name : text.names()) {
        if (name.kind() != Kind.OTHER) {
          wanted.add(List.of(name.first(), name.last(), name.kind()));
        }
      }
      gold += wanted.size();
      for (Found name : names) {
        if (name.kind() != Kind.OTHER && name.kind() != Kind.GROUP) {
          boolean hit = wanted.contains(List.of(name.first(), name.last(), name.kind()));
          right += hit ? 1 : 0;
          found += hit || !text.isOpen(name.first(), name.last()) ? 1 : 0;
        }
      }
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "F1 %5.2f (P %5.2f R %5.2f)",
          200.0 * right / Math.max(1, found + gold),
          100.0 * right / Math.max(1, found),
          100.0 * right / Math.max(1, gold));
    }
  }

  /** A line of a table: the rules' F1 and the tagger's. */
  String compare(Lexicon lexicon, NameTagger tagger) {
    Count rules = new Count();
    Count trained = new Count();
    for (LabelledText text : texts) {
      AnnotatedArticle article = AnnotatedArticle.untagged(text.article);
      rules.add(text, new RuleTagger(lexicon, article).found());
      trained.add(text, tagger.find(article));
    }
    return String.format(
        Locale.ROOT, "%-30s %5d names   rules %s   trained %s", name, rules.gold, rules, trained);
  }
}
