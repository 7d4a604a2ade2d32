package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;

/** What the clients of a schedule do, and a last word to every instance after the trouble. */
final class Load {
    private final World world;

    private Load(World world) {
        this.world = world;
    }

    static void plan(World world) {
        Load load = new Load(world);
        long joins = world.between(0, 40);
        for (int i = 0; i < joins; i++) {
            world.scheduler().after(world.between(0, World.LOAD_MILLIS), load::join);
        }
        for (SimClient client : world.clients()) {
            long howMany = world.between(4, 16);
            for (int i = 0; i < howMany; i++) {
                world.scheduler().after(world.between(0, World.LOAD_MILLIS), () -> load.act(client));
            }
            if (world.chance(0.5)) {
                long burst = world.between(0, World.LOAD_MILLIS);
                for (int i = 0; i < 6; i++) {
                    world.scheduler().after(burst + i, () -> load.act(client));
                }
            }
        }
    }

    /** Somebody new arrives and needs a view, from whatever instance. */
    private void join() {
        SimGateway gateway = world.anyGateway();
        SimInstance instance = world.anyInstance();
        if (gateway.up()) {
            world.channels()
                    .forEach(channel -> world.bus().ask(gateway, instance, 1_000, () -> instance.snapshot(channel)));
        }
    }

    private void act(SimClient client) {
        ChannelId channel =
                world.channels().get((int) world.between(0, world.channels().size() - 1));
        String whom = "client" + world.between(0, world.clients().size() - 1);
        long die = world.between(0, 99);
        if (die < 50) {
            client.want(channel, "append", world.between(1, 1_000), whom);
        } else if (die < 60) {
            client.want(channel, "claim", 0, whom);
        } else if (die < 67) {
            client.want(channel, "release", 0, whom);
        } else if (die < 74) {
            client.want(channel, "block", 0, whom);
        } else if (die < 82) {
            client.want(channel, "unblock", 0, whom);
        } else if (die < 98) {
            long head = world.store().log(channel).head();
            client.want(channel, "delete", world.between(Math.max(1, head - 15), Math.max(1, head)), whom);
        } else {
            client.want(channel, "clear", 0, whom);
        }
    }

    /** Has every instance write once more. */
    static void probe(World world) {
        for (SimInstance instance : world.instances()) {
            for (ChannelId channel : world.channels()) {
                World.Probe probe = new World.Probe(instance + " in " + channel);
                world.probes().add(probe);
                String who = "probe-of-" + instance;
                instance.submit(channel, who, new SimCommand(who, "append", 1, who, 1))
                        .onSuccess(answer -> probe.answered = true);
            }
        }
    }
}
