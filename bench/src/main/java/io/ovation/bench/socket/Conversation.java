package io.ovation.bench.socket;

/** What one simulated person does with a socket; all calls come from the socket's loop. */
public interface Conversation {
    /** The handshake is over. */
    void opened(ClientSocket socket);

    /** A text message; the bytes are only valid during the call. */
    void message(byte[] bytes, int from, int length);

    /** The end, whoever wanted it. */
    void closed(String why);
}
