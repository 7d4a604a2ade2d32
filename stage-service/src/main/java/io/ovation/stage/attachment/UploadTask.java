package io.ovation.stage.attachment;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.BeginUpload.Purpose;
import io.ovation.contracts.attachment.Uploader;
import io.ovation.stage.attachment.AttachmentSettings.UploadLimits;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an upload is to become. The type of an image is known once its first bytes are; what an attachment says is checked by them. */
final class UploadTask {
    private final BeginUpload asked;
    private final Caller caller;
    private final long limit;
    private final FileName name;
    private @Nullable FileType type;

    private UploadTask(BeginUpload asked, Caller caller, long limit, FileName name, @Nullable FileType type) {
        this.asked = asked;
        this.caller = caller;
        this.limit = limit;
        this.name = name;
        this.type = type;
    }

    /** Fails with a problem that names what cannot be: the name, or the size. */
    static UploadTask of(BeginUpload asked, Caller caller, UploadLimits limits) {
        boolean image = asked.purpose() == Purpose.IMAGE;
        FileName name = image ? new FileName("image") : FileName.of(asked.name());
        FileType type = image ? null : FileType.of(name);
        long limit = image ? UploadLimits.IMAGE_BYTES : limits.bytes();
        Long length = asked.length();
        if (length != null && length > limit) {
            throw Upload.tooLarge(limit).failure();
        }
        return new UploadTask(asked, caller, limit, name, type);
    }

    Caller caller() {
        return caller;
    }

    long limit() {
        return limit;
    }

    String name() {
        return name.text();
    }

    boolean isImage() {
        return asked.purpose() == Purpose.IMAGE;
    }

    ChannelId channel() {
        return caller.channel(AttachmentEndpoints.CHANNEL);
    }

    /** Fails when the first bytes are not of an allowed type. */
    FileType recognise(byte[] first) {
        FileType known = type;
        if (known == null) {
            known = FileContent.image(first);
            type = known;
        } else {
            FileContent.check(known, first);
        }
        return known;
    }

    /** The id of an image ends in its type, by which it can be served without asking anybody. */
    String imageId() {
        return asked.upload() + "." + type().extension();
    }

    /** Where the bytes go. */
    String key() {
        return isImage() ? Pending.imageKey(asked.upload()) : Pending.key(channel(), asked.upload());
    }

    Pending pending() {
        return isImage() ? Pending.image(channel(), asked.upload()) : Pending.upload(channel(), asked.upload());
    }

    AttachmentView attachment(long size, Instant now) {
        return new AttachmentView(
                asked.upload(),
                name.text(),
                name.title(),
                null,
                type().mediaType(),
                type().extension(),
                size,
                now,
                new Uploader(caller.person(), caller.name()));
    }

    private FileType type() {
        return Objects.requireNonNull(type);
    }
}
