/**
 * Star ratings of projects and of whoever works for them (差别化管理).
 *
 * <p>Inspections, findings, bonus points, appeals and stored indicators come in; the rubrics of the workspace ({@code
 * rubric}) and their arithmetic ({@code score}) make a score and a star of each subject and round, the rules of
 * supervision ({@code standing}) say which star holds; the ledger, tables, notices and the public page go out. It does not
 * ask why a figure is what it is: surveys, the service desk and billing store theirs as indicators.
 */
@NullMarked
package io.wuye.rating;

import org.jspecify.annotations.NullMarked;
