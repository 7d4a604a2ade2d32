/** What may be attached, and that nothing half stays. */
@NullMarked
package io.ovation.stage.attachment;

import org.jspecify.annotations.NullMarked;
