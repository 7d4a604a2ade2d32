package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A block, by the thread by way of which it was made; {@code name} is null when not even the team may know who that is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockedAsker(long thread, @Nullable String name) {}
