package dateline.attribution;

/** What a place does in its sentence, the one that tells most of a figure beside it first. */
enum PlaceRole {
  /** "in Kursk", "near Makhnovka", "of Haiti", "San Francisco's": says where things are. */
  GOVERNS,
  /** "Japan lost": acts, and things may have happened there. */
  SUBJECT,
  /** "to Kursk", "the Bhopal plant": says where from or whereto, or what kind. */
  LOOSE,
  /** "Moscow said": is the source of a statement. */
  SPEAKS,
  /** "a judge in New Orleans ruled": tells who the source is. */
  OF_SPEAKER,
  /** "the governor of Texas", "a jury in Bonn": tells who somebody is. */
  OF_OFFICE,
  /** "without Florida", "except Peru": is left out. */
  LEFT_OUT,
  /** "the Chernobyl Forum": part of the name of a person or body. */
  IN_NAME
}
