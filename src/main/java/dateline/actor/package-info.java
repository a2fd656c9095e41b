/** The actor annotator: all mentions of one actor in an article under one id. */
@NullMarked
package dateline.actor;

import org.jspecify.annotations.NullMarked;
