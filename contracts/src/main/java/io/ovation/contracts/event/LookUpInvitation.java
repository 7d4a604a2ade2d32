package io.ovation.contracts.event;

/** A gateway asks what a code is for, on behalf of somebody who may have no token yet. */
public record LookUpInvitation(String code) {}
