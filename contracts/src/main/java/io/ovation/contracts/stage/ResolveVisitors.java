package io.ovation.contracts.stage;

import java.util.List;

/**
 * A gateway asks what the people are who are in a session already, many in one question.
 *
 * @param account the account of all of them
 * @param session the session that all of them are in
 * @param visitors 1 to {@link SessionLimits#VISITORS}, all of this account and session
 */
public record ResolveVisitors(String account, String session, List<ResolveVisitor> visitors) {}
