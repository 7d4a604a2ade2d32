package io.ovation.stage.person;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.SettingsChanged;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** The settings of an account's people: pure rules. */
final class SettingsLogic implements ChannelLogic<Choices, SettingsLogic.Ask> {
    private final int remembered;

    /** @param remembered how many people of one account may have settings that are not the usual ones */
    SettingsLogic(int remembered) {
        this.remembered = remembered;
    }

    /** Somebody changes their own settings. */
    record Ask(String person, UpdateSettings wanted) {}

    @Override
    public Choices empty() {
        return Choices.NONE;
    }

    @Override
    public Decision decide(Choices state, Ask ask, Instant at) {
        Choice now = state.of(ask.person());
        SettingsChanged event = changed(ask, now.settings());
        Choice next = Choice.of(event);
        if (next.equals(now)) {
            return Decision.unchanged();
        }
        if (!state.people().containsKey(ask.person()) && state.people().size() >= remembered) {
            return Decision.refused(StageProblems.TOO_MANY_SETTINGS);
        }
        return Decision.happened(SettingsChanged.TYPE, Json.map(event), Audience.only(ask.person()));
    }

    private static SettingsChanged changed(Ask ask, PersonalSettings now) {
        UpdateSettings wanted = ask.wanted();
        PersonalSettings next = new PersonalSettings(
                Objects.requireNonNullElse(wanted.toasts(), now.toasts()),
                Objects.requireNonNullElse(wanted.privateChat(), now.privateChat()),
                Objects.requireNonNullElse(wanted.showLastName(), now.showLastName()));
        return new SettingsChanged(ask.person(), next, next.showLastName() ? null : wanted.firstName());
    }

    @Override
    public Choices apply(Choices state, ChannelEvent event) {
        if (!event.type().equals(SettingsChanged.TYPE) || event.body() == null) {
            return state;
        }
        SettingsChanged changed = Json.record(event.body(), SettingsChanged.class);
        return state.with(changed.person(), Choice.of(changed));
    }

    @Override
    public Map<String, Object> encode(Choices state) {
        return Json.map(state);
    }

    @Override
    public Choices decode(Map<String, Object> json) {
        return Json.record(json, Choices.class);
    }
}
