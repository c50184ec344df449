/**
 * The doubly random draw (双随机): which projects are inspected, and by whom, so that anyone can check it.
 *
 * <p>A frozen frame and the secrets of several parties come in; {@code DrawRules} makes seed, order and picks of them by
 * SHA-256 alone; no clock, no generator, no locale has a say in it.
 */
@NullMarked
package io.wuye.rating.draw;

import org.jspecify.annotations.NullMarked;
