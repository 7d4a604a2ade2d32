package io.ovation.contracts.qna;

import java.time.Instant;

/**
 * A thread as its asker sees it, without what was written in it.
 *
 * @param id seq of the question that opened it
 * @param askedAt when that was
 * @param anonymous whether it was asked without a name
 * @param status where it stands; a question in it may say more in its marks
 * @param from id of the oldest entry that views hold
 */
public record OwnThread(long id, Instant askedAt, boolean anonymous, AskerStatus status, long from) {}
