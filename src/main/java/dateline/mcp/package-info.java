/**
 * Answers assistants by the Model Context Protocol, over standard input and output.
 *
 * <pre>
 * dateline mcp --index index
 * {"method": "tools/call", "params": {"name": "search", "arguments": {"query": "place:Haiti"}}, ...}
 * </pre>
 *
 * <p>A {@link NewsTool} is one thing to ask, {@link Parameter}s are what it takes, {@link Given} is
 * what an assistant gave, a {@link Refusal} says what is wrong with it, an {@link Answer} is what
 * the command of the same name prints with {@code --json}, and how to go on where that was cut.
 * Every answer is small enough to be read by a model: pages have a greatest size.
 */
@NullMarked
package dateline.mcp;

import org.jspecify.annotations.NullMarked;
