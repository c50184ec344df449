package io.wuye.survey;

/** Who is asked. */
public enum Population {
    OWNERS,
    TENANTS,
    STAFF
}
