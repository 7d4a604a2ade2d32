package io.ovation.analytics.report;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.InteractionsView;
import io.ovation.contracts.interactions.ReadAllAnswers;
import io.ovation.contracts.report.ExportLines;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people answered to the interactions of a session, page by page. What was answered to one that is deleted is left out. */
final class AnswerLines {
    private final Bus bus;

    AnswerLines(Bus bus) {
        this.bus = bus;
    }

    Future<ExportLines> page(Caller caller, @Nullable String cursor) {
        ChannelId channel = caller.channel(InteractionsEndpoints.INTERACTIONS);
        return contents(channel)
                .compose(contents -> bus.ask(
                                InteractionsEndpoints.READ_ALL_ANSWERS,
                                new ReadAllAnswers(channel, cursor),
                                CallContext.service(""))
                        .map(page -> lines(page, contents)));
    }

    private Future<Map<Long, Content>> contents(ChannelId channel) {
        return bus.askOwner(
                        InteractionsEndpoints.INTERACTION_CHANNELS.snapshot(),
                        channel.toString(),
                        new ReadSnapshot(channel),
                        CallContext.service(""))
                .map(snapshot -> Json.record(snapshot.view(Role.ADMIN), InteractionsView.class).interactions().stream()
                        .collect(Collectors.toMap(Interaction::id, Interaction::content)));
    }

    private static ExportLines lines(AllAnswers page, Map<Long, Content> contents) {
        List<Map<String, Object>> lines = new ArrayList<>();
        page.answers().forEach(given -> {
            Content content = contents.get(given.interaction());
            if (content != null) {
                AnswerTexts.of(content, given.answer()).forEach(text -> lines.add(line(given, content, text)));
            }
        });
        return new ExportLines(lines, page.nextCursor());
    }

    private static Map<String, Object> line(AllAnswers.OfPerson given, Content content, AnswerTexts.Text text) {
        return new Line()
                .with("interaction", given.interaction())
                .with("kind", content.kind().wireName())
                .with("question", text.question())
                .with("at", given.at().toString())
                .with("person", given.person())
                .with("name", given.name())
                .with("answer", text.answer())
                .with("correct", text.correct())
                .with("hidden", given.hidden() ? true : null)
                .fields();
    }
}
