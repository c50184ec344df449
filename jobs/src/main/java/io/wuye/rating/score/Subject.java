package io.wuye.rating.score;

import io.wuye.rating.rubric.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is rated: a project, a contractor, a department.
 *
 * @param code as inspections name it
 * @param name for people
 * @param grade contracted service grade; null where there is none
 * @param company that manages a project
 * @param households of a project; 0 where nobody counted them
 */
public record Subject(
        String code,
        String name,
        SubjectKind kind,
        @Nullable String grade,
        @Nullable String company,
        long households) {}
