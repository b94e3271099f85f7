#define _DEFAULT_SOURCE
#include "soat_pages.h"

#if defined(__linux__)
#include <malloc.h>
#endif
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void soat_pages_forget(const void *start, size_t count) {
    uintptr_t size = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t first = ((uintptr_t)start + size - 1) / size * size;
    uintptr_t end = ((uintptr_t)start + count) / size * size;
    // Mere advice: where it is not followed nothing is lost.
    if (first < end) (void)madvise((void *)first, end - first, MADV_DONTNEED);
}

#if defined(__linux__)
// Where the linker put the program's read-only part.
extern const char __executable_start[];
extern const char etext[];

void soat_pages_forget_code(void) { soat_pages_forget(__executable_start, (size_t)(etext - __executable_start)); }
#else
void soat_pages_forget_code(void) {}
#endif

#if defined(__GLIBC__)
// Left alone, the bounds grow with each large piece that is freed.
enum { large_piece = 1 << 18, much_at_the_end = 1 << 19 };

void soat_pages_return_freed(void) {
    (void)mallopt(M_MMAP_THRESHOLD, large_piece);
    (void)mallopt(M_TRIM_THRESHOLD, much_at_the_end);
}
#else
void soat_pages_return_freed(void) {}
#endif
