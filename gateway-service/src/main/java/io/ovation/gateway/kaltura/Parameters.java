package io.ovation.gateway.kaltura;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parameters of one call: pairs in the path, the query, a form or a JSON body; the path wins over the query and the query over the
 * body. What is inside an object is named {@code object:field}, however it was written.
 */
record Parameters(Map<String, String> values) {
    /** As much nesting as any parameter of these calls has, and some more. */
    private static final int DEPTH = 8;

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");
    private static final String API = "/api_v3";

    static Parameters of(RoutingContext http) {
        Map<String, String> merged = new LinkedHashMap<>();
        body(http, merged);
        put(http.queryParams(), merged);
        path(http.normalizedPath(), merged);
        return new Parameters(merged);
    }

    private static void body(RoutingContext http, Map<String, String> merged) {
        String type =
                Optional.ofNullable(http.request().getHeader("Content-Type")).orElse("");
        if (type.startsWith("application/json")) {
            json(Optional.ofNullable(http.body().asString()).orElse(""), merged);
        } else {
            MultiMap form = http.request().formAttributes();
            put(form, merged);
            Optional.ofNullable(form.get("json")).ifPresent(part -> json(part, merged));
        }
    }

    private static void json(String text, Map<String, String> merged) {
        try {
            if (!text.isBlank()) {
                flatten("", Json.decodeValue(text), merged, DEPTH);
            }
        } catch (DecodeException notJson) {
            throw KalturaError.wrongFormat("body", "JSON").failure();
        }
    }

    private static void flatten(String name, Object value, Map<String, String> merged, int depth) {
        if (depth == 0) {
            throw KalturaError.wrongFormat("body", "JSON of at most " + DEPTH + " levels")
                    .failure();
        }
        String prefix = name.isEmpty() ? "" : name + ":";
        if (value instanceof JsonObject object) {
            object.forEach(field -> flatten(prefix + field.getKey(), field.getValue(), merged, depth - 1));
        } else if (value instanceof JsonArray array) {
            for (int place = 0; place < array.size(); place++) {
                flatten(prefix + place, array.getValue(place), merged, depth - 1);
            }
        } else if (value != null && !name.isEmpty()) {
            merged.put(name, value.toString());
        }
    }

    private static void put(MultiMap from, Map<String, String> merged) {
        from.forEach((name, value) -> merged.put(BRACKET.matcher(name).replaceAll(":$1"), value));
    }

    /** {@code /api_v3/service/session/action/start/ks/…}; old addresses have {@code index.php} before the pairs. */
    private static void path(String path, Map<String, String> merged) {
        List<String> parts = List.of(path.substring(API.length()).split("/")).stream()
                .filter(part -> !part.isEmpty() && !part.equals("index.php"))
                .map(Parameters::decoded)
                .toList();
        for (int place = 0; place + 1 < parts.size(); place += 2) {
            merged.put(parts.get(place), parts.get(place + 1));
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A text that is there and not empty. */
    String required(String name) {
        return text(name)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> KalturaError.missing(name).failure());
    }

    Optional<Long> number(String name) {
        Optional<String> text = text(name).filter(each -> !each.isEmpty());
        text.filter(each -> !NUMBER.matcher(each).matches()).ifPresent(wrong -> {
            throw KalturaError.notNumeric(name).failure();
        });
        return text.map(Long::valueOf);
    }

    /** Tells no value, for there are secrets and tokens among them. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
