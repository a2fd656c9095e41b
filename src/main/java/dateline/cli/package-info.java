/**
 * The command line.
 *
 * <pre>
 * dateline index corpus
 * dateline search 'place:Japan' --facet month=2011
 * </pre>
 *
 * <p>A command parses what was typed, calls the engine, prints on its {@link dateline.cli.Screen}
 * and gives back an exit code: 0 done, 1 failed, 2 called wrongly. A mistake is answered by a
 * sentence.
 */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
