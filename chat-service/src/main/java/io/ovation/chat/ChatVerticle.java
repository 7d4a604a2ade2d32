package io.ovation.chat;

import io.ovation.chat.connection.Connections;
import io.ovation.chat.group.GroupChat;
import io.ovation.chat.group.RoomKind;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** All features of chat-service on one event loop. */
public final class ChatVerticle extends VerticleBase {
    public static final Service<ChatSettings> SERVICE =
            new Service<>(ChatEndpoints.SERVICE, ChatSettings::from, ChatVerticle::new);

    private final Platform platform;
    private final ChatSettings settings;
    private final BusServer server;

    public ChatVerticle(Platform platform, ChatSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(ChatEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "chat")
                .compose(this::bind)
                .compose(bound -> server.start());
    }

    private Future<Void> bind(Journal journal) {
        Surroundings around = Surroundings.on(platform.vertx(), platform.bus());
        ChannelBinding binding =
                new ChannelBinding(settings.callers().verifier(ChatEndpoints.SERVICE), around.timers());
        Sessions sessions = Sessions.askedOver(platform.bus(), around.timers(), settings.sessions());
        GroupChat.Ground ground = new GroupChat.Ground(platform.store().client(), journal, sessions, around);
        for (RoomKind kind : RoomKind.ALL) {
            new GroupChat(kind, ground, settings.group()).bind(server, binding);
        }
        Connections connections = new Connections(
                new Connections.Ground(platform.store().client(), journal, sessions, platform.bus(), around),
                settings.connections());
        return connections.open().onSuccess(opened -> connections.bind(server, binding));
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
