package io.wuye.payment.statement;

import io.wuye.kernel.register.Formats;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.workspace.ProfileFiles;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.payment.ReceiptSheet;
import java.util.Optional;

/** The formats of other programs in which payments come, by the names of their profiles. */
public final class PaymentProfiles implements Formats {
    private static final ProfileFiles<PaymentProfile> FILES =
            new ProfileFiles<>("payment-", PaymentProfile.class, "payment.profile.unknown");

    @Override
    public FileFormat of(Optional<Workspace> workspace, String name) {
        PaymentProfile profile = FILES.of(workspace, name);
        return FileFormat.of(ReceiptSheet.SHEET, () -> new StatementConversion(profile));
    }
}
