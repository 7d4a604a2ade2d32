package io.ovation.platform.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who was seen when. Each change names the services it changed; readers on any thread see a whole state. Time is handed in. */
final class LiveInstances {
    private final Map<String, Seen> seen = new HashMap<>();
    private volatile Map<String, List<Instance>> byService = Map.of();

    private record Seen(Instance instance, long atMillis) {}

    List<Instance> of(String service) {
        return byService.getOrDefault(service, List.of());
    }

    synchronized Set<String> saw(Instance instance, long nowMillis) {
        Seen before = seen.put(instance.id(), new Seen(instance, nowMillis));
        return before == null ? changed(Set.of(instance.service())) : Set.of();
    }

    Set<String> forget(Instance instance) {
        return forget(each -> each.instance().id().equals(instance.id()));
    }

    Set<String> forgetNode(String node) {
        return forget(each -> each.instance().node().equals(node));
    }

    Set<String> forgetSilentSince(long millis) {
        return forget(each -> each.atMillis() < millis);
    }

    private synchronized Set<String> forget(Predicate<Seen> gone) {
        Set<String> services = seen.values().stream()
                .filter(gone)
                .map(each -> each.instance().service())
                .collect(Collectors.toSet());
        seen.values().removeIf(gone);
        return changed(services);
    }

    private Set<String> changed(Set<String> services) {
        if (!services.isEmpty()) {
            byService = seen.values().stream()
                    .map(Seen::instance)
                    .collect(Collectors.groupingBy(Instance::service, Collectors.toUnmodifiableList()));
        }
        return services;
    }
}
