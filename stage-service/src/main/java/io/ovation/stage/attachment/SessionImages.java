package io.ovation.stage.attachment;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header images. A session names its image by its address; one that no session names is removed by the {@link Sweep}, so a stored image
 * and one that is being replaced each leave a note behind.
 */
final class SessionImages {
    private static final String ADDRESS = "/api/v1/images/";
    private static final Pattern OURS = Pattern.compile(ADDRESS + "([A-Za-z0-9_-]{22})\\.(png|jpg|gif|webp)");

    private final Sessions sessions;
    private final Register register;
    private final Timers timers;

    SessionImages(Sessions sessions, Register register, Timers timers) {
        this.sessions = sessions;
        this.register = register;
        this.timers = timers;
    }

    /** The image is kept, and so is the note about it until the session was seen to name it. */
    Future<Uploaded> stored(UploadTask task) {
        Uploaded uploaded = new Uploaded(true, null, ADDRESS + task.imageId());
        return sessions.settings(task.caller().account(), task.caller().session())
                .compose(session -> noteOld(session, task))
                .map(uploaded);
    }

    private Future<Void> noteOld(SessionSettings session, UploadTask task) {
        return id(session)
                .map(old -> register.open(Pending.image(task.channel(), old), timers.now()))
                .orElseGet(Future::succeededFuture);
    }

    /** Whether the session names this image. */
    Future<Boolean> isShown(Pending image) {
        return sessions.settings(image.channel().account(), image.channel().session())
                .map(session -> id(session).filter(image.file()::equals).isPresent())
                .recover(failure -> failure instanceof ProblemException refusal
                                && refusal.problem().code().equals(Problems.NOT_FOUND.code())
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    private static Optional<String> id(SessionSettings session) {
        Matcher ours = OURS.matcher(Objects.requireNonNullElse(session.view().image(), ""));
        return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
    }
}
