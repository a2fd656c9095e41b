package dateline.index;

import org.apache.lucene.facet.FacetsConfig;

/** How the facet dimensions of {@link Fields} are counted; the same for writing and for reading. */
public final class FacetDimensions {
  /** Label of an article that has no date or no source. */
  public static final String UNKNOWN = "unknown";

  private FacetDimensions() {}

  /** A new configuration; its doc values and drill-down terms stand in Lucene's default field. */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    several(config, Fields.FACET_PERSON);
    several(config, Fields.FACET_ORGANISATION);
    several(config, Fields.FACET_FIGURE);
    several(config, Fields.FACET_PLACE);
    config.setHierarchical(Fields.FACET_PLACE, true);
    config.setHierarchical(Fields.FACET_MONTH, true);
    config.setRequireDimCount(Fields.FACET_MONTH, true);
    config.setRequireDimCount(Fields.FACET_SOURCE, true);
    config.setRequireDimCount(Fields.FACET_LANGUAGE, true);
    return config;
  }

  private static void several(FacetsConfig config, String dimension) {
    config.setMultiValued(dimension, true);
    config.setRequireDimCount(dimension, true);
  }
}
