package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who opens Q&A sees; for those who have asked something the gateway adds {@code mine}, a {@link MineView}.
 *
 * @param questions what is listed for everyone, in the order in which it was asked
 * @param threads all threads that are in memory, in the order in which they were opened, for the team; null for attendees
 * @param blocked the blocks, for the team; null for attendees
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QnaView(
        List<QuestionView> questions,
        @Nullable List<ThreadView> threads,
        @Nullable List<BlockedAsker> blocked) {}
