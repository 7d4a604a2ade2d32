package io.ovation.contracts.interactions;

/** What moderators may ask of the channel {@code interactions}; answers of people are {@link AnswerInteraction}. */
public sealed interface InteractionCommand
        permits CreateInteraction,
                EditInteraction,
                DeleteInteraction,
                DuplicateInteraction,
                PublishInteraction,
                UnpublishInteraction,
                EndInteraction,
                ShowResults,
                HideResults,
                HideAnswer,
                UnhideAnswer {}
