package io.ovation.gateway.transfer;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.attachment.BeginUpload.Purpose;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.Keeper;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.client.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransfersTest {
    private static final String PATH = "/sessions/demo/attachments";
    private static final int PART = UploadPart.BYTES;

    /** More rounds than a stack has room for, should each of them take a part of it. */
    private static final int MANY_ASKS = 5_000;

    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();
    private final Keeper keeper = gateway.keeper;

    /** Held by the test, since a client that nobody holds closes its connections. */
    private final HttpClient client = gateway.vertx.createHttpClient();

    @AfterEach
    void stop() {
        gateway.close();
    }

    private static Buffer bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private HttpResponse<Buffer> upload(Buffer content) {
        return await(gateway.as("maya", "POST", PATH + "?name=slides.pdf").sendBuffer(content));
    }

    private HttpClientRequest request(HttpMethod method, String path) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setHost("127.0.0.1")
                .setPort(gateway.port())
                .setURI("/api/v1" + path)
                .putHeader("Authorization", "KS " + token("maya", Principal.Type.USER));
        return await(client.request(options));
    }

    private HttpResponse<Buffer> download(String path, String... headers) {
        var request = gateway.as("ada", "GET", path);
        for (int i = 0; i < headers.length; i += 2) {
            request.putHeader(headers[i], headers[i + 1]);
        }
        return await(request.send());
    }

    private static String content(String id) {
        return PATH + "/" + id + "/content";
    }

    @Test
    void a_body_of_any_size_arrives_whole_in_parts() {
        Buffer content = bytes(3 * PART + 17);
        HttpResponse<Buffer> answer = upload(content);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).getString("fileType")).isEqualTo("pdf");
        assertThat(keeper.parts).containsExactly(PART, PART, PART, 17);
        assertThat(keeper.file).isEqualTo(content);
        assertThat(keeper.begun.get(0).name()).isEqualTo("slides.pdf");
        assertThat(keeper.begun.get(0).purpose()).isEqualTo(Purpose.ATTACHMENT);
        assertThat(keeper.begun.get(0).length()).isEqualTo(content.length());
        assertThat(keeper.aborted).isEmpty();
    }

    @Test
    void a_name_is_needed_and_so_is_a_token() {
        HttpResponse<Buffer> nameless = await(gateway.as("maya", "POST", PATH).sendBuffer(bytes(10)));
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.bodyAsString()).contains("\"field\":\"name\"");
        assertThat(await(gateway.request("POST", "/api/v1" + PATH + "?name=a.pdf")
                                .sendBuffer(bytes(10)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(keeper.begun).isEmpty();
    }

    @Test
    void a_place_without_room_holds_the_sender_back_with_two_parts_of_memory() {
        keeper.full = true;
        HttpClientRequest request =
                request(HttpMethod.POST, PATH + "?name=a.pdf").setChunked(true);
        for (int i = 0; i < 40; i++) {
            request.write(bytes(PART));
        }
        await("the client is held back").until(() -> keeper.parts.size() == 1 && request.writeQueueFull());
        await("the place is full for long").until(() -> keeper.asks.get() > MANY_ASKS);
        keeper.full = false;
        request.end();
        assertThat(await(request.response()).statusCode()).isEqualTo(201);
        assertThat(keeper.file.length()).isEqualTo(40 * PART);
    }

    @Test
    void a_client_that_goes_in_the_middle_leaves_nothing() {
        HttpClientRequest request =
                request(HttpMethod.POST, PATH + "?name=a.pdf").setChunked(true);
        request.write(bytes(2 * PART));
        await("the first part came").until(() -> !keeper.parts.isEmpty());
        request.connection().close();
        await("the upload is given up").until(() -> keeper.aborted.size() == 1);
        assertThat(keeper.aborted).containsExactly(keeper.begun.get(0).upload());
        assertThat(keeper.file.length()).isZero();
    }

    @Test
    void what_is_too_large_is_refused_while_it_is_sent() {
        keeper.limit = 2L * PART;
        HttpClientRequest request =
                request(HttpMethod.POST, PATH + "?name=a.pdf").setChunked(true);
        request.write(bytes(3 * PART + 5));
        String answer = await(request.response()
                .compose(response -> response.body().map(body -> response.statusCode() + " " + body)));
        assertThat(answer).startsWith("413").contains("attachment-size", "max-bytes");
        assertThat(keeper.aborted).hasSize(1);
    }

    @Test
    void a_large_announcement_is_refused_before_anything_is_sent() {
        keeper.limit = 1000;
        assertThat(upload(bytes(1001)).statusCode()).isEqualTo(413);
        assertThat(keeper.parts).isEmpty();
    }

    @Test
    void a_download_is_saved_and_never_shown() {
        keeper.file = bytes(2 * PART + 9);
        HttpResponse<Buffer> answer = download(content(Keeper.ID));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(keeper.file);
        assertThat(answer.getHeader("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Plan _f_r_ Zo_.pdf\";"
                        + " filename*=UTF-8''Plan%20%22f%C3%BCr%22%20Zo%C3%AB.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void a_range_continues_a_download_that_broke() {
        keeper.file = bytes(2 * PART);
        String tag = download(content(Keeper.ID)).getHeader("ETag");
        HttpResponse<Buffer> rest = download(content(Keeper.ID), "Range", "bytes=" + (PART + 5) + "-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.getHeader("Content-Range"))
                .isEqualTo("bytes " + (PART + 5) + "-" + (2 * PART - 1) + "/" + 2 * PART);
        assertThat(rest.body()).isEqualTo(keeper.file.getBuffer(PART + 5, 2 * PART));
        assertThat(download(content(Keeper.ID), "Range", "bytes=5-9", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<Buffer> behind = download(content(Keeper.ID), "Range", "bytes=" + 2 * PART + "-");
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(behind.getHeader("Content-Range")).isEqualTo("bytes */" + 2 * PART);
    }

    @Test
    void a_client_that_does_not_read_is_not_read_for() {
        keeper.file = bytes(200 * PART);
        HttpClientRequest request = request(HttpMethod.GET, content(Keeper.ID));
        HttpClientResponse answer = await(request.send());
        answer.pause();
        await("the pump waits").during(java.time.Duration.ofMillis(300)).until(() -> keeper.reads.get() < 100);
        int before = keeper.reads.get();
        request.connection().close();
        assertThat(before).isLessThan(100);
    }

    @Test
    void a_link_needs_no_token_and_a_changed_one_opens_nothing() {
        keeper.file = bytes(100);
        HttpResponse<Buffer> made = await(
                gateway.as("ada", "POST", PATH + "/" + Keeper.ID + "/link").send());
        String url = json(made).getString("url");
        assertThat(json(made).getString("expiresAt")).isNotEmpty();
        HttpResponse<Buffer> opened = await(gateway.request("GET", url).send());
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(keeper.file);
        String changed = url.replace(".demo.", ".other.");
        HttpResponse<Buffer> refused = await(gateway.request("GET", changed).send());
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(json(refused).getString("code")).isEqualTo("link-ended");
    }

    @Test
    void an_image_is_shown_to_everybody_and_kept() {
        keeper.file = bytes(PART + 3);
        HttpResponse<Buffer> image = await(
                gateway.request("GET", "/api/v1/images/" + Keeper.ID + ".png").send());
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.getHeader("Content-Type")).isEqualTo("image/png");
        assertThat(image.getHeader("Cache-Control")).contains("immutable");
        assertThat(image.body()).isEqualTo(keeper.file);
    }
}
