package io.wuye.service;

import java.math.BigDecimal;

/** Between what a true rate lies, at 95 %. */
record Interval(BigDecimal lower, BigDecimal upper) {}
