package io.ovation.contracts.connection;

/** What happened in a conversation; {@link #type} is its name in {@code ChannelEvent}, the record its body. */
public sealed interface ConnectionEvent
        permits ConnectionRequested,
                ConnectionAccepted,
                ConnectionIgnored,
                MessageSent,
                MessageDeleted,
                MessagesRead,
                PersonBlocked,
                PersonUnblocked,
                PersonReported {

    /** The past-tense kebab-case name on the wire. */
    String type();
}
