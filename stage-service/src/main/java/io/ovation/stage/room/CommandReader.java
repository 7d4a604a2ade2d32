package io.ovation.stage.room;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.room.Devices;
import io.ovation.contracts.room.RoomCommand;
import io.ovation.contracts.room.RoomVerb;
import io.ovation.platform.text.MessageText;
import io.ovation.stage.field.Fields;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads commands for rooms; each wrong field is named with its rule. */
final class CommandReader {
    static final Pattern PERSON = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    static final Pattern PEER = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final Map<String, Object> body;
    private final String caller;
    private final Fields fields = new Fields();

    private CommandReader(@Nullable Map<String, Object> body, String caller) {
        this.body = body == null ? Map.of() : body;
        this.caller = caller;
    }

    /**
     * The command; fails with a problem that names each field and the rule it breaks.
     *
     * @param caller the person whom it is about when it names nobody
     */
    static RoomCommand read(SubmitCommand sent, String caller) {
        RoomVerb verb = RoomVerb.named(sent.type())
                .orElseThrow(() -> Problems.INVALID
                        .withError("type", "known", "The room has no such command.")
                        .failure());
        CommandReader reader = new CommandReader(sent.body(), caller);
        RoomCommand command = reader.command(verb);
        reader.fields.check();
        return command;
    }

    private RoomCommand command(RoomVerb verb) {
        return switch (verb) {
            case LOWER_HAND -> about(verb, word("person", PERSON, caller));
            case INVITE_TO_STAGE,
                    REVOKE_STAGE_INVITATION,
                    REMOVE_FROM_STAGE,
                    MUTE,
                    UNMUTE,
                    TURN_OFF_CAMERA,
                    PROMOTE_TO_SPEAKER,
                    DEMOTE_TO_AUDIENCE -> about(verb, requiredPerson());
            case JOIN_STAGE, ACCEPT_STAGE_INVITATION -> new RoomCommand(verb, caller, devices(), "");
            case SET_DEVICES -> new RoomCommand(verb, caller, requiredDevices(), "");
            case SUBMIT_STAGE_QUESTION -> new RoomCommand(verb, caller, Devices.NONE, question());
            default -> about(verb, caller);
        };
    }

    private static RoomCommand about(RoomVerb verb, @Nullable String person) {
        return new RoomCommand(verb, person == null ? "" : person, Devices.NONE, "");
    }

    private @Nullable String requiredPerson() {
        fields.given("person", body.get("person"));
        return word("person", PERSON, null);
    }

    private @Nullable String word(String field, Pattern pattern, @Nullable String otherwise) {
        Object value = body.get(field);
        if (value == null) {
            return otherwise;
        } else if (value instanceof String text && pattern.matcher(text).matches()) {
            return text;
        }
        fields.wrong(field, "pattern", "Letters, digits, - and _, as it was given out.");
        return otherwise;
    }

    private Devices devices() {
        return new Devices(word("peer", PEER, null), flag("microphone"), flag("camera"));
    }

    private Devices requiredDevices() {
        fields.given("microphone", body.get("microphone"));
        fields.given("camera", body.get("camera"));
        return new Devices(null, flag("microphone"), flag("camera"));
    }

    private boolean flag(String field) {
        Object value = body.get(field);
        if (value != null && !(value instanceof Boolean)) {
            fields.wrong(field, "boolean", "This field is true or false.");
        }
        return Boolean.TRUE.equals(value);
    }

    private String question() {
        Object value = body.get("text");
        fields.given("text", value);
        if (value instanceof String raw) {
            try {
                return new MessageText("text", RoomLimits.QUESTION).checked(raw);
            } catch (ProblemException broken) {
                broken.problem().errors().forEach(error -> fields.wrong(error.field(), error.rule(), error.message()));
            }
        } else if (value != null) {
            fields.wrong("text", "string", "This is a text.");
        }
        return "";
    }
}
