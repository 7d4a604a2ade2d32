package io.ovation.stage.attachment;

import io.ovation.contracts.ChannelId;

/**
 * Bytes that may turn out to be nobody's: of an upload under way, or of a file that is being deleted.
 *
 * @param id what is done and to which key
 * @param key where the bytes are
 * @param channel the log that says whether they are wanted
 * @param file the id by which it would say so
 * @param image whether it is a session's image, of which the session tells
 */
record Pending(String id, String key, ChannelId channel, String file, boolean image) {
    static Pending upload(ChannelId channel, String attachment) {
        String key = key(channel, attachment);
        return new Pending("upload:" + key, key, channel, attachment, false);
    }

    static Pending deletion(ChannelId channel, String attachment) {
        String key = key(channel, attachment);
        return new Pending("delete:" + key, key, channel, attachment, false);
    }

    static Pending image(ChannelId channel, String image) {
        return new Pending("image:" + image, imageKey(image), channel, image, true);
    }

    static String key(ChannelId channel, String attachment) {
        return channel.account() + "/" + channel.session() + "/" + attachment;
    }

    static String imageKey(String image) {
        return "images/" + image;
    }
}
