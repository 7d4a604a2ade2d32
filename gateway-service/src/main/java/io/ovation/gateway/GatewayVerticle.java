package io.ovation.gateway;

import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.live.GatewayEndpoints;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.gateway.admission.AddressGate;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Gateways;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.edge.Edge;
import io.ovation.gateway.edge.Origins;
import io.ovation.gateway.edge.TrustedProxies;
import io.ovation.gateway.hub.BusChannels;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.kaltura.KalturaApi;
import io.ovation.gateway.live.LiveMeters;
import io.ovation.gateway.live.LiveRoutes;
import io.ovation.gateway.live.LiveServer;
import io.ovation.gateway.live.StreamHandling;
import io.ovation.gateway.pages.DevLogin;
import io.ovation.gateway.pages.Pages;
import io.ovation.gateway.presence.PresenceReports;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.gateway.reactions.ReactionMeters;
import io.ovation.gateway.report.ReportDesk;
import io.ovation.gateway.rest.ChannelReads;
import io.ovation.gateway.rest.Handling;
import io.ovation.gateway.rest.RestApi;
import io.ovation.gateway.rest.RestParts;
import io.ovation.gateway.state.States;
import io.ovation.gateway.tokens.TokenDesk;
import io.ovation.gateway.tokens.TokenHandlings;
import io.ovation.gateway.transfer.Transfers;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.config.ConfigException;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.launch.Draining;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gateway, listed: identity, hub, live connections, REST, pages. */
public final class GatewayVerticle extends VerticleBase implements Draining {
    public static final String NAME = "gateway-service";
    public static final Service<GatewaySettings> SERVICE =
            new Service<>(NAME, GatewaySettings::from, GatewayVerticle::new);

    private final Platform platform;
    private final GatewaySettings settings;
    private final BusServer server;
    private @Nullable LiveServer live;

    GatewayVerticle(Platform platform, GatewaySettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(NAME);
    }

    @Override
    public Future<?> start() {
        Pace pace = new Pace(settings.admission(), System::nanoTime);
        TokenDesk desk = desk(pace);
        Admission admission = admission(desk, pace);
        String fanOut = "fan-out@" + server.instance().id();
        BusChannels channels = new BusChannels(
                platform.bus(),
                platform.directory(),
                fanOut,
                service -> admission.gatewayContext("0", NAME, service, ""));
        Names names = new Names(channels, new VertxTimers(vertx));
        Hub hub = new Hub(channels, new VertxTimers(vertx), settings.hub(), names);
        States states =
                new States(channels, new VertxTimers(vertx), settings.hub().interestMillis());
        ReactionDesk reactions = reactions(admission);
        PresenceReports presence = presence(admission);
        LiveServer sockets = liveServer(admission, new LiveServer.Channels(hub, states, reactions, names, presence));
        live = sockets;
        hub.start();
        states.start();
        sockets.start();
        presence.start();
        desk.onEnded(sockets::recheck);
        platform.directory().onChange(service -> {
            hub.interestNow();
            states.interestNow();
            if (service.equals(ParticipantEndpoints.REPORT_PRESENCE.service())) {
                presence.sayNow();
            }
        });
        server.on(
                GatewayEndpoints.PERSON_CHANGED,
                (news, call) -> names.reach(news).map(known -> {
                    sockets.refreshPerson(news.account(), news.person());
                    return Nothing.NOTHING;
                }));
        return server.receive(fanOut, Announcement.class, news -> {
                    hub.announced(news);
                    states.announced(news);
                })
                .compose(receiving -> desk.start())
                .compose(learned -> server.start())
                .compose(started ->
                        routes(new Entrance(admission, pace, desk), new Inside(channels, reactions, names), sockets))
                .compose(this::listen);
    }

    /** What decides who comes in. */
    private record Entrance(Admission admission, Pace pace, TokenDesk desk) {}

    /** What those who came in find. */
    private record Inside(BusChannels channels, ReactionDesk reactions, Names names) {}

    private TokenDesk desk(Pace pace) {
        GatewaySettings.Identity identity = settings.identity();
        TokenDesk.Means means = new TokenDesk.Means(
                platform.store().client(), platform.bus(), platform.directory(), server, new VertxTimers(vertx));
        return new TokenDesk(
                new TokenDesk.Setting(identity.accounts(), identity.personKey(), settings.tokens(), platform.clock()),
                means,
                pace);
    }

    private Admission admission(TokenDesk desk, Pace pace) {
        GatewaySettings.Identity identity = settings.identity();
        return new Admission(
                desk.check(),
                new PersonIds(identity.personKey()),
                new CallerSigner(identity.keyId(), identity.privateKey()),
                platform.bus(),
                pace,
                platform.clock());
    }

    private ReactionDesk reactions(Admission admission) {
        return new ReactionDesk(
                new ReactionDesk.Means(platform.bus(), platform.directory(), admission, new VertxTimers(vertx)),
                settings.reactions(),
                new ReactionMeters(platform.meters()));
    }

    private PresenceReports presence(Admission admission) {
        return new PresenceReports(
                server.instance().id(),
                new VertxTimers(vertx),
                report -> platform.bus()
                        .askOwner(
                                ParticipantEndpoints.REPORT_PRESENCE,
                                report.channel().toString(),
                                report,
                                admission.gatewayContext("0", NAME, StageEndpoints.SERVICE, "")));
    }

    private LiveServer liveServer(Admission admission, LiveServer.Channels channels) {
        return new LiveServer(
                admission,
                channels,
                platform.bus(),
                new VertxTimers(vertx),
                settings.live(),
                new LiveMeters(platform.meters()),
                settings.clientLimits());
    }

    private Future<Router> routes(Entrance entrance, Inside inside, LiveServer sockets) {
        Clients clients = new Clients(new TrustedProxies(settings.edge().trustedProxies()));
        Admission admission = entrance.admission();
        Router router = Router.router(vertx);
        edge().surround(router);
        new LiveRoutes(sockets, clients, new AddressGate(settings.admission())).mount(router);
        new Pages(vertx, settings.edge(), devLogin(entrance.desk())).mount(router);
        ReportDesk reports = new ReportDesk(platform.bus(), admission);
        new KalturaApi(entrance.desk(), reports, admission, clients, entrance.pace())
                .mount(router, settings.edge().bodyBytes());
        RestParts parts = new RestParts(
                admission,
                new Gateways(platform.bus(), platform.directory()),
                clients,
                entrance.pace(),
                platform.bus(),
                inside.channels(),
                inside.reactions(),
                inside.names(),
                settings.info());
        Map<String, Handling> others = new HashMap<>(transfers(admission).handlings());
        others.putAll(new TokenHandlings(entrance.desk(), admission).all());
        others.put(
                "streamChannel",
                new StreamHandling(sockets, new ChannelReads(platform.bus(), admission, inside.channels())));
        return RestApi.mount(vertx, router, parts, others).map(router);
    }

    private Transfers transfers(Admission admission) {
        return new Transfers(
                platform.bus(),
                platform.directory(),
                admission,
                settings.transfers(),
                settings.identity().personKey());
    }

    /** The pages that may call are those of the installation and those of its accounts; a token shows later whose it is. */
    private Edge edge() {
        List<String> origins = new ArrayList<>(settings.edge().allowedOrigins());
        settings.identity().accounts().all().forEach(account -> origins.addAll(account.allowedOrigins()));
        TrustedProxies proxies = new TrustedProxies(settings.edge().trustedProxies());
        return new Edge(settings.edge(), new Origins(origins, proxies));
    }

    private @Nullable DevLogin devLogin(TokenDesk desk) {
        String first = settings.identity().accounts().all().iterator().next().id();
        return settings.devLogin() ? new DevLogin(() -> desk.account(first), platform.clock()) : null;
    }

    private Future<HttpServer> listen(Router router) {
        return vertx.createHttpServer(settings.http())
                .invalidRequestHandler(edge()::refuse)
                .requestHandler(router)
                .listen(settings.port(), settings.host())
                .recover(failure ->
                        Future.failedFuture(ConfigException.cannotListen("OVATION_PORT", settings.port(), failure)));
    }

    @Override
    public Future<Void> drain() {
        return live == null ? Future.succeededFuture() : live.drain();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
