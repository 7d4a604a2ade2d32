package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import java.util.HashMap;
import java.util.Map;

/** A socket between a client and a gateway: in order, without loss while it lives, and what is under way dies with it. */
final class Connection {
    final SimClient client;
    final SimGateway gateway;
    /** Up to where this socket was told each channel; absent when it is not subscribed. */
    final Map<ChannelId, Long> told = new HashMap<>();

    private final World world;
    private final int gatewayLife;
    private boolean open = true;
    private long upAt;
    private long downAt;

    Connection(World world, SimClient client, SimGateway gateway) {
        this.world = world;
        this.client = client;
        this.gateway = gateway;
        this.gatewayLife = gateway.life();
    }

    boolean alive() {
        return open && gateway.up() && gateway.life() == gatewayLife;
    }

    void up(Runnable atGateway) {
        if (alive()) {
            upAt = Math.max(upAt, world.now() + world.between(0, 4));
            world.scheduler().after(gateway, upAt - world.now(), () -> ifAlive(atGateway));
        }
    }

    void down(Runnable atClient) {
        if (alive()) {
            downAt = Math.max(downAt, world.now() + world.between(0, 4));
            world.scheduler().after(client, downAt - world.now(), () -> ifAlive(atClient));
        }
    }

    private void ifAlive(Runnable run) {
        if (alive()) {
            run.run();
        }
    }

    void close() {
        open = false;
    }
}
