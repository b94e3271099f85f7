// The files of web/ that the program carries: templates, style sheets, scripts.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *_Nonnull name;
    const uint8_t *_Nonnull bytes;
    size_t count;
} soat_web_file;

size_t soat_web_count(void);
// The file at a place below the count.
soat_web_file soat_web_asset(size_t index);
