package io.ovation.contracts.event;

import java.util.List;

/**
 * Some lines of a file of registrations; for organizers of the event and admins. May be repeated: a known e-mail address is updated.
 *
 * @param event the event's id
 * @param header the names of the columns, as the file has them
 * @param rows at most {@link EventLimits#IMPORT_ROWS}
 */
public record ImportRegistrations(String event, List<String> header, List<Row> rows) {

    /**
     * One line of the file.
     *
     * @param line the number of its first line in the file, from 1
     * @param values one for each column
     */
    public record Row(long line, List<String> values) {}
}
