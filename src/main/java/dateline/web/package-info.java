/**
 * The product over HTTP: what the commands can do, programs and browsers can do.
 *
 * <pre>{@code
 * try (NewsServer server = NewsServer.start(settings, System.err::println, null)) {
 *   server.join();
 * }
 * }</pre>
 *
 * <p>Words: a route is a question that can be asked of the index; what it answers is the JSON of
 * the command of that name, byte for byte. {@link dateline.web.Routes} lists them, and the OpenAPI
 * document is made from that list. What changes something goes through {@link dateline.Intake} or a
 * file of corrections. {@link dateline.web.Access} says who may ask.
 *
 * <p>Limits: one server, one index, one program that writes to it at a time.
 */
@NullMarked
package dateline.web;

import org.jspecify.annotations.NullMarked;
