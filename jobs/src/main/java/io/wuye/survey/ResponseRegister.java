package io.wuye.survey;

import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where answer sheets are kept: one register per questionnaire and wave, all in one table, every sheet a fact of its own. */
public final class ResponseRegister {
    private static final int LONGEST_WAVE = 40;

    private ResponseRegister() {}

    /**
     * The kind under which a wave is imported: {@code responses.owners.2026-H1}.
     *
     * @param questionnaire null: the only one of the workspace
     */
    public static String kind(Workspace workspace, String wave, @Nullable String questionnaire) {
        if (wave.isBlank() || wave.length() > LONGEST_WAVE) {
            throw new Refusal(Outcome.USAGE, "survey.wave.name", wave);
        }
        String id = Questionnaires.of(workspace).choose(questionnaire).id();
        return ResponseSheet.KIND + "." + id + "." + wave.strip();
    }

    /**
     * The register of one kind.
     *
     * @param member what follows {@code responses.}
     */
    public static RegisterTable of(Optional<Workspace> workspace, String member) {
        int dot = member.indexOf('.');
        if (dot < 0) {
            throw new Refusal(Outcome.USAGE, "survey.wave.missing");
        }
        Workspace here = workspace.orElseThrow(() -> new Refusal(Outcome.USAGE, "survey.workspace"));
        String wave = member.substring(dot + 1);
        Questionnaire questionnaire = Questionnaires.of(here).choose(member.substring(0, dot));
        return RegisterTable.of(ResponseSheet.of(ResponseSheet.KIND + "." + member, questionnaire), "response")
                .withAfterMerge(new ResponsePosting(questionnaire, wave));
    }
}
