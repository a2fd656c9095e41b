package dateline.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A request must name this server in its Host, so that no foreign page reaches it
 * under a name of its own (DNS rebinding); it must show the token, where there is one, as {@code
 * Authorization: Bearer} or by the cookie of somebody who signed in; and one that writes must not
 * come from a page of another origin.
 */
final class Access {
  static final String COOKIE = "dateline_session";

  /** A header that no form and no link of a foreign page can send. */
  static final String OWN_HEADER = "X-Dateline";

  private static final Pattern ADDRESS =
      Pattern.compile("(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");
  private static final Pattern WITH_PORT = Pattern.compile("([a-z0-9.-]+)(:[0-9]{1,5})?");

  private static final int MOST_SESSIONS = 1000;
  private static final String BEARER = "Bearer ";

  private final Set<String> hosts;
  private final byte @Nullable [] token;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Boolean> sessions =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > MOST_SESSIONS;
            }
          });

  Access(Set<String> hosts, @Nullable String token) {
    this.hosts = hosts;
    this.token = token == null ? null : digest(token);
  }

  boolean needsToken() {
    return token != null;
  }

  /** Refuses a request that is not for this server. */
  void requireHost(Request request) throws Problem {
    String host = request.getHeaders().get(HttpHeader.HOST);
    String typed = host == null ? "" : host.toLowerCase(Locale.ROOT);
    var named = WITH_PORT.matcher(typed);
    boolean known =
        ADDRESS.matcher(typed).matches() || (named.matches() && hosts.contains(named.group(1)));
    if (!known) {
      throw new Problem(
          421,
          "This is another server",
          "The request is for the host "
              + (host == null ? "(none)" : host)
              + ", which this server does not go by; start it with --host-name to add a name.");
    }
  }

  /** Refuses a request without the token. */
  void requireToken(Request request) throws Problem {
    if (token != null && !isSignedIn(request)) {
      throw new Problem(
          401,
          "Not signed in",
          "This server wants its token, as the header Authorization: Bearer TOKEN.");
    }
  }

  boolean isSignedIn(Request request) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return isToken(header.substring(BEARER.length()).strip());
    }
    for (HttpCookie cookie : Request.getCookies(request)) {
      if (cookie.getName().equals(COOKIE) && sessions.containsKey(hex(digest(cookie.getValue())))) {
        return true;
      }
    }
    return false;
  }

  /** Refuses a write that a page of another origin has caused. */
  static void requireOwnPage(Request request) throws Problem {
    if (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod())) {
      return;
    }
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    String host = request.getHeaders().get(HttpHeader.HOST);
    boolean foreign =
        (site != null && !site.equals("same-origin") && !site.equals("none"))
            || (origin != null
                && !origin.equalsIgnoreCase(request.getHttpURI().getScheme() + "://" + host));
    boolean unmarked = request.getHeaders().get(OWN_HEADER) == null && !hasJson(request);
    if (foreign || unmarked) {
      throw new Problem(
          403,
          "Not from another site",
          foreign
              ? "A page of another site may not write here."
              : "A write needs a JSON body, or the header " + OWN_HEADER + ": 1.");
    }
  }

  private static boolean hasJson(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type != null && ReceivedArticles.isJson(type);
  }

  /** Signs in: the value of the cookie, or null if this is not the token. */
  @Nullable String signIn(String typed) {
    if (!isToken(typed)) {
      return null;
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(hex(digest(session)), true);
    return session;
  }

  void signOut(Request request) {
    for (HttpCookie cookie : Request.getCookies(request)) {
      if (cookie.getName().equals(COOKIE)) {
        sessions.remove(hex(digest(cookie.getValue())));
      }
    }
  }

  /** Takes as long for every wrong token: both are digests of one length. */
  private boolean isToken(String typed) {
    return token != null && MessageDigest.isEqual(token, digest(typed));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
