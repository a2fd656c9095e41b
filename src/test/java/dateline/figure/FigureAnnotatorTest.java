package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import dateline.article.Article;
import dateline.article.Zone;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAnnotatorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army lost up to several hundred Danish and Dutch riders.     | count at_most [null,900] of riders
          They sent over 10,000 sappers to the fort.                       | count more_than [10000,null] of sappers
          The camp was made up of hundreds of archers.                     | count about [200,1000] of archers
          She must replace the hundreds of thousands of men she lost.      | count about [200000,1000000] of men
          Losses will reach two million by spring.                         | count exact [2000000,2000000] of losses
          The port had a population of 60,000.                             | count exact [60000,60000] of population
          Nearly 9,500 were missing.                                       | count less_than [null,9500]
          At least 36 miners died.                                         | count at_least [36,null] of miners
          No fewer than 300 monks marched.                                 | count at_least [300,null] of monks
          As many as 14 first-team players left.                           | count at_most [null,14] of players
          Some 40,000 fans came.                                           | count about [40000,40000] of fans
          There were 200 tents or more.                                    | count at_least [200,null] of tents
          A crowd of 300-odd sailors sang.                                 | count about [300,300] of sailors
          The court freed 15 foreign and local bankers.                    | count exact [15,15] of bankers
          It made eight million 250ml bottles.                             | count exact [8000000,8000000] of bottles; volume exact [250,250] millilitre
          Twenty to 30 boats sank.                                         | count between [20,30] of boats
          Between 20 and 30 boats sank.                                    | count between [20,30] of boats
          It will cost $3-5 million.                                       | money between [3000000,5000000] dollar
          It will cost from $500,000 to $1 million a year.                 | rate between [500000,1000000] dollar per year
          The index fell 0.4 percent to 5,884.                             | percent exact [0.4,0.4] percent of index down; count exact [5884,5884]
          Prices rose 2 to 3 percent.                                      | percent between [2,3] percent of prices up
          Shares were up 5%.                                               | percent exact [5,5] percent of shares up
          They saw a 5 percent drop.                                       | percent exact [5,5] percent down
          The bank racked up $40 million.                                  | money exact [40000000,40000000] dollar
          Sales rose to 90 million euros.                                  | money exact [90000000,90000000] euro of sales
          They took 20 square kilometres of land every day.                | rate exact [20,20] square kilometre per day of land
          The well gives 900 barrels a day.                                | rate exact [900,900] barrel per day
          Output is almost six times as high.                              | ratio less_than [null,6]
          One in five voters agreed.                                       | ratio exact [0.2,0.2]
          Output doubled.                                                  | ratio exact [2,2] up
          They won 3-1 at home.                                            | score exact [1,3]
          The motion passed by 92 to 8.                                    | score exact [8,92]
          Ana Ruiz, 66, said so.                                           | age exact [66,66] year
          He was aged between 20 and 30.                                   | age between [20,30] year
          A 12-year-old boy fell.                                          | age exact [12,12] year
          It will end within six months.                                   | duration less_than [null,6] month
          He stayed for over two years.                                    | duration more_than [2,null] year
          He built it over two years.                                      | duration exact [2,2] year
          She has a 3-point lead in the polls.                             | percent exact [3,3] percentage point
          She is 5 feet 6 inches tall.                                     | length exact [5.5,5.5] foot
          A magnitude 7 quake struck.                                      | other exact [7,7] magnitude
          The toll topped 700.                                             | count more_than [700,null] of toll
          Beans sold at 35 and 45 dollars.                                 | money exact [35,35] dollar; money exact [45,45] dollar
          The gap grew to $7.4 billion in May from 3.9 billion.            | money exact [7400000000,7400000000] dollar of gap; money exact [3900000000,3900000000] dollar
          The load was 49 percent, down from 50 a year ago.                | percent exact [49,49] percent of load; percent exact [50,50] percent
          The Nasdaq closed -1.3% on Monday.                               | percent exact [-1.3,-1.3] percent down
          It fell to minus 20 degrees Celsius.                             | temperature exact [-20,-20] celsius
          """)
  void readsTheFiguresOfASentence(String sentence, String figures) {
    assertEquals(
        figures,
        Reading.figures(sentence).stream().map(Reading::written).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began in 2014                    | year
          It began in September 2022          | month and year
          On February 11 he left              | day of a month
          On 11 February he left              | day of a month
          He came on the 2 of April           | day of a month
          It opens at 2:55 p.m. today         | clock time
          It opens at 2 p.m. today            | clock time
          It opens at 0401 GMT today          | clock time
          The 22nd amendment failed           | ordinal
          In the 1960s he sang                | decade
          An F-16 crashed                     | model name
          A Boeing 737 crashed                | model name
          He sold his iPhone 5 again          | model name
          Article 5 was invoked               | label
          He lives at 49 Elm Park Road now    | address
          Call +1 222-333-4444 now            | telephone number
          One of them left                    | pronoun
          He is the one                       | pronoun
          At any one time it is full          | pronoun
          It happened two years ago           | time before now
          The two sides met                   | told before
          The Big Four met here               | name
          In 1987 dollars it was cheap        | year
          At 6:40 p.m. GMT +8 it left         | offset of a time zone
          Stoke 4 3 1 0 7 4 10                | table
          He scored twice                     | adverb
          The second half was dull            | half of a match
          Ten was his number on 12/05/2019    | date
          """)
  void leavesWhatIsNoFigure(String sentence, String why) {
    List<String> found =
        Reading.figures(sentence).stream()
            .filter(figure -> figure.span().start() > 4 || !sentence.startsWith("Ten"))
            .map(Reading::written)
            .toList();
    assertEquals(List.of(), found, why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They took 20 square kilometres of land every day. | 20 square kilometres of land every day
          They sent over 10,000 Danish sappers north.       | over 10,000 Danish sappers
          The army lost up to several hundred men.          | up to several hundred men
          It is almost six times as large.                  | almost six times
          There were 500 tents or more in it.               | 500 tents or more
          It costs $76 US a barrel now.                     | $76 US a barrel
          """)
  void spansHedgeNumberUnitAndNoun(String sentence, String span) {
    assertEquals(span, Reading.figures(sentence).getFirst().span().in(sentence));
  }

  @Test
  void aNumberOfANameStaysOneInTheWholeArticle() {
    assertEquals(List.of(), Reading.figures("A Boeing 787 took off. The 787 was late."));
  }

  @Test
  void bylinesAndFurnitureAreNotRead() {
    String text = "Read 20 more stories";
    Article article =
        Article.of(
            "test", null, text, "en", List.of(new Zone(Zone.Kind.BOILERPLATE, 0, text.length())));
    assertTrue(
        new FigureAnnotator().annotate(AnnotatedArticle.untagged(article)).figures().isEmpty());
  }

  @Test
  void theRuleNamesFormUnitAndHedge() {
    Figure figure = Reading.figures("It is over 20 miles away.").getFirst();
    assertEquals("digits, unit mile, hedge 'over'", figure.rule());
  }
}
