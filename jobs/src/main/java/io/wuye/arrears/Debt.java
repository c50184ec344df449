package io.wuye.arrears;

import java.util.List;

/**
 * Everything that decides whether one debtor of one unit is written to.
 *
 * @param items what is open, due or not
 * @param holds of the unit
 * @param earlier letters to this debtor about this unit, in order of time
 */
public record Debt(List<NoticeItem> items, List<NoticeHold> holds, List<EarlierNotice> earlier) {}
