package io.ovation.contracts.qna;

import java.util.List;

/** A thread as its asker sees it, with its newest entries, oldest first. */
public record OwnThreadView(OwnThread thread, List<EntryView> entries) {}
