package io.ovation.chat.group;

/** What decisions know of the room: its kind, and how much may be pinned and blocked in it. */
record ChatRules(RoomKind kind, int pins, int blocked) {}
