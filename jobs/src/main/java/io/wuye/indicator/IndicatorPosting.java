package io.wuye.indicator;

import io.wuye.kernel.register.AfterMerge;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.run.RunContext;
import java.util.List;

/** What follows the import of indicators: they are stored beside those that jobs found. */
public final class IndicatorPosting implements AfterMerge {
    @Override
    public String step() {
        return "store";
    }

    @Override
    public long after(RunContext run, List<ImportFile> files) {
        IndicatorStore store = new IndicatorStore(run.database());
        long stored = 0;
        for (ImportFile file : files) {
            stored += store.putImported(file, run.runId());
        }
        return stored;
    }
}
