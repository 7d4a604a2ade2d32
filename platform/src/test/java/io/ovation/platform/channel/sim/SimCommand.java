package io.ovation.platform.channel.sim;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a simulated client asks for.
 *
 * @param actor who asks
 * @param type append, claim, release, block, unblock, delete or clear
 * @param value the value to append, or the seq to delete
 * @param whom whom to block or unblock
 * @param number counts the sender's actions
 */
record SimCommand(String actor, String type, long value, String whom, long number) {

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("value", value);
        body.put("whom", whom);
        body.put("number", number);
        return body;
    }

    static SimCommand of(String actor, String type, Map<String, Object> body) {
        return new SimCommand(
                actor, type, number(body, "value"), String.valueOf(body.get("whom")), number(body, "number"));
    }

    private static long number(Map<String, Object> body, String key) {
        return body.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
