package dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the rooms point down.
 *
 * <pre>
 * cli
 *  | web  mcp          the command line starts the servers
 *  | format            what answers look like to other programs
 * dateline            wiring
 * ingest  index <- search
 *         analysis
 * name figure place actor attribution
 * annotation
 * article
 * </pre>
 */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] PLAIN = {"java..", "org.jspecify.."};

  @ArchTest
  static final ArchRule articleKnowsJavaAlone = mayUse("dateline.article", "dateline.article");

  @ArchTest
  static final ArchRule annotationKnowsArticles =
      mayUse("dateline.annotation", "dateline.annotation", "dateline.article");

  @ArchTest static final ArchRule nameStandsAlone = annotator("name");
  @ArchTest static final ArchRule figureStandsAlone = annotator("figure");
  @ArchTest static final ArchRule placeStandsAlone = annotator("place");
  @ArchTest static final ArchRule actorStandsAlone = annotator("actor");
  @ArchTest static final ArchRule attributionStandsAlone = annotator("attribution");

  @ArchTest
  static final ArchRule ingestMakesArticles =
      noClasses()
          .that()
          .resideInAPackage("dateline.ingest..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dateline..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAnyPackage("dateline.ingest..", "dateline.article.."))));

  @ArchTest
  static final ArchRule analysisKnowsAnnotations =
      mayUse(
          "dateline.analysis",
          "dateline.analysis",
          "dateline.annotation",
          "dateline.article",
          "org.apache.lucene..",
          "com.ibm.icu..");

  @ArchTest
  static final ArchRule indexKnowsAnalysis =
      mayUse(
          "dateline.index",
          "dateline.index",
          "dateline.analysis",
          "dateline.annotation",
          "dateline.article",
          "org.apache.lucene..");

  @ArchTest
  static final ArchRule searchKnowsTheSchema =
      mayUse(
          "dateline.search",
          "dateline.search",
          "dateline.index",
          "dateline.analysis",
          "dateline.annotation",
          "dateline.article",
          "org.apache.lucene..");

  @ArchTest
  static final ArchRule searchNeverWrites =
      noClasses()
          .that()
          .resideInAPackage("dateline.search")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("dateline.index.ArticleWriter")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.lucene.index.IndexWriter");

  @ArchTest
  static final ArchRule luceneStaysInItsRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dateline.analysis", "dateline.index", "dateline.search", "dateline.place")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule tikaStaysInIngest =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule nobodyKnowsTheDoors =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dateline.cli");

  @ArchTest
  static final ArchRule commandLineAloneStartsServers =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.cli", "dateline.web", "dateline.mcp")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dateline.web", "dateline.mcp");

  @ArchTest
  static final ArchRule serverLibraryStaysInWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.jetty..", "io.micrometer..");

  @ArchTest
  static final ArchRule protocolLibraryStaysInMcp =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.mcp")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.modelcontextprotocol..", "reactor..");

  @ArchTest
  static final ArchRule mcpOnlyAsks =
      mayUse(
          "dateline.mcp",
          "dateline.mcp",
          "dateline.search",
          "dateline.format",
          "dateline.annotation",
          "com.fasterxml.jackson.core",
          "io.modelcontextprotocol..",
          "reactor..",
          "org.reactivestreams");

  /** Lucene finds an attribute's implementation by its name, so those alone end in Impl. */
  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|(?<!Attribute)Impl|Common)$");

  private static ArchRule annotator(String room) {
    return mayUse(
        "dateline." + room,
        "dateline." + room,
        "dateline.annotation",
        "dateline.article",
        "org.apache.lucene.util.fst..",
        "org.apache.lucene.util.automaton..",
        "org.apache.lucene.util",
        "org.apache.lucene.store");
  }

  private static ArchRule mayUse(String room, String... others) {
    String[] all = new String[PLAIN.length + others.length];
    System.arraycopy(PLAIN, 0, all, 0, PLAIN.length);
    System.arraycopy(others, 0, all, PLAIN.length, others.length);
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(all));
  }
}
