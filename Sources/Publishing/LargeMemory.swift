import CLinux

/// Sees to it that large lists go back to the system when they are let go of.
///
/// The C library raises its limit with each that it sees, up to 32 MB: from then on the lists of a country leave holes among what is kept,
/// which nothing else fits into. Fixed at what it begins with, a build of 10,000 services takes a sixteenth less memory, and no more time.
package func giveBackLargeMemory() {
  // That it cannot be set is no failure.
  _ = keep_apart_from(128 << 10)
}
