package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Attribution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rules: each reads its own example and tells its own words. */
final class StatementRuleTest {
  private static final String MENTIONS = "person Ann Lee=ann-lee";

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void aRuleReadsItsExample(StatementRule rule) {
    List<String> rules =
        Tagged.of(rule.example(), MENTIONS).article().attributions().stream()
            .map(Attribution::rule)
            .map(words -> words.replaceFirst(": [a-z]+$", ""))
            .toList();
    assertTrue(rules.contains(rule.words()), rule + " is not among " + rules);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void noTwoRulesShareTheirWords(StatementRule rule) {
    long same =
        List.of(StatementRule.values()).stream()
            .filter(other -> other.words().equals(rule.words()))
            .count();
    assertEquals(1, same);
  }
}
