/**
 * The files below {@code samples}, made the same every time: the facts of an invented estate ({@code TalentApartments}),
 * the ways in which offices write them down ({@code TalentApartmentsFiles}, {@code OfficeBook}), and files that are wrong
 * in one way each ({@code ErrorFiles}). The tests hold that what is committed is what is made here.
 */
@NullMarked
package io.wuye.samples;

import org.jspecify.annotations.NullMarked;
