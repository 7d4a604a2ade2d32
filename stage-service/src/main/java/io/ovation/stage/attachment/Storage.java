package io.ovation.stage.attachment;

import io.ovation.stage.attachment.place.Place;

/** The bytes, and the notes about those that may be nobody's. */
record Storage(Place place, Register register) {}
