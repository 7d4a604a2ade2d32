package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.FindSimilar;
import io.ovation.contracts.qna.ListQuestions;
import io.ovation.contracts.qna.ListThreads;
import io.ovation.contracts.qna.OwnThread;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.qna.ReadExport;
import io.ovation.contracts.qna.ReadMyReactions;
import io.ovation.contracts.qna.ReadThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadPage;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.qna.ThreadView;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Q&A answers besides its channel: the public list, threads, similar questions, and what is only the caller's. */
final class QnaReads {
    private static final long DEFAULT_PAGE = 50;
    private static final long DEFAULT_SIMILAR = 5;
    private static final String QNA = "qna";
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final Pattern SEQ = Pattern.compile("\\d{1,12}");

    private final Bus bus;
    private final Admission admission;

    /** A page of threads; to the outside, where to go on is a cursor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Threads(
            List<ThreadView> threads,
            Map<ThreadState, Long> counts,
            @Nullable String nextCursor) {}

    /** A part of a thread, the same. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            @Nullable ThreadHeader thread,
            @Nullable OwnThread mine,
            List<EntryView> entries,
            @Nullable String nextCursor) {}

    QnaReads(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> questions(Call call) {
        boolean byVotes = !call.query("sort").filter("time"::equals).isPresent();
        ListQuestions asked =
                new ListQuestions(qna(call), byVotes, call.query(CURSOR).orElse(null), limit(call, DEFAULT_PAGE));
        return ask(call, QnaEndpoints.LIST_QUESTIONS, asked).map(page -> page);
    }

    Future<Object> threads(Call call) {
        ThreadState state = call.query("state")
                .map(name -> ThreadState.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(null);
        ListThreads asked = new ListThreads(qna(call), state, after(call), limit(call, DEFAULT_PAGE));
        return ask(call, QnaEndpoints.LIST_THREADS, asked)
                .map(list -> new Threads(list.threads(), list.counts(), cursor(list.nextAfter())));
    }

    Future<Object> thread(Call call) {
        ReadThread asked = new ReadThread(qna(call), call.pathNumber("thread"), after(call), limit(call, DEFAULT_PAGE));
        return ask(call, QnaEndpoints.READ_THREAD, asked).map(QnaReads::part);
    }

    private static Part part(ThreadPage page) {
        return new Part(page.thread(), page.mine(), page.entries(), cursor(page.nextAfter()));
    }

    Future<Object> similar(Call call) {
        FindSimilar asked = new FindSimilar(qna(call), call.query("text").orElse(""), limit(call, DEFAULT_SIMILAR));
        return ask(call, QnaEndpoints.FIND_SIMILAR, asked).map(found -> found);
    }

    Future<Object> mine(Call call) {
        return ask(call, QnaEndpoints.READ_MY_REACTIONS, new ReadMyReactions(qna(call)))
                .map(mine -> mine);
    }

    Future<Object> export(Call call) {
        boolean json = call.query("format").filter("json"::equals).isPresent();
        return new QnaExport(after -> ask(call, QnaEndpoints.READ_EXPORT, new ReadExport(qna(call), after)))
                .write(call.http().response(), json ? new QnaExportJson() : new QnaExportCsv())
                .map(Handling.WRITTEN);
    }

    private static int limit(Call call, long otherwise) {
        return call.queryNumber(LIMIT).orElse(otherwise).intValue();
    }

    private static long after(Call call) {
        String cursor = call.query(CURSOR).orElse("0");
        if (!SEQ.matcher(cursor).matches()) {
            throw Problems.INVALID
                    .withError(CURSOR, "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
        return Long.parseLong(cursor);
    }

    private static @Nullable String cursor(@Nullable Long after) {
        return after == null ? null : String.valueOf(after);
    }

    private static ChannelId qna(Call call) {
        return call.caller().channel(QNA);
    }

    private <Q, R> Future<R> ask(Call call, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                endpoint,
                qna(call).toString(),
                question,
                admission.context(call.caller(), endpoint.service(), call.client()));
    }
}
