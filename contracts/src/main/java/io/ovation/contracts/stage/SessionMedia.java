package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where the video of a session is.
 *
 * @param address of an HLS playlist ({@code .m3u8}, RFC 8216) or of a file ({@code .mp4}, {@code .webm}), https or a path of this installation
 * @param poster address of the picture before it plays, https or a path of this installation, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionMedia(String address, @Nullable String poster) {}
