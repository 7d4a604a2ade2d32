/**
 * Static files out of the widget's jar, and the development login. Knows neither sessions nor channels; nothing of an installation but
 * these files is ever read from here.
 */
@NullMarked
package io.ovation.gateway.pages;

import org.jspecify.annotations.NullMarked;
