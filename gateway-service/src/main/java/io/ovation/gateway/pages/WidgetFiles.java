package io.ovation.gateway.pages;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the widget on the class path, read once each, off the event loop, and kept. */
final class WidgetFiles {
    private static final String ROOT = "io/ovation/widget";

    /** Plain names only: nothing that starts with a dot, nothing encoded, nothing that a file system could read otherwise. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}){1,8}");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final Vertx vertx;
    private final Map<String, StaticFile> known = new ConcurrentHashMap<>();

    WidgetFiles(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The file at a normalised path, or nothing. */
    Future<Optional<StaticFile>> find(String path) {
        StaticFile kept = known.get(path);
        if (kept != null) {
            return Future.succeededFuture(Optional.of(kept));
        }
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) {
            return Future.succeededFuture(Optional.empty());
        }
        return vertx.executeBlocking(() -> read(path, type), false);
    }

    private Optional<StaticFile> read(String path, String type) throws IOException {
        try (InputStream stream = WidgetFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                return Optional.empty();
            }
            StaticFile file = StaticFile.of(stream.readAllBytes(), type);
            known.put(path, file);
            return Optional.of(file);
        }
    }
}
