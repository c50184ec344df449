/**
 * Words: the messages people read in Chinese and English, codes in one normal form, masked personal data.
 *
 * <p>Keys and raw strings come in, sentences and normal forms go out. A message is named by a key whose first segment
 * is the bundle ({@code table.header.missing} lives in {@code messages/table_*.properties}), so that text lies beside
 * its feature. Nothing here prints, and nothing here knows what a message is about.
 */
@NullMarked
package io.wuye.kernel.text;

import org.jspecify.annotations.NullMarked;
