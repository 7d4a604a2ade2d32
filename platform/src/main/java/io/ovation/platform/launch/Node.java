package io.ovation.platform.launch;

import io.ovation.platform.observe.ManagementServer;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One started process, or in tests one of several in a JVM. */
public final class Node {
    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private final Platform platform;
    private final ManagementServer management;
    private final NodeSettings.Stopping stopping;
    private final List<Deployable> verticles = Collections.synchronizedList(new ArrayList<>());
    private final List<String> deployments = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Future<Void> stopped;

    Node(Platform platform, ManagementServer management, NodeSettings.Stopping stopping) {
        this.platform = platform;
        this.management = management;
        this.stopping = stopping;
    }

    /** What its services stand on. */
    public Platform platform() {
        return platform;
    }

    /** The port of health and metrics. */
    public int managementPort() {
        return management.port();
    }

    /** Deploys one service after the other and says then that the process has started. */
    Future<Node> deploy(List<Function<Platform, Deployable>> services) {
        Future<Void> deployed = Future.succeededFuture();
        for (Function<Platform, Deployable> service : services) {
            deployed = deployed.compose(before -> deploy(service.apply(platform)));
        }
        return deployed.map(all -> {
            platform.health().markStarted();
            return this;
        });
    }

    private Future<Void> deploy(Deployable verticle) {
        return platform.vertx().deployVerticle(verticle).map(id -> {
            verticles.add(verticle);
            deployments.add(0, id);
            return null;
        });
    }

    /** Stops, once, so that nobody notices: unready, drain, leave while still answering, then undeploy and close. */
    public synchronized Future<Void> stop() {
        if (stopped == null) {
            platform.health().markLeaving();
            stopped = stopInOrder();
        }
        return stopped;
    }

    private Future<Void> stopInOrder() {
        return step("drain", this::drain)
                .compose(drained -> step("leave", this::leave))
                .compose(left -> step("undeploy", this::undeploy))
                .compose(undeployed -> step("stop the bus", platform.bus()::stop))
                .compose(stopped -> step("stop the directory", platform.directory()::stop))
                .compose(stopped -> step("close the store", platform.store()::close))
                .compose(closed -> platform.vertx().close());
    }

    private Future<Void> drain() {
        List<Future<Void>> draining = verticles.stream()
                .filter(Draining.class::isInstance)
                .map(each -> ((Draining) each).drain())
                .toList();
        return Future.join(draining).<Void>mapEmpty().timeout(stopping.drainMillis(), TimeUnit.MILLISECONDS);
    }

    private Future<Void> leave() {
        platform.bus().leave();
        return platform.vertx().timer(Math.max(1, stopping.leaveMillis())).mapEmpty();
    }

    private Future<Void> undeploy() {
        Future<Void> undeployed = Future.succeededFuture();
        for (String deployment : List.copyOf(deployments)) {
            undeployed = undeployed.transform(before -> platform.vertx().undeploy(deployment));
        }
        return undeployed;
    }

    /** What goes wrong while stopping must not keep the rest from stopping. */
    private static Future<Void> step(String name, Supplier<Future<Void>> action) {
        return Future.succeededFuture()
                .compose(go -> action.get())
                .onFailure(failure -> LOG.warn("Could not {} while stopping", name, failure))
                .otherwiseEmpty();
    }
}
