package io.ovation.gateway.rest;

import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.ListRegistrations;
import io.ovation.contracts.event.RegistrationList;
import io.ovation.contracts.event.RegistrationView;
import io.ovation.gateway.csv.CsvText;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All registrations of an event as a CSV file, written page by page as fast as the reader takes them. */
final class RegistrationExport {
    private static final List<String> COLUMNS = List.of(
            "email",
            "firstName",
            "lastName",
            "user",
            "company",
            "title",
            "country",
            "status",
            "origin",
            "registeredAt");

    private final EventCalls calls;

    RegistrationExport(EventCalls calls) {
        this.calls = calls;
    }

    Future<Object> export(Call call) {
        return page(call, null).compose(first -> {
            HttpServerResponse response = call.http()
                    .response()
                    .setChunked(true)
                    .putHeader("Content-Type", "text/csv; charset=utf-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"registrations.csv\"")
                    .putHeader("Cache-Control", "no-store");
            return response.write(CsvText.record(COLUMNS))
                    .compose(begun -> rest(call, first))
                    .compose(written -> response.end())
                    .map(Handling.WRITTEN);
        });
    }

    private Future<Void> rest(Call call, RegistrationList some) {
        return write(call.http().response(), some).compose(written -> {
            String next = Registrations.next(some);
            return next == null ? Future.succeededFuture() : page(call, next).compose(more -> rest(call, more));
        });
    }

    private Future<RegistrationList> page(Call call, @Nullable String after) {
        return calls.ask(
                call,
                EventEndpoints.LIST_REGISTRATIONS,
                new ListRegistrations(call.path(EventCalls.EVENT), "", after, EventLimits.EXPORT_PAGE));
    }

    private static Future<Void> write(HttpServerResponse response, RegistrationList some) {
        String text =
                some.registrations().stream().map(RegistrationExport::record).collect(Collectors.joining());
        if (text.isEmpty()) {
            return Future.succeededFuture();
        }
        return response.write(text).compose(written -> drained(response));
    }

    private static Future<Void> drained(HttpServerResponse response) {
        Promise<Void> drained = Promise.promise();
        if (!response.writeQueueFull()) {
            return Future.succeededFuture();
        }
        response.exceptionHandler(drained::tryFail).drainHandler(room -> drained.tryComplete());
        return drained.future();
    }

    private static String record(RegistrationView each) {
        return CsvText.record(List.of(
                each.email(),
                each.firstName(),
                each.lastName(),
                text(each.user()),
                text(each.company()),
                text(each.title()),
                text(each.country()),
                each.status().wireName(),
                each.origin().wireName(),
                each.registeredAt().toString()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
