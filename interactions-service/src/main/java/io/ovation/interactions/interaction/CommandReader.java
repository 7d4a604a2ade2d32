package io.ovation.interactions.interaction;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.CreateInteraction;
import io.ovation.contracts.interactions.DeleteInteraction;
import io.ovation.contracts.interactions.DuplicateInteraction;
import io.ovation.contracts.interactions.EditInteraction;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.HideAnswer;
import io.ovation.contracts.interactions.HideResults;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.PublishInteraction;
import io.ovation.contracts.interactions.ShowResults;
import io.ovation.contracts.interactions.UnhideAnswer;
import io.ovation.contracts.interactions.UnpublishInteraction;
import io.ovation.interactions.field.Fields;

/** Reads a moderator's command from what a client sent: only the fields it has. */
final class CommandReader {
    private static final String INTERACTION = "interaction";
    private static final String ANSWER = "answer";
    /** The length of an answer's key. */
    static final int KEY = 32;

    private static final String CHANGEABLE = "changeable";

    private CommandReader() {}

    /** The command; fails with a problem that names each field and the rule it breaks. A survey without a name has the session's. */
    static InteractionCommand read(SubmitCommand sent, String sessionName) {
        Fields fields = Fields.of(sent.body());
        InteractionCommand command = read(sent.type(), fields, sessionName);
        fields.check();
        return command;
    }

    private static InteractionCommand read(String type, Fields fields, String sessionName) {
        return switch (type) {
            case CreateInteraction.TYPE -> create(fields, content(fields, sessionName));
            case EditInteraction.TYPE -> edit(fields, content(fields, sessionName));
            case DeleteInteraction.TYPE -> new DeleteInteraction(fields.seq(INTERACTION));
            case DuplicateInteraction.TYPE -> new DuplicateInteraction(fields.seq(INTERACTION));
            case PublishInteraction.TYPE -> new PublishInteraction(fields.seq(INTERACTION));
            case UnpublishInteraction.TYPE -> new UnpublishInteraction(fields.seq(INTERACTION));
            case EndInteraction.TYPE -> new EndInteraction(fields.seq(INTERACTION));
            case ShowResults.TYPE -> new ShowResults(fields.seq(INTERACTION));
            case HideResults.TYPE -> new HideResults(fields.seq(INTERACTION));
            case HideAnswer.TYPE -> new HideAnswer(fields.seq(INTERACTION), fields.text(ANSWER, KEY));
            case UnhideAnswer.TYPE -> new UnhideAnswer(fields.seq(INTERACTION), fields.text(ANSWER, KEY));
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "Interactions have no such command.")
                        .failure();
        };
    }

    private static Content content(Fields fields, String sessionName) {
        return ContentReader.read(fields.object("content"), sessionName);
    }

    private static InteractionCommand create(Fields fields, Content content) {
        return new CreateInteraction(
                content, changeable(fields, content), shareResults(fields), fields.flag("publish", false));
    }

    private static InteractionCommand edit(Fields fields, Content content) {
        return new EditInteraction(fields.seq(INTERACTION), content, changeable(fields, content), shareResults(fields));
    }

    private static boolean shareResults(Fields fields) {
        return fields.flag("shareResults", false);
    }

    private static boolean changeable(Fields fields, Content content) {
        boolean possible = content.kind().mayChange();
        boolean wanted = fields.flag(CHANGEABLE, possible);
        if (wanted && !possible) {
            fields.refuse(CHANGEABLE, "never", "Answers to this kind of interaction cannot be changed.");
        }
        return wanted && possible;
    }
}
