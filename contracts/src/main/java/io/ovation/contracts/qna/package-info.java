/**
 * Commands, events, views and problems of Q&A. Events carry what they change as it stands afterwards ({@link
 * io.ovation.contracts.qna.QnaChange}), a part for each circle of people; views are made of the same pieces.
 */
@NullMarked
package io.ovation.contracts.qna;

import org.jspecify.annotations.NullMarked;
