package io.ovation.contracts.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Gives an attachment another title and description.
 *
 * @param title the new one, or null to keep it
 * @param description the new one, null to keep it, or empty to take it away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateAttachment(
        String attachment, @Nullable String title, @Nullable String description) {
    public static final String TYPE = "update-attachment";
}
