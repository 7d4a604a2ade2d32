package io.ovation.contracts.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload.
 *
 * @param done false while the bytes are still being put away
 * @param attachment what was attached, or null
 * @param image the path of a session's new image, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Uploaded(
        boolean done,
        @Nullable AttachmentView attachment,
        @Nullable String image) {
    public static final Uploaded NOT_YET = new Uploaded(false, null, null);
}
