import Glibc

/// Opens standard input, output and error on nothing where the program was started without them.
///
/// To be called before anything else is opened: a free number goes to the next file, and what is said to a reader would be
/// written into that file, or into the pipe that carries signals.
package func openMissingStandardStreams() {
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
    // The lowest free number is the one that is given, and those below it are in use by now.
    _ = open("/dev/null", O_RDWR)
  }
}
