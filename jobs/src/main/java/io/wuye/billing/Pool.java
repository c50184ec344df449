package io.wuye.billing;

import io.wuye.kernel.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A cost that many units bear together (公摊): a building's lift electricity of a month, the stairs' light.
 *
 * @param id identity over all versions
 * @param code given by the office; one pool of a code per period
 * @param projectId the project whose units share
 * @param period what the cost is for; it is the service period of the charges
 * @param tariffCode the fee item it is billed as; the item's scope says which units share
 * @param totalFen what is shared out, in fen; 0 takes back what was billed
 * @param building only this building; null: the whole project
 */
public record Pool(
        long id,
        String code,
        long projectId,
        String projectCode,
        Period period,
        String tariffCode,
        long totalFen,
        ShareBasis basis,
        @Nullable String building) {
    public Pool {
        if (totalFen < 0) {
            throw new IllegalArgumentException("a pool's total is not negative: " + code + " " + totalFen);
        }
    }
}
