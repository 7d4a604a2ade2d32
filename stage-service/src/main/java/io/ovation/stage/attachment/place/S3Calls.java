package io.ovation.stage.attachment.place;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Signed calls to one bucket: Signature Version 4 by Amazon's own signer, HTTP by Vert.x. */
final class S3Calls {
    private static final int CONNECTIONS = 32;

    private final Vertx vertx;
    private final S3Settings settings;
    private final HttpClient http;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity identity;

    /** What came back, whatever it says. */
    record Answer(int status, HttpClientResponse head, Buffer body) {
        boolean ok() {
            return status / 100 == 2;
        }
    }

    /** What is asked of the bucket; the body is at most a few MiB. */
    record Call(HttpMethod method, String key, Map<String, String> query, Map<String, String> headers, Buffer body) {
        static Call of(HttpMethod method, String key) {
            return new Call(method, key, Map.of(), Map.of(), Buffer.buffer());
        }

        Call asking(Map<String, String> asked) {
            return new Call(method, key, asked, headers, body);
        }

        Call saying(String header, String value) {
            return new Call(method, key, query, Map.of(header, value), body);
        }

        Call with(Buffer content) {
            return new Call(method, key, query, headers, content);
        }
    }

    S3Calls(Vertx vertx, S3Settings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.http = vertx.httpClientBuilder()
                .with(new HttpClientOptions().setConnectTimeout(settings.timeoutMillis()))
                .with(new io.vertx.core.http.PoolOptions().setHttp1MaxSize(CONNECTIONS))
                .build();
        this.identity = AwsCredentialsIdentity.create(settings.accessKey(), settings.secretKey());
    }

    /** Asks, and once more when the store or the way to it stumbled; every call here may be repeated. */
    Future<Answer> ask(Call call) {
        return once(call)
                .compose(answer -> answer.status() >= 500 ? once(call) : Future.succeededFuture(answer))
                .recover(lost -> once(call));
    }

    /** Hashing 5 MiB would hold up the event loop. */
    private Future<Answer> once(Call call) {
        return vertx.executeBlocking(() -> signed(call), false)
                .compose(request -> send(request, call.body()))
                .timeout(settings.timeoutMillis(), TimeUnit.MILLISECONDS);
    }

    private SdkHttpRequest signed(Call call) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(call.method().name()))
                .uri(URI.create(settings.endpoint() + "/" + settings.bucket() + path(call.key())));
        call.query().forEach(request::putRawQueryParameter);
        call.headers().forEach(request::putHeader);
        byte[] content = call.body().getBytes();
        SignedRequest signed = signer.sign(sign -> sign.identity(identity)
                .request(request.build())
                .payload(() -> new ByteArrayInputStream(content))
                .putProperty(AwsV4HttpSigner.REGION_NAME, settings.region())
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false));
        return signed.request();
    }

    private static String path(String key) {
        return key.isEmpty() ? "" : "/" + key;
    }

    private Future<Answer> send(SdkHttpRequest signed, Buffer body) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(signed.method().name()))
                .setAbsoluteURI(signed.getUri().toString());
        signed.forEachHeader((name, values) -> values.forEach(value -> options.addHeader(name, value)));
        return http.request(options)
                .compose(request -> request.send(body))
                .compose(response ->
                        response.body().map(content -> new Answer(response.statusCode(), response, content)));
    }

    Future<Void> close() {
        return http.close();
    }
}
