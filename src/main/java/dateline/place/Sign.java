package dateline.place;

/** How sure it is that a name names a place where it stands. */
enum Sign {
  NO,
  /** Part of a person's name. */
  PERSON,
  /** Only if the same name has a sign elsewhere. */
  UNSURE,
  /** Unless a person of the article bears the name. */
  PERHAPS,
  /** By its fame. */
  YES,
  /** By the words around it. */
  TOLD
}
