package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drone                               | drone
          front line                          | front AND line
          front AND line                      | front AND line
          front && line                       | front AND line
          front OR line                       | front OR line
          `front || line`                     | front OR line
          a b OR c d                          | (a AND b) OR (c AND d)
          a OR b c                            | a OR (b AND c)
          a (b OR c)                          | a AND (b OR c)
          a -b                                | a AND NOT b
          a NOT b                             | a AND NOT b
          a AND NOT b                         | a AND NOT b
          a !b                                | a AND NOT b
          -a                                  | NOT a
          NOT NOT a                           | a
          a OR NOT b                          | a OR (NOT b)
          +a OR b                             | +a OR b
          +a +b                               | a AND b
          cross-border                        | cross-border
          Russia - Ukraine                    | Russia AND \\- AND Ukraine
          law and order                       | law AND and AND order
          "front line"                        | "front line"
          “front line”                        | "front line"
          «front line»                        | "front line"
          "Putin said"~5                      | "Putin said"~5
          drone^2.5                           | drone^2.5
          (a OR b)^3 c                        | (a OR b)^3 AND c
          Zelensky~                           | Zelensky~2
          Kyiv~                               | Kyiv~1
          Zelensky~1                          | Zelensky~1
          dron*                               | dron*
          wom?n                               | wom?n
          what\\?                             | what\\?
          /colou?rs?/                         | /colou?rs?/
          /a\\/b/                             | /a\\/b/
          *                                   | *:*
          *:*                                 | *:*
          place:*                             | place:*
          place:Kursk                         | place:Kursk
          place: Kursk                        | place:Kursk
          place:"North Korea" drone           | place:"North Korea" AND drone
          place:gn:4951788                    | place:gn\\:4951788
          place:New York                      | place:New AND York
          title:(a OR "b c")                  | title:a OR title:"b c"
          title:(a body:b)                    | title:a AND body:b
          said-by:Zelensky~                   | said-by:Zelensky~2
          10:30                               | 10\\:30
          ratio\\:x                           | ratio\\:x
          AC/DC                               | AC/DC
          AT&T                                | AT&T
          \\AND                               | \\AND
          date:2024                           | date:[2024-01-01 TO 2024-12-31]
          date:2024-02                        | date:[2024-02-01 TO 2024-02-29]
          date:2024-11-05                     | date:2024-11-05
          date:"2024-11-05"                   | date:2024-11-05
          date:[2024 TO 2025-01]              | date:[2024-01-01 TO 2025-01-31]
          date:{2023 TO 2025}                 | date:[2024-01-01 TO 2024-12-31]
          date:[2024-11-05 TO *]              | date:[2024-11-05 TO *]
          date:>=2024-11                      | date:[2024-11-01 TO *]
          date:>2024                          | date:[2025-01-01 TO *]
          date:<2024-11                       | date:[* TO 2024-10-31]
          date:2024-11..2025-01               | date:[2024-11-01 TO 2025-01-31]
          date:(2023 OR 2025)                 | date:[2023-01-01 TO 2023-12-31] OR date:[2025-01-01 TO 2025-12-31]
          date:[* TO *]                       | date:*
          title:[alpha TO beta}               | title:["alpha" TO "beta"}
          figure:soldiers                     | figure:soldiers
          figure:"square kilometres"          | figure:"square kilometres"
          figure:>10000                       | figure:>10000
          figure:>10,000                      | figure:>10000
          figure:>=1.5                        | figure:>=1.5
          figure:< 3                          | figure:<3
          figure:540                          | figure:=540
          figure:[100 TO 200]                 | figure:[100 TO 200]
          figure:{100 TO 200}                 | figure:{100 TO 200}
          figure:100-200                      | figure:[100 TO 200]
          figure:soldiers>100                 | figure:"soldiers > 100"
          figure:"soldiers > 100"             | figure:"soldiers > 100"
          figure:"soldiers >= 2 million"      | figure:"soldiers >= 2000000"
          figure:"soldiers < 10k"             | figure:"soldiers < 10000"
          figure:"square kilometres 20 to 30" | figure:"square kilometres 20 to 30"
          figure:covid-19                     | figure:covid-19
          figure:">600 mi"                    | figure:"> 600 mi"
          figure:>=3000km                     | figure:">= 3000km"
          figure:"territory >= 3000 km2"      | figure:"territory >= 3000 km2"
          figure:3%..5%                       | figure:"3% to 5%"
          figure:$1bn..$2bn                   | figure:"$1bn to $2bn"
          figure:"$1bn to $2bn"               | figure:"$1bn to $2bn"
          figure:"20 km"                      | figure:"20 km"
          figure:100..200                     | figure:[100 TO 200]
          figure:"possibly soldiers > 100"    | figure:"possibly soldiers > 100"
          figure:"possibly > 600 mi"          | figure:"possibly > 600 mi"
          figure:dead\\“>2                    | figure:"dead > 2"
          claim(troops > 100 place:Kursk)     | claim(figure:"troops > 100" AND place:Kursk)
          claim(troops > 100 AND place:Kursk said-by:Zelensky) | claim(figure:"troops > 100" AND place:Kursk AND said-by:Zelensky)
          claim( $1bn..$2bn OR >600 mi )      | claim(figure:"$1bn to $2bn" OR figure:"> 600 mi")
          claim(possibly > 100 -troops)       | claim(figure:"possibly > 100" AND NOT figure:troops)
          claim(> -20 NOT (verb:lost OR verb:killed)) | claim(figure:>-20 AND NOT (verb:lost OR verb:killed))
          claim("dead > 3" [1 TO 5] dron*)    | claim(figure:"dead > 3" AND figure:[1 TO 5] AND figure:dron*)
          claim(figure:Russian troops 5 date:2024-11) | claim(figure:"Russian troops = 5" AND date:[2024-11-01 TO 2024-11-30])
          claim(said-by:("Red Cross" OR UN))  | claim(said-by:"Red Cross" OR said-by:UN)
          claim(\\ a:b)                       | claim(figure:\\ a\\:b)
          claim(*)                            | claim(figure:*)
          drone -claim(dead)^2                | drone AND NOT claim(figure:dead)^2
          claim(possibly(troops > 100) dead)  | claim(figure:"possibly troops > 100" AND figure:dead)
          possibly(claim(troops > 100))       | claim(figure:"possibly troops > 100")
          claim (dead)                        | claim AND dead
          kind:money bound:"at most"          | kind:money AND bound:"at_most"
          bound:At-Least                      | bound:at_least
          verb:lost counted:"Russian troops"  | verb:lost AND counted:"Russian troops"
          possibly(figure:>100 drone)         | figure:"possibly > 100" AND drone
          country:Burma                       | country:Burma
          author:Pyle                         | author:Pyle
          near:48.28,37.17,50km               | near:"48.28,37.17, 50 km"
          near:"48.28, 37.17, 800 m"          | near:"48.28,37.17, 0.8 km"
          near:50,36..52,39                   | near:"50,36..52,39"
          near:"-20.5, 175 .. -10, -175"      | near:"-20.5,175..-10,-175"
          near:-20.5,175..-10,-175            | near:"-20.5,175..-10,-175"
          near:"Springfield, Illinois, 20 km" | near:"Springfield, Illinois, 20 km"
          "<person> said <count> soldiers"~5  | "<person> said <count> soldiers"~5
          same-sentence(actor:Putin Kursk)    | same-sentence(actor:Putin AND Kursk)
          same-sentence(a (b OR c))^2         | same-sentence(a AND (b OR c))^2
          same-sentence (a b)                 | same-sentence AND (a AND b)
          ``                                  | *:*
          """)
  void readsAs(String typed, String read) throws QueryException {
    NewsQuery query = QueryParser.parse(typed);
    assertEquals(read, QueryWriter.write(query));
    assertEquals(read, QueryWriter.write(QueryParser.parse(read)), "read again");
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AND drone            | 0  | Expected a word, a phrase or '('.
          drone AND            | 9  | Expected a word, a phrase or '(' after AND.
          drone OR             | 8  | Expected a word, a phrase or '(' after OR.
          drone AND OR tank    | 10 | Expected a word, a phrase or '(' after AND.
          drone NOT            | 9  | Expected a word, a phrase or '(' after NOT.
          drone -              | 7  | Expected a word, a phrase or '(' after '-'.
          drone +              | 7  | Expected a word, a phrase or '(' after '+'.
          ()                   | 1  | Expected a word, a phrase or '(' between the parentheses.
          drone (  )           | 9  | Expected a word, a phrase or '(' between the parentheses.
          (drone               | 0  | Expected ')': this parenthesis is never closed.
          a (b (c)             | 2  | Expected ')': this parenthesis is never closed.
          drone)               | 5  | Expected an operator or a word: no '(' is open here.
          "front line          | 0  | Expected a closing quotation mark: this one is never closed.
          drone “front         | 6  | Expected a closing quotation mark: this one is never closed.
          drone ""             | 7  | Expected words between the quotation marks.
          /abc                 | 0  | Expected a closing '/': this regular expression is never closed.
          //                   | 1  | Expected a regular expression between the slashes.
          place:               | 6  | Expected a word, a phrase or '(' after place:.
          place:)              | 6  | Expected a word, a phrase or '(' after place:.
          title:place:x        | 6  | Expected a word, a phrase or '(' after title:.
          a :b                 | 2  | Expected a field's name before ':'.
          a ]                  | 2  | Expected a word or a phrase: no range is open here.
          ^2                   | 0  | Expected a word or a phrase before '^'.
          drone^x              | 6  | Expected a number above 0 after '^', as in drone^2.
          drone^0              | 6  | Expected a number above 0 after '^', as in drone^2.
          (a b)~2              | 5  | Expected '~' directly behind a word or a phrase.
          10000~               | 5  | Expected '~' behind a word without digits: numbers are never fuzzy.
          dron*~               | 5  | Expected '~' behind a word without '*' and '?'.
          drone~3              | 6  | Expected 0, 1 or 2 after '~': how many letters may differ.
          "a b"~               | 6  | Expected a number up to 99 after '~', as in "Putin said"~5.
          "a b"~1.5            | 6  | Expected a number up to 99 after '~', as in "Putin said"~5.
          place:"a b"~2        | 11 | place: compares whole values: expected no '~'.
          drone\\              | 6  | Expected a sign after '\\'.
          date:yesterdays      | 5  | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          date:2024-13         | 10 | Expected a month from 01 to 12.
          date:2023-02-29      | 13 | Expected a day from 01 to 28.
          date:2024-1          | 10 | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          date:2024-11-05-06   | 5  | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          date:2024*           | 5  | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          date:2024~           | 9  | date: takes days, not '~'.
          date:/x/             | 5  | date: takes days, not a regular expression.
          date:2024..          | 11 | Expected a date: 2024, 2024-11, 2024-11-05, 2024-11..2025-01, yesterday, last-week.
          date:2025..2024      | 11 | Expected a later date: no day lies between the two.
          near:Pokrovsk        | 5  | Expected a place or a point and how far from it, as near:"Pokrovsk, 50 km" or near:48.28,37.17,50km.
          near:Pokrovsk,50     | 14 | Expected a distance above 0, as 50 km, 30 mi or 800 m.
          near:"Qqqq, 5 km"    | 6  | The gazetteer knows no place "Qqqq": expected a place that it knows, or degrees, as near:48.28,37.17,50km.
          near:98.2,37.1,50km  | 5  | Expected degrees north from -90 to 90 and degrees east from -180 to 180.
          near:50,36..49,39    | 5  | Expected two corners in degrees north and east, the south-western first, as near:50,36..52,39.
          near:50,36..52       | 5  | Expected two corners in degrees north and east, the south-western first, as near:50,36..52,39.
          near:Kiev..Kursk     | 5  | Expected two corners in degrees north and east, the south-western first, as near:50,36..52,39.
          near:50,36..92,39    | 5  | Expected degrees north from -90 to 90 and degrees east from -180 to 180.
          near:P*              | 5  | near: takes a place and a distance, or a box, not '*' and '?'.
          "<persn> said"       | 1  | There is no tag <persn>. Did you mean <person>? Expected one of <person>, <org>, <organisation>, <group>, <actor>, <place>, <figure>, <count>, <money>, <percent>, <ratio>, <length>, <area>, <volume>, <mass>, <speed>, <duration>, <temperature>, <energy>, <power>, <rate>, <age>, <score>, <other>, <source>, <cue>, <statement>, <quote>.
          same-sentence(Putin) | 0  | Expected two parts or more, as same-sentence(actor:Putin place:Kursk).
          same-sentence(a b    | 13 | Expected ')': this parenthesis is never closed.
          possibly(drone)      | 0  | Expected a figure and how much of it, as possibly(figure:"soldiers > 100").
          same-sentence(a figure:b) | 0 | same-sentence(...) takes words, phrases, tags, actor:, person:, org:, place: and country:. Figures with what they count and who gave them belong in claim(...).
          date:>=              | 7  | Expected a date after '>='.
          date:>*              | 6  | Expected a date.
          date:[2025 TO 2024]  | 14 | Expected a later date: no day lies between the two.
          date:[2024 2025]     | 11 | Expected TO, as in [2024 TO 2025].
          date:[2024 TO 2025   | 5  | Expected ']' or '}': this range is never closed.
          date:[2024 TO ]      | 14 | Expected the range's last value after TO.
          date:[ TO 2024]      | 7  | Expected the range's first value.
          place:[a TO b]       | 6  | place: has no order: expected a value, not a range.
          figure:>many         | 8  | Expected a number, as 10000, 3.5 or 2 million.
          figure:[200 TO 100]  | 15 | Expected a larger number: none lies between the two.
          figure:"soldiers > " | 19 | Expected a number, as 10000, 3.5 or 2 million.
          claim()              | 6  | Expected a figure, as troops > 100, a field or '(' between the parentheses.
          claim(dead           | 5  | Expected ')': this parenthesis is never closed.
          claim(dead AND)      | 14 | Expected a figure, as troops > 100, a field or '(' after AND.
          a claim(dead title:b) | 13 | A claim has no title: expected one of figure:, counted:, verb:, kind:, bound:, place:, actor:, said-by:, date:.
          claim(a same-sentence(b c)) | 8 | Expected no same-sentence( within claim( ).
          claim(dead near:1,2,3km) | 11 | A claim has no near: expected one of figure:, counted:, verb:, kind:, bound:, place:, actor:, said-by:, date:.
          claim(a claim(b))    | 8  | Expected no claim( within claim( ).
          claim(> 5 tanks verb:x) | 10 | Expected only a unit that is known behind the number, as 600 mi, 3% or $2bn: what is counted stands before it.
          claim(dead plaice:x) | 11 | There is no field plaice:. Did you mean place:? Expected one of title:, body:, actor:, person:, org:, place:, country:, near:, figure:, said-by:, counted:, verb:, kind:, bound:, date:, source:, author:, lang:, id:. A colon inside a word needs a backslash or quotation marks.
          claim(dead) title:   | 18 | Expected a word, a phrase or '(' after title:.
          kind:mony            | 5  | Expected one of count, money, percent, ratio, length, area, volume, mass, speed, duration, temperature, energy, power, rate, age, score, other.
          bound:"some what"    | 7  | Expected one of exact, about, more_than, at_least, less_than, at_most, between.
          figure:"> 5 tanks"   | 12 | Expected only a unit that is known behind the number, as 600 mi, 3% or $2bn: what is counted stands before it.
          """)
  void pointsAtTheMistake(String typed, int column, String expected) {
    QueryException mistake = assertThrows(QueryException.class, () -> QueryParser.parse(typed));
    assertEquals(expected, mistake.expected());
    assertEquals(column, mistake.column());
    assertEquals(typed + "\n" + " ".repeat(column) + "^", mistake.caret());
  }

  @ParameterizedTest(name = "{0}: is answered with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plcae    | Did you mean place:?
          persn    | Did you mean person:?
          location | Did you mean place:?
          speaker  | Did you mean said-by:?
          saidby   | Did you mean said-by:?
          headline | Did you mean title:?
          Place    | Did you mean place:?
          qqqq     | Expected one of title:, body:, actor:,
          """)
  void anUnknownFieldIsAnsweredWithTheClosest(String field, String answer) {
    QueryException mistake =
        assertThrows(QueryException.class, () -> QueryParser.parse("drone " + field + ":x"));
    assertEquals(6, mistake.column());
    String message = mistake.expected();
    assertEquals(true, message.startsWith("There is no field " + field + ":. " + answer), message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today         | date:2024-11-13
          yesterday     | date:2024-11-12
          this-week     | date:[2024-11-11 TO 2024-11-17]
          last-week     | date:[2024-11-04 TO 2024-11-10]
          this-month    | date:[2024-11-01 TO 2024-11-30]
          Last-Month    | date:[2024-10-01 TO 2024-10-31]
          this-year     | date:[2024-01-01 TO 2024-12-31]
          last-year     | date:[2023-01-01 TO 2023-12-31]
          last-30-days  | date:[2024-10-14 TO 2024-11-13]
          last-2-months | date:[2024-09-13 TO 2024-11-13]
          """)
  void daysAreCountedFromToday(String typed, String read) throws QueryException {
    LocalDate wednesday = LocalDate.parse("2024-11-13");
    assertEquals(read, QueryWriter.write(QueryParser.parse("date:" + typed, wednesday)));
  }

  @Test
  void everySequenceOfSignsIsReadOrRefusedWithAColumn() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] pieces = {
      "a",
      "b*",
      " ",
      " ",
      "AND",
      "OR",
      "NOT",
      "(",
      ")",
      "\"",
      "[",
      "]",
      "{",
      "}",
      "TO",
      "~",
      "^",
      "2",
      "date:",
      "figure:",
      "place:",
      ">",
      "=",
      "/",
      "\\",
      ":",
      "-",
      "+",
      "!",
      "“",
      "*",
      "&&",
      "||",
      "same-sentence(",
      "possibly(",
      "claim(",
      "verb:",
      "kind:",
      "count",
      "near:",
      "<person>",
      ",",
      "km"
    };
    for (int i = 0; i < 200_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        typed.append(pieces[random.nextInt(pieces.length)]);
      }
      String query = typed.toString();
      try {
        String read = QueryWriter.write(QueryParser.parse(query));
        assertEquals(read, QueryWriter.write(QueryParser.parse(read)), query + ", seed " + seed);
      } catch (QueryException mistake) {
        assertEquals(query, mistake.query(), "of " + query + ", seed " + seed);
        assertEquals(true, mistake.column() <= query.length(), query + ", seed " + seed);
      }
    }
  }

  @Test
  void aQueryTooDeepOrTooLongIsRefused() {
    assertThrows(QueryException.class, () -> QueryParser.parse("(".repeat(5000)));
    assertThrows(QueryException.class, () -> QueryParser.parse("a ".repeat(4000)));
    assertThrows(QueryException.class, () -> QueryParser.parse("a".repeat(20_000)));
  }
}
