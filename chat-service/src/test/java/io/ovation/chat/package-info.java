/** Tests of the whole chat-service: real bus, real store, real tokens, beside a stand-in for stage-service. */
@NullMarked
package io.ovation.chat;

import org.jspecify.annotations.NullMarked;
