package io.ovation.interactions.interaction;

import io.ovation.contracts.Role;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionsView;
import java.util.stream.Stream;

/** What a state looks like to those who join. */
final class InteractionViews {
    private InteractionViews() {}

    static InteractionsView of(InteractionState state, Role role) {
        if (role.moderates()) {
            return forModerators(state);
        }
        return role.team() ? forTheTeam(state) : forEveryone(state);
    }

    static InteractionsView forEveryone(InteractionState state) {
        return view(shown(state).map(Cut::of));
    }

    static InteractionsView forTheTeam(InteractionState state) {
        return view(shown(state));
    }

    static InteractionsView forModerators(InteractionState state) {
        return view(all(state));
    }

    private static Stream<Interaction> shown(InteractionState state) {
        return all(state).filter(Interaction::shown);
    }

    private static Stream<Interaction> all(InteractionState state) {
        return state.interactions().values().stream().map(Held::whole);
    }

    private static InteractionsView view(Stream<Interaction> interactions) {
        return new InteractionsView(interactions.toList());
    }
}
