package io.wuye.kernel.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a folder a workspace: settings, the shipped policies, and the folders for data and outputs. */
public final class NewWorkspace {
    /** The policies that are part of the program; a test compares the list with the resources. */
    static final List<String> POLICIES = List.of(
            "accounts-small.yaml",
            "accounts.yaml",
            "archive.yaml",
            "billing.yaml",
            "calendar.csv",
            "classification.csv",
            "collection-bank.yaml",
            "dunning-hongkong.yaml",
            "dunning.yaml",
            "export-kingdee.yaml",
            "export-template.yaml",
            "export-yonyou-u8.yaml",
            "latefee.yaml",
            "legal-floor.csv",
            "lpr.csv",
            "payment-alipay.yaml",
            "payment-bank.yaml",
            "payment-wechat.yaml",
            "payment.yaml",
            "questionnaire-owners.yaml",
            "questionnaire-staff.yaml",
            "rating.yaml",
            "retention.csv",
            "rubric-commodity-1.yaml",
            "rubric-contractor-1.yaml",
            "service.yaml");

    private static final List<String> FOLDERS = List.of("data", "out", "policy");

    private NewWorkspace() {}

    /**
     * Creates a workspace in a new or empty folder.
     *
     * @return whether there was anything to do; an existing workspace is left as it is
     * @throws Refusal if the folder holds other things or cannot be written
     */
    public static boolean create(Path folder) {
        Path file = folder.resolve(Workspace.FILE);
        if (Files.isRegularFile(file)) {
            return false;
        }
        try {
            refuseOtherThings(folder);
            privateFolder(folder);
            for (String name : FOLDERS) {
                privateFolder(folder.resolve(name));
            }
            for (String policy : POLICIES) {
                write(folder.resolve("policy").resolve(policy), PolicyFile.shippedText(policy));
            }
            // Last: only a complete folder counts as a workspace.
            write(file, PolicyFile.shippedText(Workspace.FILE));
            return true;
        } catch (IOException failed) {
            throw new Refusal(failed, Outcome.STORAGE, "workspace.init.failed", folder);
        }
    }

    /** Whether a policy file says what the program ships under its name: nobody has made it their own yet. */
    public static boolean isAsShipped(Path file) {
        String name = String.valueOf(file.getFileName());
        return POLICIES.contains(name) && PolicyFile.text(file).equals(PolicyFile.shippedText(name));
    }

    private static void refuseOtherThings(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new Refusal(Outcome.RULE_REFUSED, "workspace.init.not_a_folder", folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refusal(Outcome.RULE_REFUSED, "workspace.init.not_empty", folder);
                }
            }
        }
    }

    private static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        permit(file, "rw-------");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
