package io.ovation.stage.event;

import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.id.Ids;

/** What events need to be answered about. */
public record EventParts(Ids ids, PersonIds people, Headcount headcount) {}
