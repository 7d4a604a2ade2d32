package io.ovation.chat.group;

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
import io.ovation.platform.channel.CommandBody;
import io.ovation.platform.text.MessageText;
import java.util.List;

/** Reads a command from what a client sent: only the fields it has. */
final class CommandReader {
    private final MessageText texts;
    private final List<String> reactions;

    CommandReader(MessageText texts, List<String> reactions) {
        this.texts = texts;
        this.reactions = reactions;
    }

    /** The command; fails with a problem that names the field and the rule it breaks. */
    ChatCommand read(SubmitCommand sent) {
        CommandBody body = new CommandBody(sent.body());
        ChatCommand command = read(sent.type(), body);
        body.check();
        return command;
    }

    private ChatCommand read(String type, CommandBody body) {
        return switch (type) {
            case PostMessage.TYPE -> new PostMessage(body.text(texts), body.optionalSeq("replyTo"));
            case DeleteMessage.TYPE -> new DeleteMessage(body.seq("message"));
            case PinMessage.TYPE -> new PinMessage(body.seq("message"));
            case UnpinMessage.TYPE -> new UnpinMessage(body.seq("message"));
            case AddReaction.TYPE -> new AddReaction(body.seq("message"), reaction(body));
            case RemoveReaction.TYPE -> new RemoveReaction(body.seq("message"), reaction(body));
            case BlockUser.TYPE -> new BlockUser(body.person("person"));
            case UnblockUser.TYPE -> new UnblockUser(body.person("person"));
            case ClearHistory.TYPE -> new ClearHistory();
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "There is no such command here.")
                        .failure();
        };
    }

    private String reaction(CommandBody body) {
        String reaction = body.string("reaction");
        if (reaction != null && !reactions.contains(reaction)) {
            body.refuse("reaction", "known", "A reaction is one of " + String.join(" ", reactions) + ".");
        }
        return String.valueOf(reaction);
    }
}
