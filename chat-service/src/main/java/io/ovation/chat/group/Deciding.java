package io.ovation.chat.group;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatEvent;
import io.ovation.contracts.chat.ChatProblems;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePinned;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.MessageUnpinned;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.ReplyQuote;
import io.ovation.contracts.chat.UnblockUser;
import io.ovation.contracts.chat.UnpinMessage;
import io.ovation.contracts.chat.UserBlocked;
import io.ovation.contracts.chat.UserUnblocked;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's command in one state: who may do what, and what then happened. */
final class Deciding {
    private final ChatRules rules;
    private final ChatState state;
    private final ChatAsk.ByPerson ask;
    private final Caller caller;
    private final Instant at;

    Deciding(ChatRules rules, ChatState state, ChatAsk.ByPerson ask, Instant at) {
        this.rules = rules;
        this.state = state;
        this.ask = ask;
        this.caller = ask.caller();
        this.at = at;
    }

    Decision decide() {
        try {
            require(ask.room().on(), rules.kind().off());
            return decision();
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private Decision decision() {
        if (ask.command() instanceof PostMessage post) {
            return post(post);
        } else if (ask.command() instanceof DeleteMessage delete) {
            return delete(delete.message());
        }
        require(rules.kind().moderated(), ChatProblems.NOT_IN_BACKCHANNEL);
        require(caller.role().moderates(), Problems.FORBIDDEN);
        if (ask.command() instanceof PinMessage pin) {
            return pin(pin.message());
        } else if (ask.command() instanceof UnpinMessage unpin) {
            return unpin(unpin.message());
        } else if (ask.command() instanceof BlockUser block) {
            return block(block.person());
        } else if (ask.command() instanceof UnblockUser unblock) {
            return unblock(unblock.person());
        } else if (ask.command() instanceof ClearHistory) {
            return clear();
        }
        throw new IllegalArgumentException("reactions are no events: " + ask.command());
    }

    Optional<Problem> refusesReaction(long message) {
        try {
            require(ask.room().on(), rules.kind().off());
            requireMayWrite();
            living(message);
            return Optional.empty();
        } catch (ProblemException refusal) {
            return Optional.of(refusal.problem());
        }
    }

    private Decision post(PostMessage post) {
        requireMayWrite();
        AuthorView author = new AuthorView(caller.person(), caller.name(), caller.role());
        return happened(
                new MessagePosted(post.text(), author, quote(post.replyTo())),
                rules.kind().audience(),
                List.of());
    }

    private @Nullable ReplyQuote quote(@Nullable Long answered) {
        if (answered == null) {
            return null;
        }
        AuthorView author = find(answered)
                .filter(message -> !message.gone())
                .map(ChatMessage::author)
                .orElseThrow(() -> Problems.INVALID
                        .withError("replyTo", "exists", "The message that this answers is not there.")
                        .failure());
        return new ReplyQuote(answered, author.person(), author.name());
    }

    private Decision delete(long seq) {
        ChatMessage message = find(seq).orElseThrow(Problems.NOT_FOUND::failure);
        boolean own = message.person().equals(caller.person());
        boolean moderating = rules.kind().moderated() && caller.role().moderates();
        require(own || moderating, rules.kind().notYours());
        requireNotBlocked();
        if (message.gone()) {
            return Decision.unchanged();
        }
        List<Long> redacts = new ArrayList<>(List.of(seq));
        state.pin(seq).ifPresent(pin -> redacts.add(pin.row()));
        return happened(
                new MessageDeleted(seq, own ? Deleter.AUTHOR : Deleter.MODERATOR),
                rules.kind().audience(),
                redacts);
    }

    private Decision pin(long seq) {
        ChatMessage message = living(seq);
        if (state.pin(seq).isPresent()) {
            return Decision.unchanged();
        }
        require(state.pins().size() < rules.pins(), ChatProblems.TOO_MANY_PINS);
        return happened(
                new MessagePinned(
                        seq, Objects.requireNonNull(message.text()), Objects.requireNonNull(message.author())),
                rules.kind().audience(),
                List.of());
    }

    private Decision unpin(long seq) {
        return state.pin(seq)
                .map(pin -> happened(new MessageUnpinned(seq), rules.kind().audience(), List.of(pin.row())))
                .orElse(Decision.unchanged());
    }

    private Decision block(String person) {
        require(!person.equals(caller.person()) && !moderates(person), ChatProblems.MODERATOR_NOT_BLOCKABLE);
        if (state.blocks(person)) {
            return Decision.unchanged();
        }
        require(state.blocked().size() < rules.blocked(), ChatProblems.TOO_MANY_BLOCKED);
        return happened(new UserBlocked(person, nameOf(person)), Audience.teamAnd(person), List.of());
    }

    private boolean moderates(String person) {
        return ask.room().moderators().containsKey(person)
                || writtenBy(person).map(author -> author.role().moderates()).orElse(false);
    }

    private String nameOf(String person) {
        return writtenBy(person).map(AuthorView::name).orElse(ask.room().team().getOrDefault(person, ""));
    }

    private Optional<AuthorView> writtenBy(String person) {
        return state.messages().stream()
                .filter(message -> !message.gone() && message.person().equals(person))
                .map(ChatMessage::author)
                .reduce((older, newer) -> newer);
    }

    private Decision unblock(String person) {
        return state.blocks(person)
                ? happened(new UserUnblocked(person), Audience.teamAnd(person), List.of())
                : Decision.unchanged();
    }

    private Decision clear() {
        if (state.messages().isEmpty() && state.pins().isEmpty()) {
            return Decision.unchanged();
        }
        HistoryCleared cleared = new HistoryCleared();
        return Decision.clearing(cleared.type(), Json.map(cleared), rules.kind().audience());
    }

    private static Decision happened(ChatEvent event, Audience audience, List<Long> redacts) {
        return Decision.redacting(event.type(), Json.map(event), audience, redacts);
    }

    /** The message, deleted or not, unless it was cleared away or never was. */
    private Optional<ChatMessage> find(long seq) {
        if (seq <= state.floor()) {
            return Optional.empty();
        }
        Optional<ChatMessage> known = state.message(seq);
        ChatMessage target = ask.target();
        if (known.isPresent() || target == null || target.seq() != seq) {
            return known;
        }
        return Optional.of(state.lateDeletions().contains(seq) ? target.tombstone(Deleter.UNKNOWN) : target);
    }

    private ChatMessage living(long seq) {
        return find(seq).filter(message -> !message.gone()).orElseThrow(Problems.NOT_FOUND::failure);
    }

    private void requireMayWrite() {
        requireNotBlocked();
        require(!rules.kind().moderated() || caller.may(Permission.CHAT, true), Problems.NOT_PERMITTED);
        ask.room().refusesWriting(caller, at).ifPresent(problem -> {
            throw problem.failure();
        });
    }

    /** Somebody who moderates by now is bound by no block of before. */
    private void requireNotBlocked() {
        require(caller.role().moderates() || !state.blocks(caller.person()), ChatProblems.BLOCKED);
    }

    private static void require(boolean fulfilled, Problem otherwise) {
        if (!fulfilled) {
            throw otherwise.failure();
        }
    }
}
