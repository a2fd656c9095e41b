package dateline.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          goalkeeper                    | sport
          prime minister                | politics
          president                     | politics business
          president, chief executive    | business
          actor, governor               | arts
          actor, senator                | politics arts
          president, secretary          | politics business
          bystander                     |
          bystander, goalkeeper         | sport
          """)
  void rolesTellTheWalkOfLife(String roles, String walks) {
    assertEquals(walks == null ? Set.of() : walks(walks), Roles.walks(List.of(roles.split(", "))));
  }

  @Test
  void whatContradictsIsContradicted() {
    for (Walk one : Walk.values()) {
      for (Walk other : Walk.values()) {
        assertEquals(one.contradicts(other), other.contradicts(one), one + " and " + other);
      }
    }
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          goalkeeper    | minister          | true
          pastor        | senator           | true
          singer        | judge             | true
          sergeant      | ambassador        | true
          general       | president         | false
          lawyer        | senator           | false
          banker        | minister          | false
          professor     | minister          | false
          footballer    | coach             | false
          footballer    | businessman       | false
          archbishop    | president         | false
          economist     | minister          | false
          bystander     | minister          | false
          """)
  void someRolesAreHardlyOnePersons(String one, String other, boolean contradict) {
    assertEquals(
        contradict, Walk.contradict(Roles.walks(List.of(one)), Roles.walks(List.of(other))));
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor         | governor          | true
          goalkeeper    | minister          | true
          sergeant      | singer            | true
          minister      | goalkeeper        | false
          ambassador    | sergeant          | false
          """)
  void aChangeInTimeIsAChangeOfOffice(String before, String after, boolean leads) {
    assertEquals(
        leads,
        Roles.walks(List.of(before)).stream()
            .anyMatch(walk -> Roles.walks(List.of(after)).stream().anyMatch(walk::leadsTo)));
  }

  private static Set<Walk> walks(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> Walk.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Walk.class)));
  }
}
