package io.ovation.contracts.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attachment as everybody in the session sees it.
 *
 * @param id 22 base64url characters
 * @param name the file's name, 1 to 200 characters without a path
 * @param title 1 to 120 characters
 * @param description at most 1,000 characters, or null
 * @param type media type, such as {@code application/pdf}
 * @param fileType the extension in lower case, such as {@code pdf}
 * @param size in bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        String id,
        String name,
        String title,
        @Nullable String description,
        String type,
        String fileType,
        long size,
        Instant createdAt,
        Uploader createdBy) {

    /** The same file under another title and description. */
    public AttachmentView described(String newTitle, @Nullable String newDescription) {
        return new AttachmentView(id, name, newTitle, newDescription, type, fileType, size, createdAt, createdBy);
    }
}
