package io.ovation.platform.channel.sim;

/** What goes wrong in a schedule, until the world is healed. */
final class Faults {
    private static final double RESTORES = 0.08;

    private final World world;

    private Faults(World world) {
        this.world = world;
    }

    static void plan(World world) {
        Faults faults = new Faults(world);
        long howMany = world.between(2, 10);
        for (int i = 0; i < howMany; i++) {
            world.scheduler().after(world.between(100, World.LOAD_MILLIS), faults::one);
        }
        if (world.chance(RESTORES) || world.breakage() == Breakage.BLIND_TO_EPOCHS) {
            world.scheduler().after(world.between(2_000, World.LOAD_MILLIS - 1_000), faults::restore);
        }
    }

    private void one() {
        world.count(Counter.FAULTS);
        switch ((int) world.between(0, 9)) {
            case 0, 1 -> kill(world.anyInstance(), 2_500);
            case 2, 3 -> sleep(world.anyInstance(), 4_000);
            case 4 -> kill(world.anyGateway(), 1_500);
            case 5 -> sleep(world.anyGateway(), 2_500);
            case 6 -> splitView();
            case 7 -> partition();
            case 8 -> storm();
            default ->
                world.clients()
                        .get((int) world.between(0, world.clients().size() - 1))
                        .drop();
        }
    }

    private long until(long mostMillis) {
        return Math.min(World.HEAL_MILLIS, world.now() + world.between(100, mostMillis));
    }

    private void kill(Node node, long mostMillis) {
        if (node.up()) {
            world.count(Counter.KILLS);
            node.kill();
            if (node instanceof SimInstance instance) {
                world.left(instance);
            }
            world.scheduler().after(until(mostMillis) - world.now(), () -> startAgain(node));
        }
    }

    private static void startAgain(Node node) {
        if (!node.up()) {
            node.start();
        }
    }

    private void sleep(Node node, long mostMillis) {
        world.count(Counter.PAUSES);
        node.pauseUntil(until(mostMillis));
    }

    private void splitView() {
        world.count(Counter.SPLIT_VIEWS);
        long until = until(4_000);
        world.trace("gateways disagree about owners until %d", until);
        world.gateways().forEach(gateway -> gateway.seeSplitViewUntil(until));
    }

    private void partition() {
        world.count(Counter.PARTITIONS);
        SimGateway gateway = world.anyGateway();
        SimInstance instance = world.anyInstance();
        long until = until(2_000);
        world.trace("%s and %s are cut off until %d", gateway, instance, until);
        world.cutUntil(gateway, instance, until);
    }

    private void storm() {
        world.count(Counter.STORE_STORMS);
        long until = until(3_000);
        world.trace("the store is in trouble until %d", until);
        world.stormUntil(until);
    }

    /** An operator stops the service, puts back a back-up, and starts it again. */
    private void restore() {
        world.count(Counter.RESTORES);
        world.instances().stream().filter(Node::up).forEach(instance -> {
            instance.kill();
            world.left(instance);
        });
        world.store().restore();
        world.trace("the store is restored as %s", world.store().epoch());
        world.instances()
                .forEach(instance -> world.scheduler().after(world.between(50, 500), () -> startAgain(instance)));
    }
}
