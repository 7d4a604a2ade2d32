package io.ovation.chat;

import io.ovation.chat.connection.ConnectionSettings;
import io.ovation.chat.group.GroupChatSettings;
import io.ovation.platform.config.Settings;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.platform.session.SessionsSettings;

/**
 * Everything that can be set about chat.
 *
 * @param callers whose word about a caller is taken
 * @param sessions how long settings of sessions are believed
 * @param group the bounds of group chat
 * @param connections the bounds of private chat
 */
public record ChatSettings(
        CallerKeys callers, SessionsSettings sessions, GroupChatSettings group, ConnectionSettings connections) {
    public static ChatSettings from(Settings settings) {
        return new ChatSettings(
                CallerKeys.from(settings),
                SessionsSettings.from(settings),
                GroupChatSettings.from(settings),
                ConnectionSettings.from(settings));
    }
}
