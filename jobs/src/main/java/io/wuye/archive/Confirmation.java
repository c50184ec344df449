package io.wuye.archive;

import java.time.LocalDate;

/**
 * That the paper of a record was destroyed.
 *
 * @param method how: 粉碎, 化浆, 焚毁
 * @param witnesses who watched, joined by {@code ;}
 * @param counted how many volumes were counted
 */
public record Confirmation(String method, String place, LocalDate doneOn, String witnesses, long counted) {}
