package io.wuye.kernel.register;

/** The user wants to stop while a file is being read; carries nothing and is caught by the step that reads. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
