package io.ovation.contracts.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one comes into a room.
 *
 * @param room the room as the caller sees it
 * @param policy its rules
 * @param mayJoin whether the caller may come onto the stage by themselves once it is open
 * @param mayRaiseHand whether the caller may ask for the stage; in a DIY live webcast attendees may not
 * @param iceServers through which tabs find each other; none means that only direct ways are tried
 * @param people the most people on the stage
 * @param viewers the most people who receive it
 */
public record RoomAccess(
        RoomView room,
        RoomPolicy policy,
        boolean mayJoin,
        boolean mayRaiseHand,
        List<IceServer> iceServers,
        int people,
        int viewers) {

    /**
     * A STUN or TURN server as in {@code RTCIceServer} of WebRTC.
     *
     * @param urls for example {@code turn:turn.example.com}
     * @param username null for one without
     * @param credential null for one without
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IceServer(
            List<String> urls,
            @Nullable String username,
            @Nullable String credential) {}

    /**
     * The rules of a room.
     *
     * @param stageMode whether a few speak and others watch; otherwise everyone may come onto the stage
     * @param requireHost whether nobody comes onto the stage before a moderator has started the meeting
     */
    public record RoomPolicy(boolean stageMode, boolean requireHost) {}
}
