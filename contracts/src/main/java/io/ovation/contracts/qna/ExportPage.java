package io.ovation.contracts.qna;

import java.util.List;

/**
 * A part of the log as reports need it.
 *
 * @param entries what was written in this part and was not deleted, each with its marks as of then
 * @param marks what changed in this part: the newest marks by entry
 * @param votes what was counted in this part: the newest votes by question
 * @param next the seq after which to go on
 * @param end whether the log ended here
 */
public record ExportPage(
        List<ExportedEntry> entries, List<MarkedEntry> marks, List<MarkedQuestion> votes, long next, boolean end) {}
