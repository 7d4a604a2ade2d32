package io.ovation.stage.session;

import io.ovation.contracts.stage.MediaWanted;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionMedia;
import io.ovation.contracts.stage.SessionType;
import io.ovation.stage.field.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where the video of a session is (SES-2), and notes each rule that its addresses or the session's kind break. */
final class WishedMedia {
    private static final Set<String> ENDINGS = Set.of(".m3u8", ".mp4", ".webm");

    private final Fields fields;

    WishedMedia(Fields fields) {
        this.fields = fields;
    }

    /** The media of a session that is of this kind from now on. */
    @Nullable
    SessionMedia over(@Nullable SessionMedia now, @Nullable MediaWanted wanted, SessionType kind) {
        SessionMedia media = wanted == null ? now : read(wanted);
        if (media != null && !kind.showsMedia()) {
            fields.wrong("media", "kind", "Only a live webcast or a pre-recorded session shows media.");
        }
        return media;
    }

    private SessionMedia read(MediaWanted wanted) {
        String address = text("media.address", wanted.address());
        fields.given("media.address", address);
        if (address != null && checked("media.address", address) && !playable(address)) {
            fields.wrong("media.address", "format", "Its path ends with .m3u8, .mp4 or .webm.");
        }
        String poster = text("media.poster", wanted.poster());
        if (poster != null) {
            checked("media.poster", poster);
        }
        return new SessionMedia(address == null ? "" : address, poster);
    }

    private @Nullable String text(String field, @Nullable String wanted) {
        return fields.optionalText(field, wanted, SessionLimits.MEDIA);
    }

    /** Whether it is an address that everybody may know; notes why it is not. */
    private boolean checked(String field, String address) {
        if (!WebAddress.is(address) || parsed(address).isEmpty()) {
            fields.wrong(field, "address", WebAddress.FORM);
        } else if (parsed(address).map(URI::getRawAuthority).orElse("").indexOf('@') >= 0) {
            fields.wrong(field, "no-credentials", "Everybody who may see the session is told it: no password in it.");
        } else {
            return true;
        }
        return false;
    }

    private static boolean playable(String address) {
        String path = parsed(address).map(URI::getRawPath).orElse("").toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
