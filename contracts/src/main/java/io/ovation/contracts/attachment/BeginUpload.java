package io.ovation.contracts.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Announces a file to one instance, which then takes its parts.
 *
 * @param upload chosen by the asker, 22 base64url characters; an attachment gets it as its id
 * @param purpose what the file is for
 * @param name its name with extension; an image needs none
 * @param length its bytes when known, so that one that is too large is refused before it is sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BeginUpload(
        String upload,
        Purpose purpose,
        @Nullable String name,
        @Nullable Long length) {

    /** What an uploaded file is for. */
    public enum Purpose {
        ATTACHMENT,
        IMAGE
    }
}
