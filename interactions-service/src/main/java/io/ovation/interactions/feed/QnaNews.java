package io.ovation.interactions.feed;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.interactions.FeedAnswer;
import io.ovation.contracts.interactions.FeedAuthor;
import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedKind;
import io.ovation.contracts.interactions.FeedSource;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaView;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Q&A tells the feed: listed questions that have an answer. Only what an event shows to everyone is read here; an answer that comes to a
 * question that is listed already does not repeat the question, which is looked up then.
 */
final class QnaNews {
    static final String CHANNEL = "qna";

    private QnaNews() {}

    static Optional<News> of(ChannelEvent event) {
        return parts(event.circles())
                .filter(part -> part.audience().equals(Audience.EVERYONE))
                .map(part -> Json.record(part.body(), QnaChange.class))
                .flatMap(change -> news(change, event).stream())
                .findFirst();
    }

    private static Stream<CirclePart> parts(@Nullable Circles circles) {
        return circles == null ? Stream.empty() : Stream.concat(circles.parts().stream(), circles.lasting().stream());
    }

    private static Optional<News> news(QnaChange change, ChannelEvent event) {
        FeedSource source = new FeedSource(CHANNEL, event.seq());
        QuestionView listed = change.listed();
        if (listed != null) {
            return Optional.of(shown(listed, event.at(), source));
        }
        if (change.publicAnswer() != null) {
            return Optional.of(new News.LookUp(change.publicAnswer().question(), source));
        }
        List<Long> unlisted = change.unlisted();
        return unlisted == null
                ? Optional.empty()
                : Optional.of(new News.Remove(unlisted.stream().map(QnaNews::id).toList(), source));
    }

    private static News shown(QuestionView question, Instant at, FeedSource source) {
        return question.answers().isEmpty()
                ? new News.Remove(List.of(id(question.id())), source)
                : new News.Publish(item(question, at), source);
    }

    /** What is to be done about a question in the light of what everyone sees now. */
    static News found(News.LookUp wanted, Map<String, Object> everyone, Instant at) {
        return Json.record(everyone, QnaView.class).questions().stream()
                .filter(question -> question.id() == wanted.origin())
                .findFirst()
                .map(question -> shown(question, at, wanted.source()))
                .orElseGet(() -> new News.Remove(List.of(id(wanted.origin())), wanted.source()));
    }

    private static FeedItem item(QuestionView question, Instant at) {
        AuthorView author = question.author();
        return new FeedItem(
                id(question.id()),
                FeedKind.ANSWERED_QUESTION,
                at,
                question.id(),
                question.text(),
                author == null ? null : new FeedAuthor(author.person(), author.name(), author.role()),
                question.answers().stream()
                        .map(answer -> new FeedAnswer(answer.text(), answer.at()))
                        .toList());
    }

    private static String id(long question) {
        return CHANNEL + "/" + question;
    }
}
