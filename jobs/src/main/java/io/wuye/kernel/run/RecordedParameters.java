package io.wuye.kernel.run;

import java.time.LocalDate;
import java.util.SortedMap;

/** Parameters as the run table holds them. */
record RecordedParameters(String job, SortedMap<String, String> key, LocalDate asOf, SortedMap<String, String> rest)
        implements RunParameters {}
