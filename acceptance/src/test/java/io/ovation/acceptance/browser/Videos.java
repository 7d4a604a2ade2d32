package io.ovation.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web server in front of the installation, or a broadcaster's, has below {@code /videos}: a recording of 40 seconds and a broadcast
 * that grows by a segment of two seconds. Both were made for these tests: a bar that moves and a tone.
 */
final class Videos {
    static final String RECORDING = "/videos/recording.webm";
    static final String BROADCAST = "https://video.example/videos/broadcast.m3u8";

    private static final int SEGMENTS = 10;
    private static final int SEGMENT_MILLIS = 2000;
    private static final int READY = 4;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final long from = System.currentTimeMillis();

    /** Lets a page find the videos. */
    void serve(Page page) {
        page.route("**/videos/**", this::answer);
    }

    private void answer(Route route) {
        String path = route.request().url().replaceFirst("\\?.*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        switch (name) {
            case "broadcast.m3u8" -> text(route, """
                    #EXTM3U
                    #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",LANGUAGE="en",AUTOSELECT=YES,DEFAULT=NO,URI="words.m3u8"
                    #EXT-X-STREAM-INF:BANDWIDTH=60000,CODECS="avc1.42c00d,mp4a.40.2",RESOLUTION=320x180,SUBTITLES="s"
                    picture.m3u8
                    """);
            case "picture.m3u8" -> text(route, playlist("#EXT-X-MAP:URI=\"init.mp4\"\n", "s%d.m4s"));
            case "words.m3u8" -> text(route, playlist("", "w%d.vtt"));
            default -> {
                if (name.endsWith(".vtt")) {
                    text(route, "WEBVTT\n\n00:00:00.000 --> 00:01:00.000\nHello everybody\n");
                } else {
                    file(route, name);
                }
            }
        }
    }

    private String playlist(String head, String segment) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n" + head);
        long ready = Math.min(SEGMENTS, READY + (System.currentTimeMillis() - from) / SEGMENT_MILLIS);
        for (int i = 0; i < ready; i++) {
            text.append("#EXTINF:2.0,\n").append(segment.formatted(i)).append('\n');
        }
        return text.toString();
    }

    private static void text(Route route, String text) {
        route.fulfill(new Route.FulfillOptions().setHeaders(headers()).setBody(text));
    }

    /** Players ask for ranges (RFC 9110 §14) to come to any moment of a file. */
    private static void file(Route route, String name) {
        byte[] all = bytes(name);
        Map<String, String> headers = headers();
        headers.put("Content-Type", name.endsWith(".webm") ? "video/webm" : "video/mp4");
        headers.put("Accept-Ranges", "bytes");
        String asked = route.request().headers().getOrDefault("range", "");
        Matcher range = RANGE.matcher(asked);
        Route.FulfillOptions answer = new Route.FulfillOptions().setHeaders(headers);
        if (!range.matches()) {
            route.fulfill(answer.setBodyBytes(all));
            return;
        }
        int first = Integer.parseInt(range.group(1));
        int last =
                range.group(2).isEmpty() ? all.length - 1 : Math.min(all.length - 1, Integer.parseInt(range.group(2)));
        headers.put("Content-Range", "bytes %d-%d/%d".formatted(first, last, all.length));
        route.fulfill(answer.setStatus(206).setBodyBytes(Arrays.copyOfRange(all, first, last + 1)));
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "Access-Control-Allow-Origin",
                "*",
                "Content-Type",
                "application/vnd.apple.mpegurl",
                "Cache-Control",
                "no-store"));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Videos.class.getResourceAsStream("videos/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such video: " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
