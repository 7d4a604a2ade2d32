package io.ovation.contracts;

/** Carries a {@link Problem} through a failed future; an expected refusal, so without a stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** What was refused and why. */
    public Problem problem() {
        return problem;
    }
}
