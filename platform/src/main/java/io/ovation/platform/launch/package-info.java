/** From {@code main} to running services and back: Vert.x, cluster, deployment and graceful stop. Holds no logic of any service. */
@NullMarked
package io.ovation.platform.launch;

import org.jspecify.annotations.NullMarked;
