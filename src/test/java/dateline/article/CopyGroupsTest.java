package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyGroupsTest {
  /** A letter stands for a run of words of its own. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABCDEF ABCDEF                | [[0, 1]]
          ABCDEF ABCDE                 | [[0, 1]]
          ABCDEF UVWXYZ ABCDEF         | [[0, 2], [1]]
          ABCDEFGHIJ ABCDEFG ABCD      | [[0, 1], [2]]
          ABCDEFG ABCDEFGHIJ ABCD      | [[0, 1], [2]]
          ABCD ABCDEFG ABCDEFGHIJ      | [[0, 1], [2]]
          ABCDEFG ABCD ABCDEFGHIJ ABCD | [[0, 1, 3], [2]]
          """)
  void noGroupHoldsTwoThatAreNoCopies(String stories, String groups) {
    assertEquals(groups, CopyGroups.of(wordings(stories)).toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void allOfAGroupAreCopiesOfEachOtherAndNoneCouldJoinAnEarlierOne(int seed) {
    Random random = new Random(seed);
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(6);
      stories.add("ABCDEFGHIJKLMNOP".substring(from, from + 4 + random.nextInt(7)));
    }
    List<Wording> wordings = wordings(String.join(" ", stories));
    List<List<Integer>> groups = CopyGroups.of(wordings);
    assertEquals(40, groups.stream().mapToInt(List::size).sum());
    for (int later = 0; later < groups.size(); later++) {
      for (int member : groups.get(later)) {
        assertEquals(true, joins(groups.get(later), member, wordings), "seed " + seed);
        for (List<Integer> earlier : groups.subList(0, later)) {
          List<Integer> then = earlier.stream().filter(one -> one < member).toList();
          assertEquals(then.isEmpty(), joins(then, member, wordings), "seed " + seed);
        }
      }
    }
  }

  @Test
  void nothingMakesNoGroup() {
    assertEquals(List.of(), CopyGroups.of(List.of()));
  }

  private static boolean joins(List<Integer> group, int story, List<Wording> wordings) {
    return group.stream()
        .allMatch(other -> wordings.get(other).compare(wordings.get(story)).isCopy());
  }

  private static List<Wording> wordings(String stories) {
    return Arrays.stream(stories.split(" ", -1)).map(CopyGroupsTest::wording).toList();
  }

  private static Wording wording(String letters) {
    String body =
        letters.chars().mapToObj(letter -> words((char) letter)).collect(Collectors.joining(" "));
    return Wording.of(
        Article.of("a", null, body, "en", List.of(new Zone(Zone.Kind.BODY, 0, body.length()))));
  }

  private static String words(char letter) {
    StringBuilder words = new StringBuilder();
    for (char c = 'a'; c < 'a' + 26; c++) {
      words.append(letter).append(c).append(' ');
    }
    return words.toString();
  }
}
