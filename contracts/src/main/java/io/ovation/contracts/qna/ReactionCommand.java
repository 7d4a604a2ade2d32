package io.ovation.contracts.qna;

/** Gives or takes back a vote or a like: a set in the store, whose totals come as {@code totals-counted}. */
public sealed interface ReactionCommand extends QnaCommand
        permits UpvoteQuestion, TakeBackUpvote, LikeEntry, UnlikeEntry {

    /** Id of the question, message or answer that it is about. */
    long entry();
}
