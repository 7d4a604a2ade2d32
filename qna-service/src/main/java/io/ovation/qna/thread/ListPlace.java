package io.ovation.qna.thread;

import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.QuestionView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list of questions by votes or by id; opaque outside, so that it may change its form. */
record ListPlace(long votes, long id) {
    static final ListPlace START = new ListPlace(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,12})");

    static ListPlace of(QuestionView last) {
        return new ListPlace(last.marks().votes(), last.id());
    }

    static ListPlace parse(String cursor) {
        Matcher form = FORM.matcher(cursor);
        if (!form.matches()) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
        return new ListPlace(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    boolean isBefore(QuestionView question, boolean byVotes) {
        long theirs = question.marks().votes();
        return (byVotes && theirs != votes) ? theirs < votes : question.id() < id;
    }

    String text() {
        return votes + "-" + id;
    }
}
