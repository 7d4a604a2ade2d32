package io.ovation.contracts.qna;

import java.util.List;

/**
 * What only one person sees: field {@code mine} of their view, absent while there is nothing of theirs.
 *
 * @param threads their threads, in the order in which they were opened
 * @param blocked whether they may not write
 */
public record MineView(List<OwnThreadView> threads, boolean blocked) {
    public static final MineView NOTHING = new MineView(List.of(), false);
}
