package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Figure;
import dateline.annotation.Heads;
import dateline.annotation.VerbClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in heads.tsv and verbs.tsv, and what is made of it. */
final class HeadsTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dead, , killed",
    "deaths, killed, killed",
    ", killed, killed",
    "toll, , killed",
    "residents, killed, killed",
    "wounded, , injured",
    "people, injured, injured",
    "soldiers, drowned, killed",
    "houses, burned, homes",
    "troops, were, soldiers",
    "cows, died, cows",
    "tanks, loses, tanks",
    "troops, lost, killed",
    "voters, lost, voters",
    "kettles, , kettles",
    ", said,"
  })
  void fatesGoBeforePersonsAndNounsOfOneMeaningAreOne(
      @Nullable String counted, @Nullable String verb, @Nullable String head) {
    assertEquals(
        head,
        Heads.of(Figure.Kind.COUNT, counted, VerbClasses.fate(VerbClasses.of(verb), counted)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seized, seized, GAIN",
    "captured, seized, GAIN",
    "lost, lost, LOSS",
    "killing, killed, LOSS",
    "rescued, rescued, GAIN",
    "deployed, sent, NEITHER"
  })
  void aVerbHasAClassAndAPolarity(String verb, String name, VerbClass.Polarity polarity) {
    assertEquals(new VerbClass(name, polarity), VerbClasses.of(verb));
  }

  static Stream<String[]> heads() {
    return Words.rows("/dateline/annotation/heads.tsv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void theExampleOfAHeadHasOneOfItsNouns(String head, String sort, String nouns, String example) {
    assertTrue(Set.of("fate", "local", "thing").contains(sort), sort);
    assertTrue(
        Arrays.stream(example.split(" ", -1)).anyMatch(word -> Heads.of(word).equals(head)),
        example);
    assertTrue(List.of(nouns.split(" ", -1)).size() > 1, nouns);
  }

  static Stream<String[]> verbs() {
    return Words.rows("verbs.tsv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbs")
  void theExampleOfAVerbHasOneOfItsForms(
      String name, String polarity, String sort, String forms, String example) {
    assertTrue(sort.equals("fate") || sort.equals("act"), sort);
    assertTrue(
        Arrays.stream(example.split(" ", -1))
            .map(VerbClasses::of)
            .filter(Objects::nonNull)
            .anyMatch(verbs -> verbs.name().equals(name)),
        example);
  }

  @Test
  void noWordStandsTwice() {
    for (int column = 2; column < 4; column++) {
      List<String> words = new ArrayList<>();
      for (String[] row :
          Words.rows(column == 2 ? "/dateline/annotation/heads.tsv" : "verbs.tsv")) {
        words.addAll(List.of(row[column].split(" ", -1)));
      }
      Set<String> seen = new HashSet<>();
      assertEquals(List.of(), words.stream().filter(word -> !seen.add(word)).toList());
    }
  }
}
