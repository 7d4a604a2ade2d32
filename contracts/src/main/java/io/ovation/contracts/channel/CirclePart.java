package io.ovation.contracts.channel;

import io.ovation.contracts.Audience;
import java.util.Map;

/** Fields of an event's body that only this circle sees; no two parts that one person sees have a field in common. */
public record CirclePart(Audience audience, Map<String, Object> body) {}
