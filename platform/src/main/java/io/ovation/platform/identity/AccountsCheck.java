package io.ovation.platform.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every mistake in a list of accounts; no sentence repeats a secret. */
final class AccountsCheck {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Pattern ORIGIN = Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:[0-9]{1,5})?");

    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Integer> placeBySecret = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private AccountsCheck() {}

    static List<String> mistakesIn(List<Account> accounts) {
        AccountsCheck check = new AccountsCheck();
        check.require(!accounts.isEmpty(), "No account is configured.");
        for (int place = 0; place < accounts.size(); place++) {
            check.account(accounts.get(place), place);
        }
        return List.copyOf(check.mistakes);
    }

    private void account(Account account, int place) {
        String who = "Account '" + account.id() + "' (entry " + (place + 1) + ")";
        require(
                ID.matcher(account.id()).matches(),
                who + " needs a decimal id of 1 to 10 digits without leading zeros.");
        require(ids.add(account.id()), who + " has an id that an earlier entry has.");
        require(!account.secrets().isEmpty(), who + " has no secret.");
        account.secrets().forEach(secret -> secret(secret, who, place));
        account.cncSecrets().forEach(secret -> secret(secret, who, place));
        account.userSecrets().forEach(secret -> secret(secret, who, place));
        require(
                account.userSecrets().stream().noneMatch(account.secrets()::contains),
                who + " has a secret that is both a user secret and an admin secret.");
        account.allowedOrigins()
                .forEach(origin -> require(
                        ORIGIN.matcher(origin).matches(),
                        who + " allows '" + origin + "', which is not an origin like https://events.example.com."));
    }

    private void secret(String secret, String who, int place) {
        require(!secret.isBlank(), who + " has an empty secret.");
        require(
                secret.isBlank() || secret.length() >= Accounts.SECRET_CHARACTERS,
                who + " has a secret shorter than " + Accounts.SECRET_CHARACTERS + " characters.");
        Integer other = secret.isBlank() ? null : placeBySecret.putIfAbsent(secret, place);
        require(
                other == null || other == place,
                who + " shares a secret with entry " + (other == null ? 0 : other + 1) + ".");
    }

    private void require(boolean holds, String mistake) {
        if (!holds) {
            mistakes.add(mistake);
        }
    }
}
