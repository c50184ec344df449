/**
 * {@code wuye service …}: what the service desk promised and what it kept.
 *
 * <p>A month becomes a run that looks and changes no ticket; what it found is printed.
 */
@NullMarked
package io.wuye.cli.service;

import org.jspecify.annotations.NullMarked;
