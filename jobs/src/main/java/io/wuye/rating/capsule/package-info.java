/**
 * Capsules: all that a round was made of, in one file, so that anybody can come to the same result elsewhere.
 *
 * <p>A round that was published comes in; its facts, rubrics, calendar and draw, the standings before it, and every result go
 * out as one zip with the hash of each part. {@code Replay} makes the results again in an empty folder by the program's own
 * jobs, and {@code CapsuleDesk} says which part or which line is not the same. No score is decided here.
 */
@NullMarked
package io.wuye.rating.capsule;

import org.jspecify.annotations.NullMarked;
