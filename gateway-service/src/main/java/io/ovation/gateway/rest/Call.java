package io.ovation.gateway.rest;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.platform.identity.Principal;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatedRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One validated request and who makes it.
 *
 * @param http the exchange itself, for operations that write their answer themselves
 * @param operation what the contract says about it
 * @param request the parameters and the body, checked against the contract
 * @param client from where it comes
 * @param principal whose token it carries, or null where none is needed
 * @param visitor who that is in the session of the path, or null outside of sessions
 */
public record Call(
        RoutingContext http,
        Operation operation,
        ValidatedRequest request,
        Client client,
        @Nullable Principal principal,
        @Nullable Visitor visitor) {

    /** Who asks, in the session of the path. */
    public Caller caller() {
        return inSession().caller();
    }

    /** Whose token it is. */
    public Principal owner() {
        return Objects.requireNonNull(principal);
    }

    /** Who was let into the session of the path. */
    public Visitor inSession() {
        return Objects.requireNonNull(visitor);
    }

    /** The channel that the path names. */
    public ChannelId channel() {
        return ChannelServices.named(caller(), path("channel"));
    }

    /** A path parameter. */
    public String path(String name) {
        return pathParameter(name).getString();
    }

    /** A path parameter, or something else where the path has none of this name. */
    public String pathOr(String name, String otherwise) {
        return request.getPathParameters().containsKey(name) ? path(name) : otherwise;
    }

    /** A whole number in the path. */
    public long pathNumber(String name) {
        return pathParameter(name).getLong();
    }

    private RequestParameter pathParameter(String name) {
        return Objects.requireNonNull(request.getPathParameters().get(name), name);
    }

    /** A query parameter, when it was given. */
    public Optional<String> query(String name) {
        return given(request.getQuery().get(name)).map(RequestParameter::getString);
    }

    /** A whole number in the query, when it was given. */
    public Optional<Long> queryNumber(String name) {
        return given(request.getQuery().get(name)).map(RequestParameter::getLong);
    }

    /** A switch in the query, false when it was not given. */
    public boolean queryFlag(String name) {
        return given(request.getQuery().get(name))
                .map(RequestParameter::getBoolean)
                .orElse(false);
    }

    /** A header that the contract names, when it was given. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(http.request().getHeader(name));
    }

    /** The JSON body, empty without one. */
    public JsonObject body() {
        RequestParameter body = request.getBody();
        return body == null || body.isEmpty() ? new JsonObject() : body.getJsonObject();
    }

    private static Optional<RequestParameter> given(@Nullable RequestParameter parameter) {
        return Optional.ofNullable(parameter).filter(each -> !each.isEmpty());
    }
}
