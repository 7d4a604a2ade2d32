package io.ovation.platform.channel;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.identity.CallerVerifier;
import io.vertx.core.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Offers a service's channels on the bus. Commands come with a person's own token and concern that person's session or its event only; everything else
 * is for gateways, which show people no more than the events' audiences allow, and reading is for following services besides.
 */
public final class ChannelBinding {
    /** The person that a gateway names when it asks for itself. */
    public static final String GATEWAY = "gateway";

    private final CallerVerifier callers;
    private final Timers timers;

    public ChannelBinding(CallerVerifier callers, Timers timers) {
        this.callers = callers;
        this.timers = timers;
    }

    /** Binds the endpoints; {@code submit} is usually the host's own. */
    public void bind(
            BusServer server,
            ChannelEndpoints endpoints,
            ChannelHost<?, ?> host,
            Interests interests,
            BiFunction<SubmitCommand, Caller, Future<Ack>> submit) {
        server.on(
                endpoints.submit(),
                (command, context) ->
                        person(context, command.channel()).compose(caller -> submit.apply(command, caller)));
        server.on(
                endpoints.open(),
                (asked, context) -> gateway(
                        context,
                        () -> own(asked.caller(), asked.channel())
                                .compose(caller -> host.open(asked.channel(), caller))
                                .map(open -> Nothing.NOTHING)));
        server.on(endpoints.read(), (asked, context) -> memberOrGateway(context, () -> host.read(asked)));
        server.on(
                endpoints.snapshot(),
                (asked, context) -> memberOrGateway(context, () -> host.snapshot(asked.channel())));
        server.on(endpoints.heads(), (asked, context) -> gateway(context, () -> host.heads(asked)));
        server.on(
                endpoints.interest(),
                (interest, context) -> gateway(context, () -> {
                    interests.take(interest);
                    return Future.succeededFuture(Nothing.NOTHING);
                }));
    }

    /** Who asks; fails when the caller is not proven. */
    public Future<Caller> caller(CallContext context) {
        return callers.verify(context.callerToken(), timers.now());
    }

    /** Who asks about this channel; one of another session, event or account is as good as none. */
    public Future<Caller> person(CallContext context, ChannelId channel) {
        return caller(context).compose(caller -> own(caller, channel));
    }

    /** The caller about whom a gateway asks, when it is their channel. */
    public static Future<Caller> own(Caller caller, ChannelId channel) {
        boolean theirs =
                channel.session().equals(caller.session()) || channel.session().equals(caller.event());
        return theirs && channel.account().equals(caller.account())
                ? Future.succeededFuture(caller)
                : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    /** A service that follows this channel asks for itself, without a token: it is on the bus, which lets in members alone. */
    private <R> Future<R> memberOrGateway(CallContext context, Supplier<Future<R>> answer) {
        return context.callerToken().isEmpty() ? answer.get() : gateway(context, answer);
    }

    /** Answers a gateway that asks for itself, and nobody else. */
    public <R> Future<R> gateway(CallContext context, Supplier<Future<R>> answer) {
        return caller(context)
                .compose(caller -> caller.person().equals(GATEWAY)
                        ? answer.get()
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
    }
}
