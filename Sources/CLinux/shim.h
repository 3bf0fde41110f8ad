#pragma once
#include <sys/syscall.h>

// Two calls that Linux has and Swift's view of the C library lacks, because it is made without _GNU_SOURCE.
long syscall(long number, ...);
int syncfs(int descriptor);

// Swaps two names in one step. By number, since not every C library wraps it.
static inline int exchange_names(int firstFolder, const char *first, int secondFolder, const char *second) {
  const unsigned int exchange = 1 << 1;
  return (int)syscall(SYS_renameat2, firstFolder, first, secondFolder, second, exchange);
}
