package io.wuye.survey;

import io.wuye.kernel.register.AfterMerge;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.run.RunContext;
import java.util.List;

/** What follows the import of answer sheets: which wave they belong to, and what their letters stand for. */
final class ResponsePosting implements AfterMerge {
    private final Questionnaire questionnaire;
    private final String wave;

    ResponsePosting(Questionnaire questionnaire, String wave) {
        this.questionnaire = questionnaire;
        this.wave = wave;
    }

    @Override
    public String step() {
        return "register";
    }

    @Override
    public long after(RunContext run, List<ImportFile> files) {
        WaveStore waves = new WaveStore(run.database());
        AnswerLayout layout = AnswerLayout.of(questionnaire);
        for (ImportFile file : files) {
            waves.add(file.importId(), questionnaire.id(), wave, layout);
        }
        return files.size();
    }
}
