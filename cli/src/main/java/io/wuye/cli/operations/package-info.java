/**
 * What an administrator sets up once: a timetable, figures for a monitoring system, completion of words in a shell.
 *
 * <p>Nothing here works on the data of a workspace; it prints or writes what other programs read.
 */
@NullMarked
package io.wuye.cli.operations;

import org.jspecify.annotations.NullMarked;
