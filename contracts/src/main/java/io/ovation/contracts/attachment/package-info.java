/**
 * Attachments of a session on the bus: commands, events and views of the channel {@code attachments}, and the calls by which bytes come
 * in and go out part by part. Where the bytes are kept is nobody's business here.
 */
@NullMarked
package io.ovation.contracts.attachment;

import org.jspecify.annotations.NullMarked;
