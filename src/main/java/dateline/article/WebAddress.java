package dateline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an article's address tells it from others: host, path and the parameters that choose a
 * page, not how it was reached.
 *
 * <pre>
 * https://www.example.org/a/flood/?utm_source=feed#top   example.org/a/flood
 * http://example.org/story.php?id=7&amp;fbclid=x             example.org/story.php?id=7
 * https://example.org/                                   none: a front page is no article
 * </pre>
 */
public final class WebAddress {
  private static final Set<String> CAMPAIGN =
      Set.of("fbclid", "gclid", "dclid", "msclkid", "igshid", "cmpid", "ocid", "smid");

  private WebAddress() {}

  /** The key, or null if the address is none of an article. */
  public static @Nullable String key(@Nullable String address) {
    if (address == null) {
      return null;
    }
    URI uri;
    try {
      uri = new URI(address.strip());
    } catch (URISyntaxException e) {
      return null;
    }
    String scheme = uri.getScheme();
    String host = uri.getHost();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || host == null) {
      return null;
    }
    host = host.toLowerCase(Locale.ROOT);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String query = parameters(uri.getRawQuery());
    return path.isEmpty() && query.isEmpty()
        ? null
        : (host.startsWith("www.") ? host.substring(4) : host) + path + query;
  }

  private static String parameters(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!parameter.isEmpty() && !name.startsWith("utm_") && !CAMPAIGN.contains(name)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
