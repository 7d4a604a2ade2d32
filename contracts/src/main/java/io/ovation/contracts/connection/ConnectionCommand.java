package io.ovation.contracts.connection;

/** What one of two people may ask of their conversation. */
public sealed interface ConnectionCommand
        permits RequestConnection,
                AcceptConnection,
                IgnoreConnection,
                SendMessage,
                DeleteMessage,
                MarkRead,
                BlockPerson,
                UnblockPerson,
                ReportPerson {}
