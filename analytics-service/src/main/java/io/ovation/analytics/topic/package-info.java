/**
 * What a chat is about and what it complains of: the words of each line that carry meaning, and how many people used them. Texts are not
 * kept, and what fewer than three people wrote does not come out.
 */
@NullMarked
package io.ovation.analytics.topic;

import org.jspecify.annotations.NullMarked;
