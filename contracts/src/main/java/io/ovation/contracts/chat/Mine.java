package io.ovation.contracts.chat;

import java.util.List;
import java.util.Map;

/**
 * What concerns only the caller.
 *
 * @param blocked whether the caller may not write
 * @param reactions the caller's reactions by message seq
 */
public record Mine(boolean blocked, Map<Long, List<String>> reactions) {}
