package io.ovation.contracts.live;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.Nothing;

/** What each gateway answers to the others. */
public final class GatewayEndpoints {
    public static final String SERVICE = "gateway-service";

    /** Told to every gateway; nothing depends on who says it, since each looks for itself. */
    public static final Endpoint<PersonChanged, Nothing> PERSON_CHANGED =
            new Endpoint<>("person-changed", SERVICE, PersonChanged.class, Nothing.class);

    private GatewayEndpoints() {}
}
