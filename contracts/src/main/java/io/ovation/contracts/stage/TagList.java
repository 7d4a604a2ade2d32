package io.ovation.contracts.stage;

import java.util.List;

/** Tags, those of the most sessions first. */
public record TagList(List<TagUse> tags) {

    /** A tag and how many sessions have it. */
    public record TagUse(String tag, int sessions) {}
}
