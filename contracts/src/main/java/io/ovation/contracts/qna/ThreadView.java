package io.ovation.contracts.qna;

import java.util.List;

/** A thread as the team sees it, with its newest entries, oldest first. */
public record ThreadView(ThreadHeader thread, List<EntryView> entries) {}
