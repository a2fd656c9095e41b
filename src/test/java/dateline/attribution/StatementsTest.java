package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where source, cue and content begin and end. A slash parts paragraphs. */
final class StatementsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          that clause               | Mayor Ann Lee said that the dam would hold. | Mayor Ann Lee | said | that the dam would hold | indirect
          clause without that       | Ann Lee says the dam will hold. | Ann Lee | says | the dam will hold | indirect
          prediction                | But Tom Hall, the harbour master, predicts the port will close. | Tom Hall, the harbour master, | predicts | the port will close | indirect
          source and cue at the end | The dam will hold, the mayor said. | the mayor | said | The dam will hold | indirect
          and a time after them     | The dam will hold, the mayor also said last week. | the mayor | also said | The dam will hold | indirect
          cue before source         | The dam will hold, say engineers. | engineers | say | The dam will hold | indirect
          a paper called Time       | Time says the dam will hold. | Time | says | the dam will hold | indirect
          two sources               | Over 90 boats were lost, claim Norway and the League. | Norway and the League | claim | Over 90 boats were lost | indirect
          insertion in the source   | The dam will hold, Tom Hall, a clerk at the port, added. | Tom Hall, a clerk at the port, | added | The dam will hold | indirect
          in the middle             | The dam, the mayor said, will hold. | the mayor | said | The dam + will hold | indirect
          hearer                    | Ann Lee told reporters that the dam would hold. | Ann Lee | told | that the dam would hold | indirect
          hearer, no that           | Ann Lee told The Courier the dam would hold. | Ann Lee | told | the dam would hold | indirect
          plural source             | Officials estimate there are 30 boats in the bay. | Officials | estimate | there are 30 boats in the bay | indirect
          according to              | According to the harbour office, boats were lost. | the harbour office | According to | boats were lost | indirect
          according to at the end   | Nine boats were lost, according to the harbour office. | the harbour office | according to | Nine boats were lost | indirect
          data of an institution    | Data released by the Tide Institute shows that the sea rose. | Data released by the Tide Institute | shows | that the sea rose | indirect
          auxiliary in the cue      | Experts have warned that the dam is old. | Experts | have warned | that the dam is old | indirect
          time before that          | Lee said on Monday that the dam would hold. | Lee | said | that the dam would hold | indirect
          adversative ends it       | Lee said the dam was safe, but Hall denied it. | Lee | said | the dam was safe | indirect
          age in the insertion      | Ann Lee, 34, a clerk from Oslo, said the dam was safe. | Ann Lee, 34, a clerk from Oslo, | said | the dam was safe | indirect
          relative clause           | It was a deal which critics say was unfair. | critics | say | which + was unfair | indirect
          second verb of a subject  | She met 20 farmers and told them that the dam was safe. | She | told | that the dam was safe | indirect
          asked to do it            | Lee urged both sides to talk. | Lee | urged | both sides to talk | indirect
          hearer asked to do it     | Lee asked the farmers to wait. | Lee | asked | the farmers to wait | indirect
          headline                  | Lee: Dam will hold | Lee | : | Dam will hold | indirect
          question                  | Lee asked whether the dam would hold. | Lee | asked | whether the dam would hold | indirect
          promise                   | Lee vowed to repair the dam. | Lee | vowed | to repair the dam | indirect
          time at the end           | Nine boats were lost, the mayor announced Saturday. | the mayor | announced | Nine boats were lost | indirect
          interjection              | Port clerks, for instance, argue that nine boats were lost. | Port clerks | argue | that nine boats were lost | indirect
          poll released on a day    | A new poll released Friday found that 70 percent agreed. | A new poll released Friday | found | that 70 percent agreed | indirect
          in a poll                 | In a new county poll, 40 percent agreed. | a new county poll | In | 40 percent agreed | indirect
          poll at the end           | Some 40 percent agreed in a county poll released Sunday. | a county poll released Sunday | in | Some 40 percent agreed | indirect
          all that a poll tells     | In the poll, 40 percent agreed, going down from 50. | the poll | In | 40 percent agreed, going down from 50 | indirect
          poll of a day             | It fell to 40 percent in Monday's poll. | Monday's poll | in | It fell to 40 percent | indirect
          poll and colon            | An exit poll had been close: 40 percent in Bonn. | An exit poll | : | 40 percent in Bonn | indirect
          poll of a date            | Nov. 10, port survey: 40 | port survey | : | 40 | indirect
          according to them         | According to them 40 boats were lost. | them | According to | 40 boats were lost | indirect
          guessed at                | The agency guessed at 40 boats. | The agency | guessed at | 40 boats | indirect
          source with its own clause | There could be 40 fires, said clerks who saw 20. | clerks who saw 20 | said | There could be 40 fires | indirect
          a day behind an inner cue | The port agreed to take 40 boats, clerks said Friday. | clerks | said | The port agreed to take 40 boats | indirect
          a hearer behind an inner cue | The port plans to take 40 boats, clerks told the Bonn Post. | clerks | told | The port plans to take 40 boats | indirect
          entry of a dated list     | Nov. 8, port office: 40 | port office | : | 40 | indirect
          listed as                 | The port listed as saved 20 boats. | The port | listed | as saved 20 boats | indirect
          a list gives him          | The latest count gives him 40 percent. | The latest count | gives | him 40 percent | indirect
          a body measured           | The Tide Institute measured 8.9. | The Tide Institute | measured | 8.9 | indirect
          a body is at              | The mayor's office is at 40, with 20 missing. | The mayor's office | is | at 40, with 20 missing | indirect
          put at in a study         | Losses were put at 40 boats in a study of May. | a study of May | put | Losses were put at 40 boats | indirect
          less than was feared      | Lee put the loss at 40, 20 less than was feared, or half. | Lee | put | the loss at 40, 20 less than was feared, or half | indirect
          for the first time        | Lee said, for the first time, that the dam was old. | Lee | said | that the dam was old | indirect
          insertion between dashes  | Ann Lee - a clerk at the port - said nine boats were lost. | Ann Lee - a clerk at the port - | said | nine boats were lost | indirect
          at least half             | At least half of the clerks say that the dam is old. | At least half of the clerks | say | that the dam is old | indirect
          both                      | They met; both think that the dam is old. | both | think | that the dam is old | indirect
          letter that says          | Lee sent the clerks a letter saying that the dam was old. | Lee | saying | that the dam was old | indirect
          fears that                | Lee expressed fears that the dam, if it rained, would break. | Lee | expressed | fears that the dam, if it rained, would break | indirect
          put at a number           | Police put the death toll at about 31. | Police | put | the death toll at about 31 | indirect
          gave as a number          | The port gave the number of boats as 30. | The port | gave | the number of boats as 30 | indirect
          counted                   | Clerks counted 40 boats. | Clerks | counted | 40 boats | indirect
          he put it                 | He put the loss at $31 million. | He | put | the loss at $31 million | indirect
          had put it                | His office had put it at 40. | His office | had put | it at 40 | indirect
          raised to                 | The port raised the toll on Friday to 40. | The port | raised | the toll on Friday to 40 | indirect
          arrived at                | A second count arrived at 40. | A second count | arrived at | 40 | indirect
          reckoning first           | By the mayor's reckoning 40 boats were lost. | the mayor | reckoning | 40 boats were lost | indirect
          reckoning inside          | The storm took, by his reckoning, 40 boats. | his | reckoning | The storm took + 40 boats | indirect
          somebody's estimate is    | Oslo's own estimate had been about 40 boats. | Oslo | estimate | about 40 boats | indirect
          estimate by somebody      | An estimate by the port was 40 boats. | the port | estimate | 40 boats | indirect
          estimate of a number      | It lies near Ann Lee's estimate of 40 boats. | Ann Lee | estimate | 40 boats | indirect
          number, then cue          | 40 saved, 31 feared lost, says Harbour Watch. | Harbour Watch | says | 40 saved, 31 feared lost | indirect
          place behind the source   | The storm took 40 boats, says the port in Oslo. | the port | says | The storm took 40 boats | indirect
          a toll of a number        | The port gave a toll of 40. | The port | gave | a toll of 40 | indirect
          insisted on a number      | The port insists on 40 boats. | The port | insists on | 40 boats | indirect
          the same in other words   | Clerks counted 40 boats, or half of them. | Clerks | counted | 40 boats, or half of them | indirect
          by a list                 | The storm took 40 boats, by another list. | another list | list | The storm took 40 boats | indirect
          a paper had               | Reuters had 40 on Friday. | Reuters | had | 40 on Friday | indirect
          a list has                | A list of the dead has 40 names. | A list of the dead | has | 40 names | indirect
          somebody's count stood at | The port's count had stood at 40. | The port's count | had stood | at 40 | indirect
          promised to               | The port promises to find 40 boats. | The port | promises | to find 40 boats | indirect
          reports to somebody       | Ann Lee, who ran the port, reports to the board that boats were lost. | Ann Lee, who ran the port, | reports | that boats were lost | indirect
          semicolon behind a cue    | 40 boats were lost, says the port; others are safe. | the port | says | 40 boats were lost | indirect
          clause behind a cue       | 40 boats were lost, says the port, after it rained. | the port | says | 40 boats were lost | indirect
          detail behind a colon     | Lee led by 40 votes, the clerk said: 90 to 50. | the clerk | said | Lee led by 40 votes + 90 to 50 | indirect
          cue behind a conjunction  | It cost 40 crowns and, clerks said, half of that later. | clerks | said | half of that later | indirect
          a second that             | Lee said that he knew, that it rained, and that he saw 40 boats. | Lee | said | that he knew, that it rained, and that he saw 40 boats | indirect
          clause before the main one | Two days after it spoke of 20 dead, the port has closed. | it | spoke of | 20 dead | indirect
          who according to          | The storm took 40 men who according to the port were at sea. | the port | according to | 40 men who + were at sea | indirect
          poll taken after it       | A poll by the port taken after the vote says that 40 agreed. | A poll by the port taken after the vote | says | that 40 agreed | indirect
          in the middle, began      | The trouble, Lee writes, began in May. | Lee | writes | The trouble + began in May | indirect
          aside in dashes           | Lee said — at last, and in tears — that boats were lost. | Lee | said | that boats were lost | indirect
          a long thing put at       | Clerks put the number of boats that were lost in May at 40. | Clerks | put | the number of boats that were lost in May at 40 | indirect
          figures show, inside      | Only 40 of the boats, the port's figures show, were lost. | the port's figures | show | Only 40 of the boats + were lost | indirect
          interjection, insertion   | Lee, meanwhile, who runs the port, said that boats were lost. | Lee, meanwhile, who runs the port, | said | that boats were lost | indirect
          pledge to                 | Nobody heard of the port's pledge last week to buy 40 boats. | the port's | pledge | to buy 40 boats | indirect
          reckoning of a second verb | It fouled 90 bays and killed, by the port's estimate, 40 seals. | the port | estimate | killed + 40 seals | indirect
          given by somebody         | The loss was put at 40 boats by the port. | the port | put | The loss was put at 40 boats | indirect
          said at least             | The port said at least 40 boats were lost. | The port | said | at least 40 boats were lost | indirect
          spoke on a day of         | The mayor had spoken on Friday of over 40 boats. | The mayor | had spoken on Friday of | over 40 boats | indirect
          a day, then the source    | In a long letter printed in Oslo yesterday the mayor states that boats were lost. | the mayor | states | that boats were lost | indirect
          relative that             | Nine boats were lost, the port has estimated in a paper that carries a warning. | the port | has estimated | Nine boats were lost | indirect
          who did something         | Clerks who have run the port argue that nine boats were lost. | Clerks who have run the port | argue | that nine boats were lost | indirect
          that do something         | Papers that run two lists argue that nine boats were lost. | Papers that run two lists | argue | that nine boats were lost | indirect
          as saying                 | The Courier quoted a doctor as saying that nine boats were lost. | The Courier | quoted | a doctor as saying that nine boats were lost | indirect
          as somebody says          | As Ann Lee explained, nine boats were lost. | Ann Lee | explained | nine boats were lost | indirect
          as reported by            | As reported by the Courier, nine boats were lost. | the Courier | reported | nine boats were lost | indirect
          according to, comma       | According to the poll, 70 percent of the clerks agreed. | the poll | According to | 70 percent of the clerks agreed | indirect
          apposition, according to  | According to Ann Lee, a clerk at the port, nine boats were lost. | Ann Lee, a clerk at the port | According to | nine boats were lost | indirect
          noun of speech            | Nobody heard of the port’s claim that nine boats were lost. | the port’s | claim | that nine boats were lost | indirect
          figures show              | Nine boats were lost, the port’s figures show. | the port’s figures | show | Nine boats were lost | indirect
          with a source             | The vote was close, with a new poll finding that 45 percent agreed. | a new poll | finding | that 45 percent agreed | indirect
          name in -ly               | “It will hold,” said Kelly. | Kelly | said | “It will hold,” | direct
          relative clause turned    | Nine boats were lost, said Ed Hall, who leads the port. | Ed Hall, who leads the port | said | Nine boats were lost | indirect
          """)
  void clausesAreAttributed(
      String rule, String text, String source, String cue, String content, String kind) {
    assertFirst(text, source, cue, content, kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          quote then source      | “The dam will hold,” Ann Lee said. | Ann Lee | said | “The dam will hold,” | direct
          straight marks         | "The dam will hold," Ann Lee said. | Ann Lee | said | "The dam will hold," | direct
          doubled single marks   | ''The dam will hold,'' Ann Lee said. | Ann Lee | said | ''The dam will hold,'' | direct
          single marks           | ‘The dam will hold,’ Ann Lee said. | Ann Lee | said | ‘The dam will hold,’ | direct
          mismatched marks       | “The dam will hold,“ Ann Lee said. | Ann Lee | said | “The dam will hold,“ | direct
          cue turned             | “It will hold,” said Ann Lee, the mayor. | Ann Lee, the mayor | said | “It will hold,” | direct
          question mark          | “Will it hold?” asked Ann Lee. | Ann Lee | asked | “Will it hold?” | direct
          question, then a name  | “Will it hold?” Ann Lee asked. | Ann Lee | asked | “Will it hold?” | direct
          colon                  | Ann Lee announced on Monday: “The dam will hold.” | Ann Lee | announced | “The dam will hold.” | direct
          several sentences      | Lee said: “It is old. It will hold.” | Lee | said | “It is old. It will hold.” | direct
          goes on after the cue  | “It will hold,” she said. “It is new.” | she | said | “It will hold,” + “It is new.” | direct
          split by the cue       | “It is old,” she said, “but it will hold.” | she | said | “It is old,” + “but it will hold.” | direct
          over paragraphs        | He said: “It is old. / “It will hold.” | He | said | “It is old. + “It will hold.” | direct
          quoted words           | Lee said the dam was “as good as new”. | Lee | said | the dam was “as good as new” | mixed
          scare words            | The mayor labelled the losses as “painful”. | The mayor | labelled | the losses as “painful” | mixed
          what somebody calls    | It has what Harbour Watch calls “a taste for risk”. | Harbour Watch | calls | “a taste for risk” | direct
          quoted words, then cue | Further “hard weeks” lie ahead, the president added. | the president | added | Further “hard weeks” lie ahead | mixed
          """)
  void quotesAreAttributed(
      String rule, String text, String source, String cue, String content, String kind) {
    assertFirst(text, source, cue, content, kind);
  }

  private static void assertFirst(
      String text, String source, String cue, String content, String kind) {
    Tagged tagged = Tagged.of(text, "");
    assertEquals(
        source + " | " + cue + " | " + content + " | " + kind,
        tagged.statement(tagged.article().attributions().getFirst()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          scare marks of the writer | The “great” dam held.
          title of a work           | The film “Low Tide” opened in May.
          noun, not verb            | The claims of the report were checked.
          passive                   | The mayor was told.
          firm called so            | A firm called Tidal built the dam.
          secretary of state        | Ann Lee, secretary of state, left.
          time of what was done     | Ten days after the vote, Lee conceded to Hall.
          man who gives             | The mayor gave him 40 crowns.
          nobody                    | Nobody said that nine boats were lost.
          his own clerks            | The paper has 40 clerks.
          the toll itself           | The count stood at 40.
          money handed over         | The port gave a total of 40 crowns.
          the most populous state   | The dam, which stands in Ohio, the most populous US state, broke in two.
          backing out               | The firm sold and backed out of the deal.
          """)
  void noStatementIsMadeUp(String rule, String text) {
    assertEquals("", Tagged.of(text, "").statements());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          participle        | Lee said the dam was safe, adding that it was new. | Lee | adding | that it was new | indirect
          verb in a list    | Lee said the dam was safe, suggested that it was new. | Lee | suggested | that it was new | indirect
          second verb       | Lee said the dam was safe and added that it was new. | Lee | added | that it was new | indirect
          semicolon         | Lee said that 40 boats were lost; 50 came home. | Lee |  | 50 came home | indirect
          next paragraph    | “It is old,” Lee said. / “It will hold for years.” | Lee |  | “It will hold for years.” | direct
          indirect, then quote | Lee said the dam was safe. “It will hold for years.” | Lee |  | “It will hold for years.” | direct
          """)
  void theSourceIsCarriedOn(
      String rule, String text, String source, String cue, String content, String kind) {
    Tagged tagged = Tagged.of(text, "");
    assertEquals(
        source + " | " + (cue == null ? "" : cue) + " | " + content + " | " + kind,
        tagged.statement(tagged.article().attributions().get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zelmov: Four tolls, one dam          | place Zelmov=gn:1
          CORRECTED: Four tolls, one dam       | place Norway=gn:2
          The dam of the United States is old. | place United States=gn:3
          """)
  void neitherAPlaceNorAKickerNorPartOfANameSays(String text, String mentions) {
    assertEquals(List.of(), Tagged.of(text, mentions).article().attributions());
  }
}
