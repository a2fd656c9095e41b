package dateline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is served, where, and to whom.
 *
 * @param index the index folder
 * @param followed folders whose changes are read while it is served; may be empty
 * @param address a name or an IP address to listen on
 * @param port from 1 to 65535, or 0 for any that is free
 * @param hosts names by which browsers reach it, besides {@code localhost} and IP addresses
 * @param token what every request must show, or null for none, which loopback addresses alone allow
 */
public record ServerSettings(
    Path index,
    List<Path> followed,
    String address,
    int port,
    Set<String> hosts,
    @Nullable String token) {
  /** Whoever can guess shorter ones in a lifetime has too much of one. */
  public static final int SHORTEST_TOKEN = 16;

  public ServerSettings {
    followed = List.copyOf(followed);
    hosts = Set.copyOf(hosts);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is from 0 to 65535, not " + port);
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token has " + token.length() + " characters; it needs at least " + SHORTEST_TOKEN);
    }
    if (token == null && !isLoopback(address)) {
      throw new IllegalArgumentException(openTo(address));
    }
  }

  /** Why an address needs a token, or null if it does not. */
  public static @Nullable String whyToken(String address) {
    return isLoopback(address) ? null : openTo(address);
  }

  private static String openTo(String address) {
    return address + " can be reached from other machines, so a token is needed";
  }

  /** Whether only this machine reaches the address. */
  private static boolean isLoopback(String address) {
    try {
      for (InetAddress each : InetAddress.getAllByName(address)) {
        if (!each.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no address " + address, e);
    }
  }
}
