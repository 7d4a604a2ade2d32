package io.ovation.qna.thread;

/**
 * The bounds that decisions know.
 *
 * @param openThreads threads that wait or are claimed
 * @param doneThreads answered and dismissed threads that stay in memory
 * @param entries entries of all threads in memory
 * @param threadEntries the newest entries of a thread that stay in memory
 * @param listed questions listed for everyone
 * @param pins questions at the top
 * @param blocked blocks
 * @param answeringMillis how long "is answering" is believed
 */
record Bounds(
        int openThreads,
        int doneThreads,
        int entries,
        int threadEntries,
        int listed,
        int pins,
        int blocked,
        long answeringMillis) {}
