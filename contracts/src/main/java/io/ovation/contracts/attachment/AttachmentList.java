package io.ovation.contracts.attachment;

import java.util.List;

/** All attachments of a session, oldest first; also the view of the channel {@code attachments}. */
public record AttachmentList(List<AttachmentView> attachments) {}
