package dateline.index;

import java.util.List;
import org.apache.lucene.facet.FacetsConfig;

/** How the facet dimensions of {@link Fields} are counted; the same for writing and for reading. */
public final class FacetDimensions {
  /** What is asked for to find what has no value in a dimension; no value is written so. */
  public static final String UNKNOWN = "unknown";

  /** The form of speech of a claim that is attributed to nobody. */
  public static final String UNATTRIBUTED = "unattributed";

  private static final List<String> OF_CLAIMS =
      List.of(
          Fields.FACET_SPEAKER,
          Fields.FACET_CUE,
          Fields.FACET_SPEECH,
          Fields.FACET_KIND,
          Fields.FACET_HEAD,
          Fields.FACET_VERB_CLASS);

  private FacetDimensions() {}

  /**
   * A new configuration; doc values and drill-down terms of articles stand in Lucene's default
   * field, those of claims in {@link Fields#CLAIM_FACETS}.
   */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    several(config, Fields.FACET_PERSON);
    several(config, Fields.FACET_ORGANISATION);
    several(config, Fields.FACET_FIGURE);
    several(config, Fields.FACET_COUNTED);
    several(config, Fields.FACET_SAID_BY);
    several(config, Fields.FACET_SAID_HOW);
    several(config, Fields.FACET_ZONE);
    config.setHierarchical(Fields.FACET_MONTH, true);
    config.setRequireDimCount(Fields.FACET_MONTH, true);
    config.setRequireDimCount(Fields.FACET_SOURCE, true);
    config.setRequireDimCount(Fields.FACET_LANGUAGE, true);
    for (String dimension : OF_CLAIMS) {
      config.setIndexFieldName(dimension, Fields.CLAIM_FACETS);
      several(config, dimension);
    }
    return config;
  }

  private static void several(FacetsConfig config, String dimension) {
    config.setMultiValued(dimension, true);
    config.setRequireDimCount(dimension, true);
  }
}
