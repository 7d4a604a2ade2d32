package io.ovation.chat.group;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.RemoveReaction;
import io.ovation.contracts.chat.UnblockUser;
import io.ovation.contracts.chat.UnpinMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a command from what a client sent: only the fields it has, only scalars of the right type; what else is there is ignored. */
final class CommandReader {
    private static final Pattern PERSON = Pattern.compile("p_[A-Za-z0-9_-]{1,64}");
    private static final long MAX_SEQ = 999_999_999_999L;

    private final MessageText texts;
    private final List<String> reactions;

    CommandReader(MessageText texts, List<String> reactions) {
        this.texts = texts;
        this.reactions = reactions;
    }

    /** The command; fails with a problem that names the field and the rule it breaks. */
    ChatCommand read(SubmitCommand sent) {
        Body body = new Body(sent.body() == null ? Map.of() : sent.body());
        ChatCommand command = read(sent.type(), body);
        body.check();
        return command;
    }

    private ChatCommand read(String type, Body body) {
        return switch (type) {
            case PostMessage.TYPE -> new PostMessage(body.text(), body.optionalSeq("replyTo"));
            case DeleteMessage.TYPE -> new DeleteMessage(body.seq("message"));
            case PinMessage.TYPE -> new PinMessage(body.seq("message"));
            case UnpinMessage.TYPE -> new UnpinMessage(body.seq("message"));
            case AddReaction.TYPE -> new AddReaction(body.seq("message"), body.reaction());
            case RemoveReaction.TYPE -> new RemoveReaction(body.seq("message"), body.reaction());
            case BlockUser.TYPE -> new BlockUser(body.person());
            case UnblockUser.TYPE -> new UnblockUser(body.person());
            case ClearHistory.TYPE -> new ClearHistory();
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "Group chat has no such command.")
                        .failure();
        };
    }

    private final class Body {
        private final Map<String, Object> fields;
        private final List<FieldError> errors = new ArrayList<>();

        Body(Map<String, Object> fields) {
            this.fields = fields;
        }

        void check() {
            if (!errors.isEmpty()) {
                throw Problems.INVALID.withErrors(errors).failure();
            }
        }

        String text() {
            String raw = string("text");
            if (raw == null) {
                return "";
            }
            try {
                return texts.checked(raw);
            } catch (ProblemException broken) {
                errors.addAll(broken.problem().errors());
                return "";
            }
        }

        String reaction() {
            String reaction = string("reaction");
            if (reaction != null && !reactions.contains(reaction)) {
                errors.add(new FieldError(
                        "reaction", "known", "A reaction is one of " + String.join(" ", reactions) + "."));
            }
            return String.valueOf(reaction);
        }

        String person() {
            String person = string("person");
            if (person != null && !PERSON.matcher(person).matches()) {
                errors.add(new FieldError("person", "pattern", "A person id is p_ and letters, digits, - or _."));
            }
            return String.valueOf(person);
        }

        long seq(String field) {
            if (fields.get(field) == null) {
                errors.add(new FieldError(field, "required", "This field is required."));
                return 0;
            }
            Long seq = optionalSeq(field);
            return seq == null ? 0 : seq;
        }

        @Nullable
        Long optionalSeq(String field) {
            Object value = fields.get(field);
            if (value == null) {
                return null;
            }
            if ((value instanceof Integer || value instanceof Long)
                    && ((Number) value).longValue() >= 1
                    && ((Number) value).longValue() <= MAX_SEQ) {
                return ((Number) value).longValue();
            }
            errors.add(new FieldError(field, "seq", "A message is named by its seq, a whole number from 1."));
            return null;
        }

        private @Nullable String string(String field) {
            Object value = fields.get(field);
            if (value instanceof String text) {
                return text;
            }
            errors.add(
                    value == null
                            ? new FieldError(field, "required", "This field is required.")
                            : new FieldError(field, "string", "This field is a text."));
            return null;
        }
    }
}
