package io.ovation.gateway.pages;

import io.ovation.contracts.Problems;
import io.ovation.gateway.edge.EdgeSettings;
import io.ovation.gateway.edge.ProtectingHeaders;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements, the pages that show them and, for development, the login page; under a policy that runs no script but ours. */
public final class Pages {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final List<String> PAGES =
            List.of("/demo", "/agenda", "/session", "/organize", "/invite", "/report");
    private static final String MEDIA_PAGE = "/session/";
    private static final int FOUND = 302;
    private static final int NOT_MODIFIED = 304;

    private final WidgetFiles files;
    private final String policy;
    private final String mediaPolicy;
    private final @Nullable DevLogin devLogin;

    /** @param devLogin null unless anybody may be anybody here */
    public Pages(Vertx vertx, EdgeSettings edge, @Nullable DevLogin devLogin) {
        this.files = new WidgetFiles(vertx);
        this.policy = policy(edge.frameAncestors(), "");
        this.mediaPolicy = policy(edge.frameAncestors(), " https:");
        this.devLogin = devLogin;
    }

    /** Serves below {@code /panel/}, {@code /assets/}, each of the pages and, with the development login, {@code /dev/}. */
    public void mount(Router router) {
        read(router, "/panel/*").handler(this::file);
        read(router, "/assets/*").handler(this::file);
        PAGES.forEach(folder -> read(router, folder + "/*").handler(http -> page(http, folder)));
        if (devLogin != null) {
            read(router, "/").handler(http -> redirect(http, "/demo/"));
            read(router, "/dev/login/*").handler(http -> page(http, "/dev/login"));
            devLogin.mount(router);
        }
    }

    private static Route read(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** A folder with a page in it; without the slash its relative addresses would lead elsewhere. */
    private void page(RoutingContext http, String folder) {
        if (http.normalizedPath().equals(folder)) {
            redirect(http, folder + "/");
        } else {
            file(http);
        }
    }

    private void file(RoutingContext http) {
        String path = http.normalizedPath();
        files.find(path.endsWith("/") ? path + "index.html" : path)
                .onSuccess(found -> answer(http, found))
                .onFailure(http::fail);
    }

    private void answer(RoutingContext http, Optional<StaticFile> found) {
        if (found.isEmpty()) {
            http.fail(Problems.NOT_FOUND.failure());
            return;
        }
        StaticFile file = found.get();
        boolean hashed = http.normalizedPath().startsWith("/assets/");
        HttpServerResponse response = http.response()
                .putHeader(
                        "Content-Security-Policy", http.normalizedPath().startsWith(MEDIA_PAGE) ? mediaPolicy : policy)
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader("Cache-Control", hashed ? FOREVER : ASK_AGAIN)
                .putHeader("ETag", file.etag());
        if (matches(http.request().getHeader("If-None-Match"), file.etag())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader("Content-Type", file.type())
                .putHeader("Content-Length", String.valueOf(file.content().length()));
        if (http.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(file.content());
        }
    }

    /** A list of tags, weak or not, or a star (RFC 9110 §13.1.2). */
    private static boolean matches(@Nullable String known, String etag) {
        if (known == null) {
            return false;
        }
        for (String each : known.split(",", -1)) {
            String tag = each.strip();
            if (tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static void redirect(RoutingContext http, String path) {
        String query = http.request().query();
        http.response()
                .setStatusCode(FOUND)
                .putHeader("Location", query == null ? path : path + "?" + query)
                .end();
    }

    /** @param elsewhere where videos may come from besides this installation; playlists are fetched, and played from a blob */
    private static String policy(List<String> frameAncestors, String elsewhere) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "connect-src 'self'" + elsewhere,
                "img-src 'self' data:" + elsewhere,
                elsewhere.isEmpty() ? "media-src 'self'" : "media-src 'self' blob:" + elsewhere,
                "font-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                ProtectingHeaders.frameAncestors(frameAncestors),
                "require-trusted-types-for 'script'",
                "trusted-types 'none'");
    }
}
