package io.ovation.contracts.event;

import java.util.List;

/**
 * What became of lines of a file.
 *
 * @param added people who were not registered before
 * @param updated people who were
 * @param refused the lines that broke a rule, at most {@link EventLimits#IMPORT_REFUSALS}
 * @param refusedTotal how many lines broke a rule
 */
public record ImportOutcome(long added, long updated, List<Refusal> refused, long refusedTotal) {

    /**
     * One line that was left out.
     *
     * @param line the number of its first line in the file, from 1
     * @param field the column, by the name that registrations have for it
     * @param rule kebab-case name of the rule
     * @param message one sentence for people, with the limit in it
     */
    public record Refusal(long line, String field, String rule, String message) {}
}
