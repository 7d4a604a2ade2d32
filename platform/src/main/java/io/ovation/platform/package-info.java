/** What every service stands on. Each package below has one job and one door; none of them knows a capability of the product. */
@NullMarked
package io.ovation.platform;

import org.jspecify.annotations.NullMarked;
