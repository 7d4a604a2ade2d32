/** Sessions and, later, presence, raised hands, the stage and attachments. Each feature has its package; this one says which there are. */
@NullMarked
package io.ovation.stage;

import org.jspecify.annotations.NullMarked;
