/**
 * Documents for people on paper: letters, certificates, receipts as PDF.
 *
 * <p>A feature hands over what a document says ({@link io.wuye.kernel.report.pdf.Document}: blocks of text, tables, the number
 * in its QR code); this package decides how that looks on A4, breaks lines and pages, finds and embeds the fonts, and
 * writes the same bytes for the same documents. The text of a document, as it is hashed and stored, comes from the same
 * blocks, so that what is proved is what was printed. Many documents stream into one file; memory does not grow with them.
 */
@NullMarked
package io.wuye.kernel.report.pdf;

import org.jspecify.annotations.NullMarked;
