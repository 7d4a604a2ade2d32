/** Questions and answers: the verticle and what it is set up with. What they are is in the feature's package. */
@NullMarked
package io.ovation.qna;

import org.jspecify.annotations.NullMarked;
