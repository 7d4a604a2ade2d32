package io.ovation.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What people did, counted. What was deleted or cleared since counts as it did before.
 *
 * @param messages written in the group chat
 * @param messagesDeleted of those messages that are of this range, how many are deleted by now
 * @param messageWriters who wrote one; null in the row of one person
 * @param threads questions that opened a thread
 * @param entries questions, what askers added, and answers of the team
 * @param askers who opened a thread with their name; null in the row of one person
 * @param answers to polls, quizzes, ratings, votes, open questions and surveys; one of a person to each
 * @param answerers who gave one; null in the row of one person
 * @param people who did any of this with their name; null in the row of one person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Engagement(
        long messages,
        long messagesDeleted,
        @Nullable Long messageWriters,
        long threads,
        long entries,
        @Nullable Long askers,
        long answers,
        @Nullable Long answerers,
        @Nullable Long people) {}
