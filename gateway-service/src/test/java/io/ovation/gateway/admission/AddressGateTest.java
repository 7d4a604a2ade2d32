package io.ovation.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressGateTest {
    private final AddressGate gate = new AddressGate(new AdmissionLimits(60, 3, 2, 3, 10, 5, 2));

    @Test
    void only_so_many_sockets_of_an_address_may_be_silent() {
        gate.enter("192.0.2.1");
        AddressGate.Pass second = gate.enter("192.0.2.1");
        assertThatThrownBy(() -> gate.enter("192.0.2.1")).hasMessage("too-many-sockets");

        second.admitted();
        gate.enter("192.0.2.1");
    }

    @Test
    void only_so_many_sockets_of_an_address_may_be_open() {
        for (int i = 0; i < 3; i++) {
            gate.enter("192.0.2.1").admitted();
        }
        assertThatThrownBy(() -> gate.enter("192.0.2.1")).hasMessage("too-many-sockets");
        gate.enter("192.0.2.2");
    }

    @Test
    void a_socket_that_leaves_is_counted_out_once() {
        AddressGate.Pass first = gate.enter("192.0.2.1");
        gate.enter("192.0.2.1");
        first.leave();
        first.leave();
        first.admitted();
        gate.enter("192.0.2.1");
        assertThatThrownBy(() -> gate.enter("192.0.2.1")).hasMessage("too-many-sockets");
    }

    @Test
    void an_address_without_sockets_is_forgotten() {
        gate.enter("192.0.2.1").leave();
        assertThat(gate.addresses()).isZero();
    }

    @Test
    void only_so_many_addresses_are_counted() {
        gate.enter("192.0.2.1");
        gate.enter("192.0.2.2");
        assertThatThrownBy(() -> gate.enter("192.0.2.3")).hasMessage("overloaded");
    }
}
