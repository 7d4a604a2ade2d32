package io.ovation.stage.registration;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.ImportOutcome;
import io.ovation.contracts.event.ImportOutcome.Refusal;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.stage.field.Fields;
import java.util.ArrayList;
import java.util.List;

/** Some lines of a file, sorted into people to register and lines that break a rule. */
final class Import {
    private final List<Registrant> good = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long refusedTotal;

    /** Fails with a problem when the header is not one. */
    Import(ImportRegistrations file) {
        Columns columns = new Columns(file.header());
        file.rows().stream().limit(EventLimits.IMPORT_ROWS).forEach(row -> sort(row, columns));
    }

    private void sort(ImportRegistrations.Row row, Columns columns) {
        Fields fields = new Fields();
        Registrant registrant =
                WishedRegistration.checked(fields, columns.wish(row.values()), RegistrationOrigin.IMPORT);
        if (fields.errors().isEmpty()) {
            good.add(registrant);
        } else {
            refuse(row.line(), fields.errors());
        }
    }

    /** A line with several mistakes names each of them and counts once. */
    private void refuse(long line, List<FieldError> errors) {
        refusedTotal++;
        errors.stream()
                .limit(EventLimits.IMPORT_REFUSALS - (long) refused.size())
                .forEach(error -> refused.add(new Refusal(line, error.field(), error.rule(), error.message())));
    }

    List<Registrant> good() {
        return good;
    }

    ImportOutcome outcome(RegistrationStore.Written written) {
        return new ImportOutcome(written.added(), written.updated(), refused, refusedTotal);
    }
}
