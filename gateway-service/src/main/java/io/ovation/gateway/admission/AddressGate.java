package io.ovation.gateway.admission;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import java.util.HashMap;
import java.util.Map;

/** Counts open sockets by address: those that have not shown a token yet, and all. All threads may use it. */
public final class AddressGate {
    /** Too many sockets from one place. */
    public static final Problem TOO_MANY_SOCKETS = Problem.of(
                    "too-many-sockets", 429, "Too many connections come from this address.")
            .withRetryAfterMillis(2000);

    private final AdmissionLimits limits;
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {
        private int silent;
        private int all;
    }

    public AddressGate(AdmissionLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a new socket that has shown no token.
     *
     * @throws ProblemException {@link #TOO_MANY_SOCKETS}, or {@code overloaded} when too many addresses are counted
     */
    public synchronized Pass enter(String address) {
        Count count = counts.get(address);
        if (count == null) {
            if (counts.size() >= limits.remembered()) {
                throw Problems.OVERLOADED.failure();
            }
            count = new Count();
            counts.put(address, count);
        }
        if (count.silent >= limits.silentSocketsPerAddress() || count.all >= limits.socketsPerAddress()) {
            throw TOO_MANY_SOCKETS.failure();
        }
        count.silent++;
        count.all++;
        return new Pass(address, count);
    }

    /** Addresses that have a socket open. */
    synchronized int addresses() {
        return counts.size();
    }

    /** One socket in the count. */
    public final class Pass {
        private final String address;
        private final Count count;
        private boolean silent = true;
        private boolean open = true;

        private Pass(String address, Count count) {
            this.address = address;
            this.count = count;
        }

        /** The socket has shown a good token; to be called once or more. */
        public void admitted() {
            synchronized (AddressGate.this) {
                if (silent && open) {
                    count.silent--;
                }
                silent = false;
            }
        }

        /** The socket is closed; to be called once or more. */
        public void leave() {
            synchronized (AddressGate.this) {
                if (!open) {
                    return;
                }
                count.silent -= silent ? 1 : 0;
                count.all--;
                open = false;
                if (count.all == 0) {
                    counts.remove(address);
                }
            }
        }
    }
}
