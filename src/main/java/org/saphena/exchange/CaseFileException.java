package org.saphena.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case file that is refused. Its message names places and codes only, never what stands there;
 * faces word the {@link #problems()} in the user's language.
 */
public final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one, in the order of the file where possible
     */
    public CaseFileException(List<Problem> problems) {
        super(
                problems.stream()
                        .map(problem -> problem.pointer() + ": " + problem.code())
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
