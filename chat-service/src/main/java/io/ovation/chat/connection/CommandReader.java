package io.ovation.chat.connection;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.connection.AcceptConnection;
import io.ovation.contracts.connection.BlockPerson;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.IgnoreConnection;
import io.ovation.contracts.connection.MarkRead;
import io.ovation.contracts.connection.ReportPerson;
import io.ovation.contracts.connection.ReportReason;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.contracts.connection.UnblockPerson;
import io.ovation.platform.channel.CommandBody;
import io.ovation.platform.text.MessageText;

/** Reads a command from what a client sent: only the fields it has. */
final class CommandReader {
    private static final MessageText NOTES = new MessageText("note", 1_000);

    private final MessageText texts;

    CommandReader(MessageText texts) {
        this.texts = texts;
    }

    /** The command; fails with a problem that names the field and the rule it breaks. */
    ConnectionCommand read(SubmitCommand sent) {
        CommandBody body = new CommandBody(sent.body());
        ConnectionCommand command = read(sent.type(), body);
        body.check();
        return command;
    }

    private ConnectionCommand read(String type, CommandBody body) {
        return switch (type) {
            case RequestConnection.TYPE -> new RequestConnection(body.person("person"));
            case AcceptConnection.TYPE -> new AcceptConnection();
            case IgnoreConnection.TYPE -> new IgnoreConnection();
            case SendMessage.TYPE -> new SendMessage(body.text(texts));
            case DeleteMessage.TYPE -> new DeleteMessage(body.seq("message"));
            case MarkRead.TYPE -> new MarkRead(body.seq("upTo"));
            case BlockPerson.TYPE -> new BlockPerson();
            case UnblockPerson.TYPE -> new UnblockPerson();
            case ReportPerson.TYPE ->
                new ReportPerson(reason(body), body.optionalText(NOTES), body.flag("withMessages"));
            default ->
                throw Problems.INVALID
                        .withError("type", "known", "There is no such command here.")
                        .failure();
        };
    }

    private static ReportReason reason(CommandBody body) {
        String named = body.string("reason");
        return named == null
                ? ReportReason.OTHER
                : ReportReason.of(named).orElseGet(() -> {
                    body.refuse("reason", "known", "A reason is spam, harassment, hate or other.");
                    return ReportReason.OTHER;
                });
    }
}
