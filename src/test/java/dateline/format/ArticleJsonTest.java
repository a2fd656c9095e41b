package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.Place;
import dateline.annotation.VerbClass;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zone;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleJsonTest {
  @Test
  void printsTheContractWithOffsetsCountedFromTheBody() throws IOException {
    String body = "Ann Lee said over 10 men left Atlantis.";
    Article article =
        Article.of(
            "a1",
            "Lee speaks",
            body,
            new Origin(
                PublicationDate.of(
                    LocalDate.of(2001, 2, 3),
                    PublicationDate.Evidence.DATELINE,
                    "LIMA, Feb 3, 2001"),
                null,
                null,
                null,
                null),
            "en",
            List.of(new Zone(Zone.Kind.BODY, 0, body.length())));
    int from = article.bodyStart();
    Figure figure =
        new Figure(
            new Span(from + 13, from + 24),
            Figure.Kind.COUNT,
            Interval.from(10),
            null,
            "men",
            Figure.Bound.MORE_THAN,
            null,
            Interval.from(10),
            null,
            "over N");
    AnnotatedArticle annotated =
        AnnotatedArticle.untagged(article)
            .withActors(
                List.of(
                    new Actor(
                        new Span(0, 3),
                        Actor.Kind.PERSON,
                        "ann-lee",
                        "Ann Lee",
                        "surname of Ann Lee"),
                    new Actor(
                        new Span(from, from + 7),
                        Actor.Kind.PERSON,
                        "ann-lee",
                        "Ann Lee",
                        "full name")))
            .withPlaces(
                List.of(
                    new Place(
                        new Span(from + 30, from + 38),
                        null,
                        "Atlantis",
                        null,
                        null,
                        List.of(),
                        "unresolved")))
            .withFigures(List.of(figure))
            .withAttributions(
                List.of(
                    new Attribution(
                        List.of(new Span(from, from + 7)),
                        List.of(new Span(from + 8, from + 12)),
                        List.of(new Span(from + 13, from + 38)),
                        Attribution.Kind.INDIRECT,
                        "said",
                        List.of("ann-lee"),
                        "source, cue, content")),
                List.of(
                    new Claim(
                        figure,
                        "men",
                        "left",
                        new VerbClass("left", VerbClass.Polarity.NEITHER),
                        List.of(),
                        List.of("atlantis"),
                        Claim.PlaceBy.BESIDE,
                        "on Friday",
                        Period.of(LocalDate.parse("2001-02-02")),
                        0)));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      ArticleJson.write(json, annotated);
    }
    assertEquals(
        """
        {"id":"a1","text":"Ann Lee said over 10 men left Atlantis.","title":"Lee speaks","date":"2001-02-03",\
        "published":{"time":null,"evidence":"dateline","written":"LIMA, Feb 3, 2001","doubt":null},\
        "updated":null,"author":null,"source":null,"url":null,"language":"en","zones":[{"kind":"body","start":0,"end":39}],"sentences":[[0,39]],\
        "actors":[{"start":0,"end":7,"kind":"person","id":"ann-lee","name":"Ann Lee","rule":"full name"}],\
        "places":[{"start":30,"end":38,"id":null,"name":"Atlantis","lat":null,"lon":null,"country":null,"path":null,"rule":"unresolved"}],\
        "figures":[{"start":13,"end":24,"kind":"count","value":[10,null],"unit":null,"counted":"men","bound":"more_than",\
        "change":null,"base":[10,null],"baseUnit":null,"head":"men","verb":"left","verbClass":"left","polarity":"neither","placeBy":"beside",\
        "time":"on Friday","period":["2001-02-02","2001-02-02"],"actors":[],"places":["atlantis"],"attribution":0,"rule":"over N"}],\
        "attributions":[{"source":[[0,7]],"cue":[[8,12]],"content":[[13,38]],"speaker":"ann-lee","kind":"indirect","verb":"said","cueClass":"said","rule":"source, cue, content"}],\
        "titleAnnotations":{"actors":[{"start":0,"end":3,"kind":"person","id":"ann-lee","name":"Ann Lee","rule":"surname of Ann Lee"}],\
        "places":[],"figures":[],"attributions":[]}}\
        """,
        out.toString());
  }
}
