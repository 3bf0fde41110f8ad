#pragma once
#include <malloc.h>
#include <sys/syscall.h>

// Two calls that Linux has and Swift's view of the C library lacks, because it is made without _GNU_SOURCE; malloc.h is not in it either.
long syscall(long number, ...);
int syncfs(int descriptor);

// Swaps two names in one step. By number, since not every C library wraps it.
static inline int exchange_names(int firstFolder, const char *first, int secondFolder, const char *second) {
  const unsigned int exchange = 1 << 1;
  return (int)syscall(SYS_renameat2, firstFolder, first, secondFolder, second, exchange);
}

// Memory of this many bytes or more is asked of the system and given back to it, now and later.
static inline int keep_apart_from(int bytes) { return mallopt(M_MMAP_THRESHOLD, bytes); }
