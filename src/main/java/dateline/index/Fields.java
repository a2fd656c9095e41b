package dateline.index;

/**
 * The schema: every field name of the index. Four types of document stand in it:
 *
 * <pre>
 * article   one an article, the last of its block; what is searched, counted and shown
 * claim     one a figure, before its article in the same block (block join); names begin with "claim."
 * file      one a file that was read: its hash and how each of its articles ended
 * version   one an earlier version of an article; never searched
 * </pre>
 *
 * <p>A claim carries its article's {@link #ID} too, so that replacing an article by id replaces the
 * whole block. Every query for articles is filtered to {@link #TYPE} {@link #ARTICLE}. Lucene holds
 * 2^31 - 129 documents an index, claims and files included.
 */
public final class Fields {
  /** Changes whenever an older program could not read the index, or would read it wrongly. */
  public static final int SCHEMA = 9;

  /** Key of the schema version in the commit's user data. */
  public static final String SCHEMA_KEY = "dateline.schema";

  /**
   * Type of document, a term: {@link #ARTICLE}, {@link #CLAIM}, {@link #FILE} or {@link #VERSION}.
   */
  public static final String TYPE = "type";

  public static final String ARTICLE = "article";
  public static final String CLAIM = "claim";
  public static final String FILE = "file";
  public static final String VERSION = "version";

  /** Article id, a term, stored; also on claims. */
  public static final String ID = "id";

  /** File that the article stands in, a term, stored; on all but claim documents. */
  public static final String PATH = "path";

  /** Hash of an article's title and body, or of a file's bytes: a term in hex, stored. */
  public static final String HASH = "hash";

  /**
   * Body: words with the tags stacked upon them, with positions, one a word; the words of the lead
   * twice ({@code LeadFilter}). Where a word stands in the text its stored article tells.
   */
  public static final String TEXT = "text";

  /** Title, or the headline that a text begins with: like the body. */
  public static final String TITLE = "title";

  /** The whole annotated article as {@link ArticleCodec} writes it, stored bytes. */
  public static final String STORED = "stored";

  /** Day of publication: days since 1970-01-01, a long point and a numeric doc value. */
  public static final String DATE = "date";

  /** Keys of the story's wording ({@code Wording.keys}), terms of four bytes each. */
  public static final String STORY_KEY = "story.key";

  /**
   * Number of the story that an article and its copies tell, a numeric doc value; none where it has
   * no copies. Written when the articles of a run stand ({@link StoryWriter}).
   */
  public static final String STORY = "story";

  /** Place among the copies, from 0 for the earliest published, a numeric doc value. */
  public static final String STORY_PLACE = "story.place";

  /** Publisher in lower case, a term. */
  public static final String SOURCE = "source";

  /** Key of the article's address on the web, a term, stored ({@code WebAddress.key}). */
  public static final String URL = "url";

  /** ISO 639-1 code, a term. */
  public static final String LANGUAGE = "lang";

  /** Names of those who wrote it: words with positions. */
  public static final String AUTHOR = "author";

  /**
   * Countries that an article names, by themselves or by a place inside them: ISO 3166-1 alpha-2
   * codes in lower case, terms.
   */
  public static final String COUNTRY = "country";

  /**
   * Names of actors of all kinds, the fullest and the printed ones: words with positions, names a
   * gap of {@link #NAME_GAP} apart.
   */
  public static final String ACTOR = "actor";

  /** The same, persons only. */
  public static final String PERSON = "person";

  /** The same, organisations only. */
  public static final String ORGANISATION = "org";

  /** Ids of actors, terms. */
  public static final String ACTOR_ID = "actor.id";

  /**
   * What an article says that a person is, one term a person: the id, {@link #ROLES_OF}, then the
   * roles in alphabetical order, {@link #NEXT_ROLE} between them: {@code anna-holt/banker|senator}.
   */
  public static final String ACTOR_ROLES = "actor.roles";

  /** Between an id and its roles. */
  public static final char ROLES_OF = '/';

  /** Between two roles. */
  public static final char NEXT_ROLE = '|';

  /**
   * Whole names of places, as the gazetteer and as the article gives them, and of everything that
   * contains them: one term a name, in lower case without accents ({@code Words.name}).
   */
  public static final String PLACE = "place";

  /** Ids of places and of everything that contains them, terms. */
  public static final String PLACE_ID = "place.id";

  /** Places and the words that name them, as {@link PlaceForms} writes them, sorted-set values. */
  public static final String PLACE_FORM = "place.form";

  /** Places with all that contains them, as {@link PlacePaths} writes them, sorted-set values. */
  public static final String PLACE_PATH = "place.path";

  /** Names of those whom a statement is attributed to, like {@link #ACTOR}. */
  public static final String SAID_BY = "said-by";

  /**
   * Latitude and longitude of each place that is a spot ({@code Place.isSpot}), a lat-lon point and
   * a lat-lon doc value.
   */
  public static final String GEO = "geo";

  /** Counted nouns and kinds of an article's figures, words. */
  public static final String FIGURE = "figure";

  /** Figure kind in lower case, a term. */
  public static final String CLAIM_KIND = "claim.kind";

  /** Stated unit, a term. */
  public static final String CLAIM_UNIT = "claim.unit";

  /** Base unit of the interval, a term: "m", "USD"; none for a bare count. */
  public static final String CLAIM_BASE_UNIT = "claim.base.unit";

  /** Words of what is counted. */
  public static final String CLAIM_COUNTED = "claim.counted";

  /**
   * The interval as stated, where that of {@link #CLAIM_VALUE_SURE} is another: a one-dimensional
   * double range.
   */
  public static final String CLAIM_VALUE = "claim.value";

  /** The same in the kind's base unit, if it has one. */
  public static final String CLAIM_BASE = "claim.base";

  /**
   * The interval that comparisons and ranges must hold for, in the unit as stated: a
   * one-dimensional double range; an open end is infinite, an excluded one moved by one ulp. It is
   * what the words state, but "about N" allows every number up to a tenth of N away: "about 10,000"
   * is [9000, 11000] and surely over 8500. A vague word, "hundreds", is an interval already.
   */
  public static final String CLAIM_VALUE_SURE = "claim.value.sure";

  /** The same in the kind's base unit, if it has one. */
  public static final String CLAIM_BASE_SURE = "claim.base.sure";

  /** Bound in lower case, a term. */
  public static final String CLAIM_BOUND = "claim.bound";

  /** What is counted under one name for all words of it, a term. */
  public static final String CLAIM_HEAD = "claim.head";

  /** Verb, a term. */
  public static final String CLAIM_VERB = "claim.verb";

  /** Name of the verb's class, a term. */
  public static final String CLAIM_VERB_CLASS = "claim.verb.class";

  /** Names of the speakers, like {@link #ACTOR}. */
  public static final String CLAIM_SAID_BY = "claim.said-by";

  /** Names of the actors it concerns, like {@link #ACTOR}. */
  public static final String CLAIM_ACTOR = "claim.actor";

  /** Names of its places and of everything that contains them, like {@link #PLACE}. */
  public static final String CLAIM_PLACE = "claim.place";

  /** Their ids, like {@link #PLACE_ID}. */
  public static final String CLAIM_PLACE_ID = "claim.place.id";

  /**
   * The time that it speaks of, else the day of publication: a one-dimensional long range of days
   * since 1970-01-01.
   */
  public static final String CLAIM_DAYS = "claim.days";

  /** The first of these days, a numeric doc value. */
  public static final String CLAIM_DATE = "claim.date";

  /**
   * The number to sort by, in the kind's base unit: the lowest that the words allow, or the highest
   * where they name no lowest; a double doc value.
   */
  public static final String CLAIM_NUMBER_STATED = "claim.number.stated";

  /**
   * What its figure can be compared with, as {@link Measures} names it: a term and a sorted doc
   * value; none where nothing is comparable.
   */
  public static final String CLAIM_MEASURE = "claim.measure";

  /**
   * The lower end of {@link #CLAIM_BASE_SURE}, of a bare count that of {@link #CLAIM_VALUE_SURE}: a
   * double doc value; where there is none it is {@link #CLAIM_NUMBER_STATED}, which spares most
   * claims this field.
   */
  public static final String CLAIM_SURE_LOW = "claim.sure.low";

  /** The upper end, likewise. */
  public static final String CLAIM_SURE_HIGH = "claim.sure.high";

  /**
   * The lower end of {@link #CLAIM_VALUE_SURE}, a double doc value; where there is none it is that
   * in base units.
   */
  public static final String CLAIM_VALUE_LOW = "claim.value.low";

  /**
   * The upper end, likewise; where there is only {@link #CLAIM_VALUE_LOW} both ends are the same.
   */
  public static final String CLAIM_VALUE_HIGH = "claim.value.high";

  /** Id that an earlier version had, a term; on versions, as are the two that follow. */
  public static final String VERSION_ID = "version.id";

  /** Key of its address on the web, a term. */
  public static final String VERSION_URL = "version.url";

  /** The file that it was read from and its hash: a term, one document each. */
  public static final String VERSION_KEY = "version.key";

  /** Facet dimensions; counted in articles. */
  public static final String FACET_PERSON = "facet.person";

  /** Facet of organisations, by actor id. */
  public static final String FACET_ORGANISATION = "facet.org";

  /** Facet of figure kinds. */
  public static final String FACET_FIGURE = "facet.figure";

  /** Facet of what the figures of an article count, by its head: "soldiers" for "troops". */
  public static final String FACET_COUNTED = "facet.counted";

  /** Facet of those whom statements are attributed to, as {@link SpeakerIds} names them. */
  public static final String FACET_SAID_BY = "facet.speaker";

  /** Facet of the classes of cues of an article: said, claimed, denied, estimated. */
  public static final String FACET_SAID_HOW = "facet.cue";

  /** Facet of what an article has beside its story, as {@link Parts} names it. */
  public static final String FACET_ZONE = "facet.zone";

  /** Facet of publication dates, a path year, month, day ("2025", "2025-01", "2025-01-20"). */
  public static final String FACET_MONTH = "facet.month";

  /** Facet of sources as printed. */
  public static final String FACET_SOURCE = "facet.source";

  /** Facet of languages. */
  public static final String FACET_LANGUAGE = "facet.lang";

  /** Doc values of the facets of claims, apart from those of articles. */
  public static final String CLAIM_FACETS = "claim.facets";

  /** Facet of speakers by id, counted in claims, as are all that follow. */
  public static final String FACET_SPEAKER = "facet.claim.speaker";

  /** Facet of the classes of cues: said, claimed, denied, estimated. */
  public static final String FACET_CUE = "facet.claim.cue";

  /** Facet of forms of speech: direct, indirect, mixed or unattributed. */
  public static final String FACET_SPEECH = "facet.claim.speech";

  /** Facet of figure kinds of claims. */
  public static final String FACET_KIND = "facet.claim.kind";

  /** Facet of heads. */
  public static final String FACET_HEAD = "facet.claim.head";

  /** Facet of verb classes. */
  public static final String FACET_VERB_CLASS = "facet.claim.verb";

  /** Positions between two names in one name field: no phrase reaches across. */
  public static final int NAME_GAP = 100;

  private Fields() {}
}
