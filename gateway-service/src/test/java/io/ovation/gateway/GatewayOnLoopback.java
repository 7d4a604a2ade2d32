package io.ovation.gateway;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.gateway.admission.AddressGate;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.AdmissionLimits;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Gateways;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.edge.Edge;
import io.ovation.gateway.edge.EdgeSettings;
import io.ovation.gateway.edge.Origins;
import io.ovation.gateway.edge.TrustedProxies;
import io.ovation.gateway.hub.BusChannels;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.hub.HubLimits;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.kaltura.KalturaApi;
import io.ovation.gateway.live.LiveLimits;
import io.ovation.gateway.live.LiveMeters;
import io.ovation.gateway.live.LiveRoutes;
import io.ovation.gateway.live.LiveServer;
import io.ovation.gateway.pages.DevLogin;
import io.ovation.gateway.pages.Pages;
import io.ovation.gateway.presence.PresenceReports;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.gateway.reactions.ReactionLimits;
import io.ovation.gateway.reactions.ReactionMeters;
import io.ovation.gateway.report.ReportDesk;
import io.ovation.gateway.rest.Handling;
import io.ovation.gateway.rest.Info;
import io.ovation.gateway.rest.RestApi;
import io.ovation.gateway.rest.RestParts;
import io.ovation.gateway.state.States;
import io.ovation.gateway.tokens.TokenDesk;
import io.ovation.gateway.tokens.TokenHandlings;
import io.ovation.gateway.tokens.TokenLimits;
import io.ovation.gateway.transfer.TransferSettings;
import io.ovation.gateway.transfer.Transfers;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.BusSettings;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.config.Settings;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.DirectorySettings;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.identity.Principal;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** REST and pages of the gateway on a free port, with a {@link Neighbour} behind them. */
public final class GatewayOnLoopback implements AutoCloseable {
    public static final String ALLOWED = "https://events.example.com";
    public static final String FAN_OUT = "fan-out@test";
    public static final String SECRET = "0123456789abcdef0123456789abcdef";
    public static final String OTHER_SECRET = "fedcba9876543210fedcba9876543210";
    public static final String USER_SECRET = "a-user-secret-of-account-102";
    public static final Account ACCOUNT =
            new Account("102", List.of(SECRET), List.of(USER_SECRET), List.of(), false, true, "Demo", List.of());
    private static final Account OTHER =
            new Account("103", List.of(OTHER_SECRET), List.of(), false, "Other", List.of());
    private static final long TIMEOUT_SECONDS = 10;

    public final Vertx vertx = Vertx.vertx();
    public final Neighbour neighbour;
    public final Keeper keeper = new Keeper();
    public final Reporter reporter = new Reporter();
    public final PersonIds people = new PersonIds("a key of enough characters");
    public final Bus bus;
    public final LiveServer live;
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final TokenDesk desk;
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final WebClient client;
    private final HttpServer server;

    /** Wide limits, one allowed foreign origin, no trusted proxy, with the development login. */
    public static GatewayOnLoopback start() {
        return start(AdmissionLimits.DEFAULTS, new EdgeSettings(List.of(ALLOWED), List.of(ALLOWED), List.of(), 4_096));
    }

    public static GatewayOnLoopback start(AdmissionLimits limits, EdgeSettings edge) {
        return new GatewayOnLoopback(limits, edge);
    }

    private GatewayOnLoopback(AdmissionLimits limits, EdgeSettings settings) {
        InternalKeys keys = InternalKeys.generate();
        neighbour = new Neighbour(keys);
        Directory directory = new Directory(vertx, "node", DirectorySettings.from(Settings.of(Map.of())));
        bus = new Bus(vertx, directory, new SimpleMeterRegistry(), BusSettings.from(Settings.of(Map.of())));
        Pace pace = new Pace(limits, System::nanoTime);
        BusServer self = bus.server(GatewayVerticle.NAME);
        desk = new TokenDesk(
                new TokenDesk.Setting(
                        Accounts.of(List.of(ACCOUNT, OTHER)),
                        "a key of enough characters",
                        TokenLimits.DEFAULTS,
                        Clock.systemUTC()),
                new TokenDesk.Means(mongo(vertx, store), bus, directory, self, new VertxTimers(vertx)),
                pace);
        Admission admission = new Admission(
                desk.check(), people, new CallerSigner(keys.keyId(), keys.privateKey()), bus, pace, Clock.systemUTC());
        TrustedProxies proxies = new TrustedProxies(settings.trustedProxies());
        Edge edge = new Edge(settings, new Origins(settings.allowedOrigins(), proxies));
        Router router = Router.router(vertx);
        edge.surround(router);
        new Pages(vertx, settings, new DevLogin(() -> ACCOUNT, Clock.systemUTC())).mount(router);
        new KalturaApi(desk, new ReportDesk(bus, admission), admission, new Clients(proxies), pace)
                .mount(router, settings.bodyBytes());
        BusChannels channels = new BusChannels(
                bus, directory, FAN_OUT, service -> admission.gatewayContext("102", "demo", service, "t"));
        VertxTimers timers = new VertxTimers(vertx);
        Names names = new Names(channels, timers);
        Hub hub = new Hub(channels, timers, HubLimits.DEFAULTS, names);
        States states = new States(channels, timers, HubLimits.DEFAULTS.interestMillis());
        states.start();
        ReactionDesk reactions = new ReactionDesk(
                new ReactionDesk.Means(bus, directory, admission, timers),
                ReactionLimits.DEFAULTS,
                new ReactionMeters(meters));
        PresenceReports presence = new PresenceReports(
                self.instance().id(),
                timers,
                report -> bus.askOwner(
                        ParticipantEndpoints.REPORT_PRESENCE,
                        report.channel().toString(),
                        report,
                        admission.gatewayContext("102", "demo", StageEndpoints.SERVICE, "t")));
        live = new LiveServer(
                admission,
                new LiveServer.Channels(hub, states, reactions, names, presence),
                bus,
                timers,
                LiveLimits.DEFAULTS,
                new LiveMeters(meters),
                Map.of());
        desk.onEnded(live::recheck);
        new LiveRoutes(live, new Clients(proxies), new AddressGate(limits)).mount(router);
        RestParts parts = new RestParts(
                admission,
                new Gateways(bus, directory),
                new Clients(proxies),
                pace,
                bus,
                channels,
                reactions,
                names,
                Info.of("0.1.0", 2_000, 65_536, settings.bodyBytes()));
        Map<String, Handling> others =
                new HashMap<>(new Transfers(bus, directory, admission, TransferSettings.DEFAULTS, SECRET).handlings());
        others.putAll(new TokenHandlings(desk, admission).all());
        others.put("streamChannel", call -> Future.failedFuture(new IllegalStateException("secret detail")));
        server = await(self.receive(FAN_OUT, Announcement.class, news -> {
                    hub.announced(news);
                    states.announced(news);
                })
                .compose(hearing -> neighbour.start(bus))
                .compose(started -> keeper.start(bus))
                .compose(started -> reporter.start(bus))
                .compose(started -> desk.start())
                .compose(learned -> self.start())
                .compose(started -> RestApi.mount(vertx, router, parts, others))
                .compose(mounted -> vertx.createHttpServer()
                        .requestHandler(router)
                        .invalidRequestHandler(edge::refuse)
                        .listen(0, "127.0.0.1")));
        client = WebClient.create(vertx);
    }

    private static MongoClient mongo(Vertx vertx, EmbeddedStore store) {
        return MongoClient.create(
                vertx,
                new JsonObject()
                        .put("connection_string", store.connectionString())
                        .put("db_name", "test"));
    }

    public int port() {
        return server.actualPort();
    }

    /** A request that does not follow redirects. */
    public HttpRequest<Buffer> request(String method, String path) {
        return client.request(HttpMethod.valueOf(method), port(), "127.0.0.1", path)
                .followRedirects(false);
    }

    /** A request below {@code /api/v1} with a token of this user. */
    public HttpRequest<Buffer> as(String user, String method, String path) {
        return request(method, "/api/v1" + path).putHeader("Authorization", "KS " + token(user, Principal.Type.USER));
    }

    /** The same as an admin of the account. */
    public HttpRequest<Buffer> asAdmin(String method, String path) {
        return request(method, "/api/v1" + path)
                .putHeader("Authorization", "KS " + token("root", Principal.Type.ADMIN));
    }

    public static String token(String user, Principal.Type type) {
        return KsRequest.of("102", user, type, 60, "").token(SECRET, Instant.now(), new Random());
    }

    public static JsonObject json(HttpResponse<Buffer> answer) {
        return answer.bodyAsJsonObject();
    }

    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        await(vertx.close());
        store.close();
    }
}
