package io.ovation.chat.group;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bounds of group chat.
 *
 * @param messageCodePoints the longest message
 * @param reactions what one may react with, {@code like} and emoji
 * @param countMillis the shortest pause between two counts of reactions in one channel
 * @param pins messages at the top at a time
 * @param blocked people blocked at a time in one chat
 * @param posts how fast one person may post
 * @param actions how fast one person may do anything else
 */
public record GroupChatSettings(
        int messageCodePoints,
        List<String> reactions,
        int countMillis,
        int pins,
        int blocked,
        Pace posts,
        Pace actions) {
    private static final Pattern REACTION = Pattern.compile("[^|#.$\\s\\p{Cntrl}]{1,16}");

    public static GroupChatSettings from(Settings settings) {
        return new GroupChatSettings(
                settings.number(
                        "OVATION_CHAT_MESSAGE_CHARACTERS",
                        2000,
                        Range.of(1, 10_000, "code points"),
                        "The longest chat message."),
                reactions(settings),
                settings.number(
                        "OVATION_CHAT_COUNT_MILLIS",
                        500,
                        Range.millis(50, 10_000),
                        "The shortest pause between two updates of reaction totals in one chat."),
                settings.number(
                        "OVATION_CHAT_PINS",
                        20,
                        Range.of(1, 100, "messages"),
                        "How many messages may be pinned at a time."),
                settings.number(
                        "OVATION_CHAT_BLOCKED",
                        10_000,
                        Range.of(1, 10_000, "people"),
                        "How many people may be blocked at a time in one chat."),
                Pace.from(settings, "OVATION_CHAT_POSTS", new Pace(10, 120), "messages", "one chat"),
                Pace.from(
                        settings,
                        "OVATION_CHAT_ACTIONS",
                        new Pace(20, 600),
                        "reactions, deletions and moderation",
                        "one chat"));
    }

    private static List<String> reactions(Settings settings) {
        String name = "OVATION_CHAT_REACTIONS";
        List<String> reactions = settings.list(
                name,
                "like,❤️,😂,👏,🎉,😮",
                "What one may react with to a message, at most 20; like is always among them.");
        if (!reactions.contains("like")
                || reactions.size() > 20
                || !reactions.stream().allMatch(each -> REACTION.matcher(each).matches())) {
            settings.mistake(name + " must be at most 20 emoji, like among them, without . $ | or #.");
        }
        return reactions;
    }
}
