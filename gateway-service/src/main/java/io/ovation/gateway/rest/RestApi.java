package io.ovation.gateway.rest;

import io.ovation.gateway.edge.Responses;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestUtils;
import io.vertx.openapi.validation.RequestValidator;
import io.vertx.openapi.validation.ValidatableRequest;
import io.vertx.openapi.validation.ValidatedRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The router that the OpenAPI document makes: token, then form, then session, then the operation. */
public final class RestApi {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final OpenAPIContract contract;
    private final RequestValidator validator;
    private final RequestExtractor extractor = RequestExtractor.withBodyHandler();
    private final Doorkeeper doorkeeper;
    private final Map<String, Handling> handlings;
    private final Outgoing outgoing;
    private final int bodyBytes;

    private RestApi(Vertx vertx, OpenAPIContract contract, RestParts parts, Map<String, Handling> others) {
        this.contract = contract;
        this.validator = RequestValidator.create(vertx, contract);
        this.doorkeeper = new Doorkeeper(parts.admission(), parts.clients(), parts.pace());
        this.outgoing = new Outgoing(parts.names());
        this.bodyBytes = parts.info().limits().bodyBytes();
        this.handlings = RestHandlings.of(parts);
        contract.operations().stream()
                .filter(Commands::isCommand)
                .forEach(operation -> handlings.put(operation.getOperationId(), new Commands(parts)::named));
        handlings.putAll(others);
    }

    /**
     * Reads the contract and mounts it at {@code /api/v1/*}, and its {@code getInfo} at {@code /api/info} too.
     *
     * @param others what handles the operations that need more than the bus: {@code streamChannel}
     */
    public static Future<Void> mount(Vertx vertx, Router router, RestParts parts, Map<String, Handling> others) {
        return Contract.load(vertx).map(contract -> {
            RestApi api = new RestApi(vertx, contract, parts, others);
            Router routes = api.router(vertx);
            router.get("/api/info").handler(api.serving(contract.operation("getInfo")));
            router.route("/api/v1/*").subRouter(routes);
            return null;
        });
    }

    private Router router(Vertx vertx) {
        Set<String> operations = contract.operations().stream()
                .map(Operation::getOperationId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!operations.equals(handlings.keySet())) {
            throw new IllegalStateException("The contract names " + operations + " but there are handlers for "
                    + new TreeSet<>(handlings.keySet()));
        }
        RouterBuilder builder = RouterBuilder.create(vertx, contract);
        Handler<RoutingContext> bodies = BodyHandler.create(false).setBodyLimit(bodyBytes);
        for (OpenAPIRoute route : builder.getRoutes()) {
            route.setDoSecurity(false)
                    .setDoValidation(false)
                    .addHandler(Contract.isStreamed(route.getOperation()) ? RestApi::bodyLater : bodies)
                    .addHandler(serving(route.getOperation()));
        }
        return builder.createRouter();
    }

    /** The operation reads the body itself, once it is known whose it is. */
    private static void bodyLater(RoutingContext http) {
        http.request().pause();
        http.addEndHandler(answered -> http.request().resume());
        http.next();
    }

    private Handler<RoutingContext> serving(Operation operation) {
        Handling handling = Objects.requireNonNull(handlings.get(operation.getOperationId()));
        return http -> doorkeeper
                .meet(http, operation)
                .compose(known -> validated(http, operation)
                        .compose(request -> doorkeeper.letIn(http, operation, known, request)))
                .compose(ConsentGate::pass)
                .compose(call -> handling.handle(call).compose(answer -> outgoing.answer(call, answer)))
                .onSuccess(answer -> answer(http, operation, answer))
                .onFailure(http::fail);
    }

    private Future<ValidatedRequest> validated(RoutingContext http, Operation operation) {
        return extracted(http, operation)
                .compose(request -> validator.validate(request, operation.getOperationId()))
                .recover(mistake -> Future.failedFuture(
                        ContractMistakes.problem(mistake, http.request()).failure()));
    }

    private Future<ValidatableRequest> extracted(RoutingContext http, Operation operation) {
        return Contract.isStreamed(operation)
                ? RequestUtils.extract(http.request(), operation, () -> Future.succeededFuture(Buffer.buffer()))
                : extractor.extractValidatableRequest(http, operation);
    }

    private static void answer(RoutingContext http, Operation operation, Object answer) {
        if (answer != Handling.WRITTEN) {
            Responses.json(http, operation.getResponse(CREATED) == null ? OK : CREATED, answer);
        }
    }
}
