package io.ovation.contracts.interactions;

/**
 * Makes a draft, or publishes at once.
 *
 * @param content what it says and asks
 * @param changeable whether one's own answer may be changed while it is open
 * @param shareResults whether everyone is to see the results
 * @param publish whether everyone sees it at once
 */
public record CreateInteraction(Content content, boolean changeable, boolean shareResults, boolean publish)
        implements InteractionCommand {
    public static final String TYPE = "create-interaction";
}
