package io.ovation.contracts.attachment;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;

/** What the attachments of stage-service answer; they have an address of their own, so that bytes do not wait for sessions. */
public final class AttachmentEndpoints {
    public static final String SERVICE = "attachments";

    /** The channel of each session that tells of its attachments. */
    public static final String CHANNEL = "attachments";

    /** Subscriptions, commands and logs of the channel {@code attachments} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** Opens an upload on the instance that is asked; by moderators, and for an image by organizers. */
    public static final Endpoint<BeginUpload, Nothing> BEGIN_UPLOAD =
            new Endpoint<>("begin-upload", SERVICE, BeginUpload.class, Nothing.class);

    /** Brings bytes to the instance that opened the upload. */
    public static final Endpoint<UploadPart, UploadProgress> UPLOAD_PART =
            new Endpoint<>("upload-part", SERVICE, UploadPart.class, UploadProgress.class);

    /** Attaches what was uploaded. */
    public static final Endpoint<FinishUpload, Uploaded> FINISH_UPLOAD =
            new Endpoint<>("finish-upload", SERVICE, FinishUpload.class, Uploaded.class);

    /** Forgets an upload. */
    public static final Endpoint<AbortUpload, Nothing> ABORT_UPLOAD =
            new Endpoint<>("abort-upload", SERVICE, AbortUpload.class, Nothing.class);

    /** All attachments of the caller's session. */
    public static final Endpoint<ListAttachments, AttachmentList> LIST_ATTACHMENTS =
            new Endpoint<>("list-attachments", SERVICE, ListAttachments.class, AttachmentList.class);

    /** One attachment of the caller's session. */
    public static final Endpoint<ReadAttachment, AttachmentView> READ_ATTACHMENT =
            new Endpoint<>("read-attachment", SERVICE, ReadAttachment.class, AttachmentView.class);

    /** Some bytes of an attachment. */
    public static final Endpoint<ReadBytes, Bytes> READ_BYTES =
            new Endpoint<>("read-attachment-bytes", SERVICE, ReadBytes.class, Bytes.class);

    /** Some bytes of a session's image; asked by gateways. */
    public static final Endpoint<ReadImage, Bytes> READ_IMAGE =
            new Endpoint<>("read-image", SERVICE, ReadImage.class, Bytes.class);

    private AttachmentEndpoints() {}
}
