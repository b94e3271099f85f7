// Memory given back. Pages of the program's own file that were needed once, when starting, count as memory in use as long as they
// are mapped, and are read again from the file should anybody ask for them.
#pragma once
#include <stddef.h>

// The whole pages within a stretch of bytes that nobody writes to. O(pages).
void soat_pages_forget(const void *_Nonnull start, size_t count);
// The program's own code and what its loader reads. The pages that are in use come back one by one. O(pages).
void soat_pages_forget_code(void);
// From now on large pieces of the heap that are freed go back to the system at once. Before anything large is asked for.
void soat_pages_return_freed(void);
