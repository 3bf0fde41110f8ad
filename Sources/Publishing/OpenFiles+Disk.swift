import Glibc

/// How many files the program must be able to have open at once to tell of a lack of them: its streams, and what Swift's tasks need.
private let leastOpenFiles: rlim_t = 16
/// How many are enough for folders inside each other and as many jobs as anybody has.
private let enoughOpenFiles: rlim_t = 256

/// Sees to it that enough files may be open at once, and raises the limit where the system allows that.
///
/// To be called before the first task: what runs them ends the program without a word where it cannot open what it needs for itself.
package func ensureRoomForOpenFiles() throws(DiskFailure) {
  let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  var limits = rlimit()
  guard getrlimit(resource, &limits) == 0, limits.rlim_cur < enoughOpenFiles else { return }
  let before = limits.rlim_cur
  limits.rlim_cur = min(enoughOpenFiles, limits.rlim_max)
  let isRaised = setrlimit(resource, &limits) == 0
  guard (isRaised ? limits.rlim_cur : before) >= leastOpenFiles else {
    throw DiskFailure("terskel", .system(.open, .tooManyOpen))
  }
}
