package io.ovation.gateway;

import io.ovation.contracts.Caller;
import io.ovation.contracts.channel.Announcement;
import io.ovation.gateway.admission.AddressGate;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.edge.Edge;
import io.ovation.gateway.edge.Origins;
import io.ovation.gateway.edge.TrustedProxies;
import io.ovation.gateway.hub.BusChannels;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.live.LiveMeters;
import io.ovation.gateway.live.LiveRoutes;
import io.ovation.gateway.live.LiveServer;
import io.ovation.gateway.live.StreamHandling;
import io.ovation.gateway.pages.Pages;
import io.ovation.gateway.rest.ChannelReads;
import io.ovation.gateway.rest.Info;
import io.ovation.gateway.rest.RestApi;
import io.ovation.gateway.rest.RestParts;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.VertxTimers;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.LocalRevocations;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.identity.TokenCheck;
import io.ovation.platform.launch.Draining;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gateway, listed: identity, hub, live connections, REST, pages. */
public final class GatewayVerticle extends VerticleBase implements Draining {
    public static final String NAME = "gateway-service";
    public static final Service<GatewaySettings> SERVICE =
            new Service<>(NAME, GatewaySettings::from, GatewayVerticle::new);

    private final Platform platform;
    private final GatewaySettings settings;
    private @Nullable LiveServer live;
    private @Nullable BusServer bus;

    GatewayVerticle(Platform platform, GatewaySettings settings) {
        this.platform = platform;
        this.settings = settings;
    }

    @Override
    public Future<?> start() {
        BusServer server = platform.bus().server(NAME);
        bus = server;
        Admission admission = admission();
        VertxTimers timers = new VertxTimers(vertx);
        String address = "fan-out@" + server.instance().id();
        BusChannels channels = new BusChannels(
                platform.bus(),
                platform.directory(),
                address,
                service -> admission.gatewayContext("0", NAME, service, ""));
        Hub hub = new Hub(channels, timers, settings.hub());
        Info info = info();
        LiveServer sockets = new LiveServer(
                admission,
                hub,
                platform.bus(),
                timers,
                settings.live(),
                new LiveMeters(platform.meters()),
                clientLimits());
        live = sockets;
        hub.start();
        sockets.start();
        platform.directory().onChange(service -> hub.interestNow());
        return server.receive(address, Announcement.class, hub::announced)
                .compose(receiving -> server.start())
                .compose(started -> routes(admission, channels, sockets, info))
                .compose(this::listen);
    }

    private Admission admission() {
        GatewaySettings.Identity identity = settings.identity();
        return new Admission(
                new TokenCheck(identity.accounts(), new LocalRevocations()),
                new PersonIds(identity.personKey()),
                new CallerSigner(identity.keyId(), identity.privateKey()),
                platform.bus(),
                pace(),
                platform.clock());
    }
