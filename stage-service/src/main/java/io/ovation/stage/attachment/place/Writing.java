package io.ovation.stage.attachment.place;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** A file on its way into a place. One call at a time: the next may come when the last is done. */
public interface Writing {
    /** Takes the next bytes; done when there is room for more, which need not mean that they are stored. */
    Future<Void> write(Buffer bytes);

    /** Done when the whole file is stored. */
    Future<Void> finish();

    /** Lets go of the file as it is; {@link Place#remove} takes it away. */
    Future<Void> cancel();
}
