package io.ovation.acceptance.harness;

import java.net.URI;
import java.util.List;

/** Where Ovation runs for a test. */
public interface Place {
    /** The gateways, one or several; every one serves everybody. */
    List<URI> gateways();

    /** Signs tokens that the place accepts. */
    Tokens tokens();
}
