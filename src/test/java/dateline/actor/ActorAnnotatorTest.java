package dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zones;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorAnnotatorTest {
  private static final ActorAnnotator ANNOTATOR = new ActorAnnotator();

  /**
   * In the text a person stands in {@code <>}, an organisation in {@code []}, a people in {@code
   * {}}.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
                a surname is its full name             | <Anna Berg> came. <Berg> sang.                     | anna-berg, anna-berg
                a surname before its full name         | <Berg> sang. It was <Anna Berg>.                   | anna-berg, anna-berg
                a first name that only one bears       | <Anna Berg> came. <Anna> sang.                     | anna-berg, anna-berg
                a first name that two bear             | <Anna Berg> met <Anna Holt>. <Anna> sang.          | anna-berg, anna-holt, anna
                a nickname                             | <Vladimir Orlov> and <Vlad>                        | vladimir-orlov, vladimir-orlov
                a nickname in a full name              | <William Holt> was <Bill Holt>.                    | william-holt, william-holt
                the usual first name comes first       | <Ben Holt> is <Benjamin K. Holt>. <Holt> sang.      | ben-holt, ben-holt, ben-holt
                a nickname of two stays alone          | <William Holt>, <William Berg> and <Bill>          | william-holt, william-berg, bill
                capitals change nothing                | <ANNA Berg> and <Anna Berg> and <BERG>             | anna-berg, anna-berg, anna-berg
                a hyphenated given name in two cases   | <Kim Il-un> and <Kim Il-Un>                        | kim-il-un, kim-il-un
                a middle initial                       | <Anna Berg> is <Anna T. Berg>.                     | anna-t-berg, anna-t-berg
                two middle initials stay apart         | <Anna Berg>, <Anna T. Berg>, <Anna K. Berg>        | anna-berg, anna-t-berg, anna-k-berg
                a family stays apart                   | <Anna Berg> met <Ole Berg>. <Berg> sang.           | anna-berg, ole-berg, berg
                a later namesake takes nothing         | <Anna Berg> came. <Berg> sang. <Ole Berg> left.    | anna-berg, anna-berg, ole-berg
                an article before a surname            | <Omar al-Hadi> came. <Hadi> sang.                  | omar-al-hadi, omar-al-hadi
                a surname of two words                 | <Jan van Haarlem> came. <Van Haarlem> sang.        | jan-van-haarlem, jan-van-haarlem
                accents vanish from the id             | <José Muñoz> came.                                 | jose-munoz
                similar names stay apart               | <Anna Berg> met <Anna Bergh>.                      | anna-berg, anna-bergh
                an acronym in brackets                 | The [Northern Tide Institute] ([NTI]) and [NTI]    | northern-tide-institute, northern-tide-institute, northern-tide-institute
                an acronym is no surname               | <Kim Ti>, <Ti> and the [Tide Institute]. <TI> grew. | kim-ti, kim-ti, tide-institute, tide-institute
                an acronym from first letters          | The [Northern Tide Institute] said [NTI] grew.     | northern-tide-institute, northern-tide-institute
                an acronym of small words too          | The [Bank of Oslo] is [BO] or [BOO].               | bank-of-oslo, bank-of-oslo, bank-of-oslo
                an acronym of two stays alone          | [North Tide] met [New Town]. [NT] grew.            | north-tide, new-town, nt
                a legal form may be missing            | [Zorbex Motor Co] and [Zorbex Motor]               | zorbex-motor-co, zorbex-motor-co
                a nationality with a group noun        | The {Danish} troops met {Danish} armed forces.     | danish-troops, danish-armed-forces
                the furthest group noun                | The {Danish} army lost {Danish} police officers.   | danish-army, danish-police-officers
                a nickname inside a name               | <Ole “Big Ole” Holt> and <Ole Holt> and <Holt>     | ole-holt, ole-holt, ole-holt
                another name in quotation marks        | <Anna Berg>, nicknamed “<Iron-Anna>”, sang.        | anna-berg, anna-berg
                another name and what it means         | <Ole Holt>, known as “<Oleg>” (<Big Oleg>), sang.  | ole-holt, ole-holt, ole-holt
                a nickname that nobody tagged          | <Ole Holt> was dubbed “the Shark” by fans.         | ole-holt, ole-holt
                another name is kept all along         | <Ole Holt>, called “<Rocky>”, left. <Rocky> sang.  | ole-holt, ole-holt, ole-holt
                who calls is not called                | <Anna Berg> called “<Ole Holt>” a good name.       | anna-berg, ole-holt
                who calls is not called, with who      | <Anna Berg>, who called “<Ole Holt>”, sang.        | anna-berg, ole-holt
                a clause says who is called            | <Ole Holt>, who was often called “<Rocky>”, sang.  | ole-holt, ole-holt
                quoted words are no name               | <Anna Berg>, called “too old”, sang.               | anna-berg
                a family is told by titles             | Capt. <Ed Berg> met Mr <Ole Berg>. Mr <Berg> sang.  | ed-berg, ole-berg, ole-berg
                who never had a rank is no captain     | Capt. <Ed Berg> met <Ole Berg>. Mr <Berg> sang.     | ed-berg, ole-berg, ole-berg
                a wife is somebody else                | Captain <Ed Berg> died. Mrs <Berg> sang.            | ed-berg, mrs-berg
                a wife where both are surnames         | Captain <Berg> died. Mrs <Berg> sang. <Berg> slept. | berg, mrs-berg, berg
                a headline means who comes first       | <Berg> sings. It was <Anna Berg>, not <Ole Berg>.   | anna-berg, anna-berg, ole-berg
                a surname in use stays with its bearer | <Anna Berg> came. <Berg> sang. <Ole Berg> left. <Berg> ran. | anna-berg, anna-berg, ole-berg, anna-berg
                a father is not his son                | <Al Berg> met <Al Berg Sr>. <Berg> sang.            | al-berg, al-berg-sr, berg
                an initial                             | <Edmund Holt> and <E. P. Holt> and <Holt>           | edmund-holt, edmund-holt, edmund-holt
                an initial of two stays apart          | <Edmund Holt>, <Emil Holt> and <E. Holt>            | edmund-holt, emil-holt, e-holt
                a first name left out                  | <H. Norman Holt> and <Norman Holt>                  | h-norman-holt, h-norman-holt
                a title inside a name                  | <Tenzing Norgay> and <Sherpa Tenzing>               | tenzing-norgay, tenzing-norgay
                what they call him                     | <Ole Holt> sang. Olly, as they call him, left.      | ole-holt, ole-holt
                what they call one of two              | <Ernest Holt> met <Anna Berg>. “Ernie”, as he calls him, left. | ernest-holt, anna-berg, ernest-holt
                initials that they call him            | <Ole Jon Berg> met <Anna Holt>. OJB, as all call him, left. | ole-jon-berg, anna-holt, ole-jon-berg
                whom they call so                      | <Ole Holt> met <Anna Berg>. Big Bo, as men call <Holt>, left.  | ole-holt, anna-berg, ole-holt, ole-holt
                no person is called                    | <Ole Holt> left. The Tower, as they call it, fell.  | ole-holt
                a pet form of the surname              | <Mikhail Gorbachev> left. <Gorby> sang.             | mikhail-gorbachev, mikhail-gorbachev
                a pet form that nobody tagged          | <Alex Ferguson> left. Fergie, 57, sang.             | alex-ferguson, alex-ferguson
                a pet form of two stays alone          | <Al Ferguson> met <Bo Fergand>. <Fergie> sang.      | al-ferguson, bo-fergand, fergie
                a word that is only alike              | <Ann Parton> left. The Party sang.                  | ann-parton
                known without quotation marks          | <Ole Holt>, known to all as Olly, sang. Olly left.  | ole-holt, ole-holt, ole-holt
                a name that one alone goes by          | President <Eisenhower> left. <Ike> sang.            | eisenhower, eisenhower
                a surname taken for a firm             | <Ole Trimble> came. Mr [Trimble] sang. [Trimble] left. | ole-trimble, ole-trimble, ole-trimble
                a firm named like a person             | <Henry Zorb> came. [Zorb] grew.                     | henry-zorb, zorb
                the first word of a name               | [Zorbex Chemical] fell. [Zorbex] rose.              | zorbex-chemical, zorbex-chemical
                a first word before the whole          | [Zorbex] rose. The [Zorbex Chemical] fell.          | zorbex, zorbex-chemical
                a first word of a party                | [Inora] rose. The [Inora Freedom Party] fell.       | inora-freedom-party, inora-freedom-party
                what belongs to a namesake             | The [Labour Government] fell. [Labour] rose.        | labour-government, labour
                a first word that many share           | [National Grid] fell. [National] rose.              | national-grid, national
                a first word before "of"               | [House of Lords] met. The [House] rose.             | house-of-lords, house-of-lords
                the last words behind the whole        | The [Oslo High Court] met. The [High Court] rose.   | oslo-high-court, oslo-high-court
                the last words before the whole        | The [High Court] met. The [Oslo High Court] rose.   | high-court, oslo-high-court
                a last word that many share            | The [European Union] met. A [Union] struck.         | european-union, union
                the last words of two                  | [Oslo Court], [Bergen Court] and [Court]            | oslo-court, bergen-court, court
          a people                               | The {Danes} like {Danish} butter.                  | danes
          """)
  void ids(String rule, String marked, String expected) {
    assertEquals(
        expected,
        annotate(marked).actors().stream().map(Actor::id).collect(Collectors.joining(", ")));
  }

  @Test
  @DisplayName("the name is the fullest one in decent case, and each mention says why")
  void names() {
    List<String> seen =
        annotate("<VLADIMIR Orlov> came. <Orlov> and <Vlad> left.").actors().stream()
            .map(actor -> actor.name() + ": " + actor.rule())
            .toList();
    assertEquals(
        List.of(
            "Vladimir Orlov: full name",
            "Vladimir Orlov: surname of Vladimir Orlov",
            "Vladimir Orlov: nickname Vlad of Vladimir Orlov"),
        seen);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the president of that day           | 2003-02-01 | President <Bush> spoke. <Bush> left.            | george-w-bush, george-w-bush
          another president of that name      | 1991-02-28 | President <Bush> spoke.                         | george-h-w-bush
          one who had been president          | 1969-07-24 | the goal of President <Kennedy>                 | john-f-kennedy
          nobody had the office yet           | 1985-07-24 | President <Clinton> of the chess club           | clinton
          without the office it is anybody    | 2003-02-01 | Mr <Bush> sang.                                 | bush
          another first name is another man   | 2003-02-01 | President <Bush> met <Jeb Bush>. <Bush> sang.   | george-w-bush, jeb-bush, jeb-bush
          the full name decides               | 2003-02-01 | President <George Bush> came. President <Bush>. | george-bush, george-bush
          of a country that is not named      | 2022-05-01 | Prime Minister <Kishida> spoke.                 | kishida
          """)
  void officesAreHeldByWhoeverHeldThemThatDay(
      String rule, LocalDate day, String marked, String expected) {
    AnnotatedArticle article = marked(marked);
    PublicationDate date = PublicationDate.of(day, PublicationDate.Evidence.FIELD, null);
    Article dated = article.article().from(Origin.UNKNOWN.publishedAt(date));
    AnnotatedArticle annotated =
        ANNOTATOR.annotate(AnnotatedArticle.untagged(dated).withNames(article.names()));
    assertEquals(
        expected, annotated.actors().stream().map(Actor::id).collect(Collectors.joining(", ")));
  }

  @Test
  @DisplayName("what only a headline has before a name is no part of it")
  void headline() {
    String title = "Vermonter Ole Holt wins";
    String body = "Ole Holt won. Holt sang.";
    Article article = Article.of("a1", title, body, "en", Zones.of(body));
    int story = article.bodyStart();
    List<Name> names =
        List.of(
            name(0, 18, Name.Kind.PERSON),
            name(story, story + 8, Name.Kind.PERSON),
            name(story + 14, story + 18, Name.Kind.PERSON));
    assertEquals(
        List.of("ole-holt", "ole-holt", "ole-holt"),
        ANNOTATOR.annotate(AnnotatedArticle.untagged(article).withNames(names)).actors().stream()
            .map(Actor::id)
            .toList());
  }

  @Test
  @DisplayName("a reason shows the title and the full name")
  void reasons() {
    AnnotatedArticle article = marked("Mr <Ole Orlov> met Mrs <Anna Berg>. Mr <Orlov> left.");
    Reasons reasons = Reasons.asked();
    Actor last = ANNOTATOR.annotate(article, reasons).actors().getLast();
    List<String> told =
        reasons.of(last).stream()
            .map(reason ->
                reason.slot()
                    + " "
                    + Objects.requireNonNull(reason.words()).in(article.text())
                    + ": "
                    + reason.rule())
            .toList();
    assertEquals(
        List.of("title Mr: titles.tsv: mr, male", "full name Ole Orlov: surname of Ole Orlov"),
        told);
  }

  @Test
  @DisplayName("a name that a place covers is no actor")
  void places() {
    AnnotatedArticle article = marked("The [Kent] fell.");
    Span kent = article.names().getFirst().span();
    Place place = new Place(kent, null, "Kent", null, null, List.of(), "test");
    assertEquals(List.of(), ANNOTATOR.annotate(article.withPlaces(List.of(place))).actors());
  }

  /** 40,000 names each; what took a square of their number would take minutes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          persons                | <Xa%d Yb%d> came. <Yb%d> sang.
          namesakes              | <Xa%d Berg> came. <Berg> sang.
          first names            | <Anna Yb%d> came. <Anna> sang.
          organisations          | [Xa%d Yb%d Works] fell. [Yb%d Works] rose.
          organisations of a sort | [Xa%d Tide Works] fell. [Tide Works] rose.
          names that are called  | <Xa%d Yb%d> left. Big%d, as they call him, sang.
          known as               | <Xa%d Yb%d>, known as Olly%d, sang. Olly%d left.
          pet forms              | <Xa%d Ferguson> left. <Fergie> sang.
          brackets               | [Xa%d Yb%d Works] ([XYW]) fell.
          """)
  void timeGrowsWithTheNumberOfNames(String what, String pattern) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      marked.append(pattern.replace("%d", letters(i)));
      marked.append('\n');
    }
    AnnotatedArticle article = marked(marked.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertTrue(ANNOTATOR.annotate(article).actors().size() > 20_000));
  }

  /** The number in letters: 0 is "a", 27 is "bb". */
  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26) + last;
  }

  private static AnnotatedArticle annotate(String marked) {
    return ANNOTATOR.annotate(marked(marked));
  }

  private static AnnotatedArticle marked(String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '<', '[', '{' -> start = text.length();
        case '>' -> names.add(name(start, text.length(), Name.Kind.PERSON));
        case ']' -> names.add(name(start, text.length(), Name.Kind.ORGANISATION));
        case '}' -> names.add(name(start, text.length(), Name.Kind.GROUP));
        default -> text.append(c);
      }
    }
    String body = text.toString();
    Article article = Article.of("a1", null, body, "en", Zones.of(body));
    return AnnotatedArticle.untagged(article).withNames(names);
  }

  private static Name name(int start, int end, Name.Kind kind) {
    return new Name(new Span(start, end), kind, "test");
  }
}
