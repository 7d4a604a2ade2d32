/** Tests of qna-service on a real bus and a real store. */
@NullMarked
package io.ovation.qna;

import org.jspecify.annotations.NullMarked;
