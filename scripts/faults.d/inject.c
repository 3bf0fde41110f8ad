// Loaded into the program before the C library (LD_PRELOAD): counts its calls to the disk, and at one of them kills the
// process, or lets the call fail. Set by the environment:
//   FAULTS_ROOT    only calls on paths below this folder count, and those relative to a folder that is open already
//   FAULTS_KINDS   which kinds of call count, by their letters (see `kinds`)
//   FAULTS_AT      the call at which it happens, from 1; 0 for none. Counted over all threads
//   FAULTS_HOW     "kill", "short" (a write takes half of what it got), or the number of an error
//   FAULTS_STAYS   if set, every later call of these kinds fails too, as on a disk that stays full
//   FAULTS_PLAIN   if set, two names cannot be exchanged, as on a disk that cannot
//   FAULTS_LOG     a file that gets a line for each call that counted: letter, and path where there is one
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// c creates a file, d makes a folder, w writes, l links, r renames, u unlinks, s syncs, m changes rights or length;
// o opens to read, p reads, e lists a folder's entry, t asks for a status.
static const char *kinds = "", *root = "";
static long at = 0;
static int error = 0, kills = 0, isShort = 0, stays = 0, plain = 0, logTo = -1;
static atomic_long seen = 0;

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))

__attribute__((constructor)) static void start(void) {
  const char *value;
  if ((value = getenv("FAULTS_KINDS"))) kinds = value;
  if ((value = getenv("FAULTS_ROOT"))) root = value;
  if ((value = getenv("FAULTS_AT"))) at = atol(value);
  if ((value = getenv("FAULTS_HOW"))) {
    kills = !strcmp(value, "kill");
    isShort = !strcmp(value, "short");
    error = atoi(value);
  }
  stays = getenv("FAULTS_STAYS") != NULL;
  plain = getenv("FAULTS_PLAIN") != NULL;
  if ((value = getenv("FAULTS_LOG")))
    logTo = (int)syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

// Whether the call that comes now is to fail, with errno set.
static int fails(char kind, const char *path) {
  if (!strchr(kinds, kind)) return 0;
  if (path && path[0] == '/' && strncmp(path, root, strlen(root))) return 0;
  long number = atomic_fetch_add(&seen, 1) + 1;
  if (logTo >= 0) {
    char line[4200];
    int length = snprintf(line, sizeof line, "%c %s\n", kind, path ? path : "");
    long ignored = syscall(SYS_write, logTo, line, (size_t)length);
    (void)ignored;
  }
  if (!at || (stays ? number < at : number != at)) return 0;
  if (kills) kill(getpid(), SIGKILL);
  errno = error;
  return error != 0;
}

#define OPENING(name, parameters, arguments, path, flags)                                     \
  int name parameters {                                                                       \
    mode_t mode = 0;                                                                          \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                      \
      va_list list;                                                                           \
      va_start(list, flags);                                                                  \
      mode = va_arg(list, mode_t);                                                            \
      va_end(list);                                                                           \
    }                                                                                         \
    if (fails(flags & O_CREAT ? 'c' : 'o', path)) return -1;                                  \
    return (int)syscall(SYS_openat, arguments, path, flags, mode);                            \
  }

OPENING(open, (const char *path, int flags, ...), AT_FDCWD, path, flags)
OPENING(open64, (const char *path, int flags, ...), AT_FDCWD, path, flags)
OPENING(openat, (int folder, const char *path, int flags, ...), folder, path, flags)
OPENING(openat64, (int folder, const char *path, int flags, ...), folder, path, flags)

int mkdir(const char *path, mode_t mode) { return fails('d', path) ? -1 : (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) {
  return fails('d', path) ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode);
}
ssize_t write(int file, const void *bytes, size_t count) {
  if (file > 2) {
    long before = atomic_load(&seen);
    if (fails('w', NULL)) return -1;
    if (isShort && strchr(kinds, 'w') && before + 1 == at && count > 1) count /= 2;
  }
  return syscall(SYS_write, file, bytes, count);
}
ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  return fails('p', NULL) ? -1 : syscall(SYS_pread64, file, bytes, count, offset);
}
ssize_t pread64(int file, void *bytes, size_t count, off_t offset) { return pread(file, bytes, count, offset); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
  return fails('l', new) ? -1 : (int)syscall(SYS_linkat, from, old, to, new, flags);
}
int renameat(int from, const char *old, int to, const char *new) {
  return fails('r', new) ? -1 : (int)syscall(SYS_renameat2, from, old, to, new, 0);
}
int rename(const char *old, const char *new) { return fails('r', new) ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0); }
int unlink(const char *path) { return fails('u', path) ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) {
  return fails('u', path) ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags);
}
int syncfs(int file) { return fails('s', NULL) ? -1 : (int)syscall(SYS_syncfs, file); }
int fsync(int file) { return fails('s', NULL) ? -1 : (int)syscall(SYS_fsync, file); }
int fchmod(int file, mode_t mode) { return fails('m', NULL) ? -1 : (int)syscall(SYS_fchmod, file, mode); }
int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  (void)flags;
  return fails('m', path) ? -1 : (int)syscall(SYS_fchmodat, folder, path, mode);
}
int ftruncate(int file, off_t length) { return fails('m', NULL) ? -1 : (int)syscall(SYS_ftruncate, file, length); }
struct dirent *readdir(DIR *stream) {
  return fails('e', NULL) ? NULL : REAL("readdir", struct dirent * (*)(DIR *))(stream);
}
int fstatat(int folder, const char *path, struct stat *status, int flags) {
  return fails('t', path) ? -1 : REAL("fstatat", int (*)(int, const char *, struct stat *, int))(folder, path, status, flags);
}

// The program exchanges two names by number (Sources/CLinux/shim.h); this file calls all else so too.
long syscall(long number, ...) {
  static long (*real)(long, ...);
  if (!real) real = REAL("syscall", long (*)(long, ...));
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long), d = va_arg(list, long);
  long e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  if (number == SYS_renameat2) {
    // Without a flag it is a rename that was counted already.
    if (e && plain) {
      errno = EINVAL;
      return -1;
    }
    if (e && fails('r', (const char *)d)) return -1;
  }
  return real(number, a, b, c, d, e, f);
}
