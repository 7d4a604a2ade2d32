/** Questions and answers: threads, approval, claims, upvotes. So far only the place on the bus where it will answer. */
@NullMarked
package io.ovation.qna;

import org.jspecify.annotations.NullMarked;
