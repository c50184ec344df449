package io.wuye.payment;

import io.wuye.kernel.register.Formats;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The profiles by name: those of the program, and those a workspace adds or changes. */
public final class PaymentProfiles implements Formats {
    /** The list has the columns of our own sheet. */
    public static final String PLAIN = "plain";

    private static final String PREFIX = "payment-";
    private static final String SUFFIX = ".yaml";

    @Override
    public FileFormat of(Optional<Workspace> workspace, String name) {
        String file = PREFIX + name + SUFFIX;
        Optional<Path> own =
                workspace.map(here -> here.policyPath(file)).filter(path -> isName(name) && Files.exists(path));
        if (own.isEmpty() && !shipped().contains(name)) {
            throw new Refusal(Outcome.USAGE, "payment.profile.unknown", name, String.join(", ", names(workspace)));
        }
        PaymentProfile profile = own.map(path -> PolicyFile.read(path, PaymentProfile.class))
                .orElseGet(() -> PolicyFile.shipped(file, PaymentProfile.class));
        return FileFormat.of(ReceiptSheet.SHEET, () -> new StatementConversion(profile));
    }

    /** What may follow {@code --profile}. */
    private static TreeSet<String> names(Optional<Workspace> workspace) {
        TreeSet<String> names = shipped();
        names.add(PLAIN);
        workspace.map(Workspace::policyFolder).filter(Files::isDirectory).ifPresent(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(file -> file.startsWith(PREFIX) && file.endsWith(SUFFIX))
                        .map(file -> file.substring(PREFIX.length(), file.length() - SUFFIX.length()))
                        .forEach(names::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return names;
    }

    private static TreeSet<String> shipped() {
        TreeSet<String> names = new TreeSet<>();
        names.add("wechat");
        names.add("alipay");
        names.add("bank");
        return names;
    }

    /** No path of another folder. */
    private static boolean isName(String name) {
        return name.matches("[\\p{L}\\p{N}._-]+");
    }
}
