#pragma once
#include <string.h>
#include <zlib.h>

// The call that begins a gzip file is a macro, which Swift does not see. The file's head says neither a name nor a time, so that the same
// bytes give the same file. Answers with the length of the file, or 0 where it does not fit into `room`.
static inline size_t gzip_file(const unsigned char *bytes, size_t length, unsigned char *file, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  const int largest_window = 15, as_gzip_file = 16, most_memory = 9;
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, largest_window + as_gzip_file, most_memory, Z_DEFAULT_STRATEGY) != Z_OK) {
    return 0;
  }
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (uInt)length;
  stream.next_out = file;
  stream.avail_out = (uInt)room;
  const int outcome = deflate(&stream, Z_FINISH);
  const size_t written = stream.total_out;
  deflateEnd(&stream);
  return outcome == Z_STREAM_END ? written : 0;
}
