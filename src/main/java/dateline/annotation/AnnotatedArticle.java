package dateline.annotation;

import dateline.article.Article;
import dateline.article.Tokens;
import java.util.List;

/**
 * An article with all that was found in it so far. Each list is in the order of the text, claims in
 * the order of the figures. An annotator takes one and gives back another with its own list filled.
 */
public record AnnotatedArticle(
    Article article,
    Tokens tokens,
    List<Name> names,
    List<Place> places,
    List<Actor> actors,
    List<Figure> figures,
    List<Attribution> attributions,
    List<Claim> claims) {
  public AnnotatedArticle {
    names = List.copyOf(names);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
  }

  /** Cut into tokens, nothing found yet. */
  public static AnnotatedArticle untagged(Article article) {
    return new AnnotatedArticle(
        article,
        Tokens.of(article),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The text that every offset counts in. */
  public String text() {
    return article.text();
  }

  /** The same with these names. */
  public AnnotatedArticle withNames(List<Name> found) {
    return new AnnotatedArticle(
        article, tokens, found, places, actors, figures, attributions, claims);
  }

  /** The same with these places. */
  public AnnotatedArticle withPlaces(List<Place> found) {
    return new AnnotatedArticle(
        article, tokens, names, found, actors, figures, attributions, claims);
  }

  /** The same with these actors. */
  public AnnotatedArticle withActors(List<Actor> found) {
    return new AnnotatedArticle(
        article, tokens, names, places, found, figures, attributions, claims);
  }

  /** The same with these figures. */
  public AnnotatedArticle withFigures(List<Figure> found) {
    return new AnnotatedArticle(
        article, tokens, names, places, actors, found, attributions, claims);
  }

  /** The same with these attributions, and the claims that hang on them. */
  public AnnotatedArticle withAttributions(List<Attribution> found, List<Claim> joined) {
    return new AnnotatedArticle(article, tokens, names, places, actors, figures, found, joined);
  }
}
