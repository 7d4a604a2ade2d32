package io.ovation.gateway.kaltura;

import io.ovation.platform.bus.Json;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes answers and errors as JSON or as XML. Objects are maps in the order of their fields. */
final class Bodies {
    static final String TYPE = "objectType";

    private static final String EXCEPTION = "KalturaAPIException";
    private static final String EXCEPTION_ARG = "KalturaApiExceptionArg";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final double NANOS_PER_SECOND = 1e9;

    private Bodies() {}

    static String json(@Nullable Object answer) {
        return answer == null ? "null" : Json.text(answer);
    }

    /** An error without arguments has an empty list of them, not an empty object. */
    static String json(KalturaError error) {
        Map<String, Object> body = described(error);
        body.put("args", error.args().isEmpty() ? List.of() : error.args());
        return Json.text(body);
    }

    private static Map<String, Object> described(KalturaError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", error.code());
        body.put("message", error.message());
        body.put(TYPE, EXCEPTION);
        return body;
    }

    static String xml(@Nullable Object answer, long nanos) {
        return document(answer == null ? "" : answer, nanos);
    }

    static String xml(KalturaError error, long nanos) {
        Map<String, Object> body = described(error);
        body.put("args", error.args().entrySet().stream().map(Bodies::argument).toList());
        return document(Map.of("error", body), nanos);
    }

    private static Map<String, Object> argument(Map.Entry<String, String> argument) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(TYPE, EXCEPTION_ARG);
        item.put("name", argument.getKey());
        item.put("value", argument.getValue());
        return item;
    }

    private static String document(Object result, long nanos) {
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartElement("xml");
            element(writer, "result", result);
            element(writer, "executionTime", String.format(Locale.ROOT, "%.6f", nanos / NANOS_PER_SECOND));
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter writer, String name, Object value) throws XMLStreamException {
        writer.writeStartElement(name);
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> field : object.entrySet()) {
                element(writer, String.valueOf(field.getKey()), field.getValue());
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                element(writer, "item", item);
            }
        } else {
            writer.writeCharacters(NOT_IN_XML.matcher(String.valueOf(value)).replaceAll(""));
        }
        writer.writeEndElement();
    }
}
