package io.wuye.kernel.run;

/** A file a run has read; the digest is SHA-256 in lower-case hex. */
public record RunInput(String file, String sha256, long bytes) {}
