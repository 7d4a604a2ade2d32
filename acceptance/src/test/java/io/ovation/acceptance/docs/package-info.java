/** Tests of the documents: what they say is in the code, and what they leave out is not. The generated pages are written here too. */
@NullMarked
package io.ovation.acceptance.docs;

import org.jspecify.annotations.NullMarked;
