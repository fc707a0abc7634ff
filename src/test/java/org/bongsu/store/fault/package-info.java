/** A disk that tells what is done to it, and fails when it is told to. */
@org.jspecify.annotations.NullMarked
package org.bongsu.store.fault;
