package io.ovation.gateway.hub;

import io.ovation.contracts.channel.Snapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/** A snapshot in the eyes of one person: the view of their circle, with what is only theirs under {@link #OWN}. */
public final class SnapshotView {
    static final String OWN = "mine";

    private SnapshotView() {}

    /** The view as one map, for a single answer; many readers share texts instead. */
    public static Map<String, Object> of(Snapshot snapshot, Viewer viewer) {
        Map<String, Object> shared = snapshot.view(viewer.role());
        Map<String, Object> own = snapshot.people().get(viewer.person());
        if (own == null) {
            return shared;
        }
        Map<String, Object> whole = new LinkedHashMap<>(shared);
        whole.put(OWN, own);
        return whole;
    }
}
