package dateline.attribution;

/**
 * The rules that find statements, in the order in which they are tried: the first two once in a
 * sentence, the others at each of its words, where the first that reads it wins. The words of a
 * rule are what {@code --explain} prints, the example is one that it reads.
 */
enum StatementRule {
  TURN("turn of a speaker in a conversation", "A talk\n\nAnn Lee: The dam will hold for years."),
  COLON("name and colon", "Lee: “The dam will hold.”"),
  ACCORDING_WITHIN(
      "according to a source, in a relative clause",
      "The storm took 40 men who according to the port were at sea."),
  ACCORDING("according to a source", "According to the port, 40 boats were lost."),
  AS_REPORTED("as reported by a source", "As reported by the Courier, 40 boats were lost."),
  TURNED("cue before source", "40 boats were lost, say clerks."),
  QUOTED_AS("quoted as saying", "Papers had quoted him as saying that 40 boats were lost."),
  WITH("participle behind with", "It was close, with a new poll finding that 40 agreed."),
  PARTICIPLE(
      "participle of the same source", "The port has closed, saying that 40 boats were lost."),
  SECOND_CUE(
      "second cue of the same source", "She met 20 clerks and told them that 40 boats were lost."),
  QUOTE_FIRST("quote before source", "“The dam will hold,” the mayor said."),
  SUBJECT_FIRST("subject before cue", "The mayor said that 40 boats were lost."),
  RELATIVE("relative clause around source and cue", "It was a deal which critics say was unfair."),
  AS_SAID("as the source says", "As the mayor explained, 40 boats were lost."),
  DETAIL("detail behind a colon", "Lee led by 40 votes, the clerk said: 90 to 50."),
  PARENTHESIS(
      "source and cue in parenthesis or at the end", "40 boats, the mayor said, were lost."),
  QUOTE_BELOW("quote after a colon", "The mayor said:\n\n“The dam will hold.”"),
  SHARED_VERB("shares a verb", "The Navy reported 40 dead, the port office more than 60."),
  SEMICOLON("goes on behind a semicolon", "Lee said that 40 boats were lost; 50 came home."),
  GIVEN_BY("figure given by a source", "The loss was put at 40 boats by the port."),
  PRINTED("figure that a paper or list has", "Reuters had 40 on Friday."),
  NOUN("noun of speech", "Nobody heard of the port's claim that 40 boats were lost."),
  RECKONING("somebody's reckoning", "By the mayor's reckoning 40 boats were lost."),
  BY_LIST("by a list", "The storm took 40 boats, by another list."),
  FINDING("result in a poll or study", "In a new county poll, 40 percent agreed."),
  CARRIED("goes on with the same source", "“We tried,” Lee said. It rained. “We shall try again.”");

  private final String words;
  private final String example;

  StatementRule(String words, String example) {
    this.words = words;
    this.example = example;
  }

  String words() {
    return words;
  }

  String example() {
    return example;
  }
}
