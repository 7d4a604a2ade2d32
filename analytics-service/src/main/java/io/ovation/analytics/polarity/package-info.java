/** Whether one line of a live chat is content, discontent or neither: words, phrases and a small model trained on labelled lines. English only. */
@NullMarked
package io.ovation.analytics.polarity;

import org.jspecify.annotations.NullMarked;
