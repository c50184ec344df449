package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.List;

/** Finds a wave and its questionnaire. */
final class WaveDesk {
    private final Workspace workspace;
    private final WaveStore store;

    WaveDesk(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.store = new WaveStore(database);
    }

    /**
     * A wave.
     *
     * @param questionnaire empty: the only one the wave was asked with
     * @throws Refusal NOTHING if nobody answered it; USAGE if it is not clear which questionnaire is meant
     */
    Wave wave(String name, String questionnaire) {
        List<String> asked = store.questionnaires(name);
        if (asked.isEmpty()) {
            List<String> waves = store.waves();
            if (waves.isEmpty()) {
                throw new Refusal(Outcome.NOTHING, "survey.none.yet", name);
            }
            String near = Nearest.of(name, waves).orElse(String.join("、", waves));
            throw new Refusal(Outcome.NOTHING, "survey.none", name, near);
        }
        if (questionnaire.isEmpty() && asked.size() > 1) {
            throw new Refusal(Outcome.USAGE, "survey.wave.which", name, String.join(", ", asked));
        }
        String id = questionnaire.isEmpty() ? asked.get(0) : questionnaire;
        if (!asked.contains(id)) {
            throw new Refusal(Outcome.NOTHING, "survey.wave.not_asked", name, id, String.join(", ", asked));
        }
        return store.wave(id, name);
    }

    /** The folder of a wave: its name, with the questionnaire’s where it was asked with several. */
    String folder(Wave wave) {
        boolean alone = store.questionnaires(wave.name()).size() == 1;
        return alone ? wave.name() : wave.name() + "-" + wave.questionnaire();
    }

    /** The questionnaire of a wave as it is now. */
    Questionnaire questionnaire(Wave wave) {
        return Questionnaires.of(workspace).choose(wave.questionnaire());
    }
}
