package io.ovation.qna;

import static io.ovation.qna.RunningQna.QNA;
import static io.ovation.qna.thread.People.ADA;
import static io.ovation.qna.thread.People.BEN;
import static io.ovation.qna.thread.People.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.ClaimThread;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.ListQuestions;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.journal.Row;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process died after an append and before what follows from it: the store is put back into exactly that moment. */
class DiedInBetweenTest {
    private static final String JOURNAL = "qna_journal";
    private static final JsonObject ALL = new JsonObject();

    private final RunningQna qna = new RunningQna(1, Map.of());

    @AfterEach
    void stop() {
        qna.close();
    }

    @Test
    void a_deletion_that_was_stored_is_carried_out_by_the_next_process() {
        long question =
                qna.send(ADA, new AskQuestion("unspeakable", false)).await().seq();
        qna.send(MAYA, new ApproveQuestion(question)).await();
        List<JsonObject> whole = qna.store().find(JOURNAL, ALL).await();
        qna.send(ADA, new DeleteEntry(question)).await();

        MongoClient store = qna.store();
        whole.forEach(row -> store.replaceDocuments(JOURNAL, new JsonObject().put("_id", row.getString("_id")), row)
                .await());
        store.removeDocuments("qna_states", ALL).await();
        assertThat(qna.everythingStored()).contains("unspeakable");
        qna.restart();

        assertThat(qna.view(false).questions()).isEmpty();
        assertThat(qna.everythingStored()).doesNotContain("unspeakable");
    }

    @Test
    void a_vote_that_was_stored_is_counted_by_the_next_process() {
        long question =
                qna.send(ADA, new AskQuestion("Popular?", false)).await().seq();
        qna.send(MAYA, new ApproveQuestion(question)).await();
        qna.store()
                .insert(
                        "qna_reactions",
                        new JsonObject()
                                .put("_id", Row.id(QNA, question) + "|" + BEN.person() + "|vote")
                                .put("message", question)
                                .put("reaction", "vote"))
                .await();
        qna.restart();

        qna.ask(0, QnaEndpoints.LIST_QUESTIONS, new ListQuestions(QNA, true, null, 10), BEN)
                .await();
        await().until(() -> qna.view(false).questions().get(0).marks().votes() == 1);
    }

    @Test
    void a_claim_that_was_stored_and_never_acknowledged_holds() {
        long question = qna.send(ADA, new AskQuestion("Mine?", false)).await().seq();
        qna.send(MAYA, new ClaimThread(question)).await();
        qna.store().removeDocuments("qna_states", ALL).await();
        qna.restart();

        assertThat(qna.view(true).threads().get(0).thread().state()).isEqualTo(ThreadState.CLAIMED);
        assertThat(qna.log()).hasSize(2);
    }
}
