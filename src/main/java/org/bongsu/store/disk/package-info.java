/** Files that are still there after a power cut, the lock of a store, and why it could not do what it was asked. */
package org.bongsu.store.disk;
