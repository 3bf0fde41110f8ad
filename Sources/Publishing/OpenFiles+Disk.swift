import Glibc

/// How many files the program must be able to have open at once: its streams, folders inside each other, and what Swift's tasks need.
private let leastOpenFiles: rlim_t = 16

/// Sees to it that enough files may be open at once, and raises the limit where the system allows that.
///
/// To be called before the first task: what runs them ends the program without a word where it cannot open what it needs for itself.
package func ensureRoomForOpenFiles() throws(DiskFailure) {
  let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  var limits = rlimit()
  guard getrlimit(resource, &limits) == 0, limits.rlim_cur < leastOpenFiles else { return }
  limits.rlim_cur = min(leastOpenFiles, limits.rlim_max)
  guard limits.rlim_cur == leastOpenFiles, setrlimit(resource, &limits) == 0 else {
    throw DiskFailure("terskel", .system(.open, .tooManyOpen))
  }
}
