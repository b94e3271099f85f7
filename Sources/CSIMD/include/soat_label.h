// What may tell a value behind its label.
#ifndef SOAT_LABEL_H
#define SOAT_LABEL_H

#include "soat_simd.h"

static inline bool soat_is_telling(uint8_t b) {
    return b == '\n' || b == '\r' || b == ':' || b == '=' || b == '|' || b == '-' || (b | 0x20) == 'l' || (uint8_t)(b - '0') < 10;
}

// The first of bytes[from] to bytes[to - 1] that says something of a value: the end of a line, a sign that tells, an `l` (as in
// `la`), a digit; `to` where there is none. Nothing outside of them is read.
static inline size_t soat_next_telling(const uint8_t *bytes, size_t from, size_t to) {
    size_t i = from;
#if defined(__SSE2__)
    const __m128i limit = _mm_set1_epi8((char)(0x80 + 11));
    for (; i + 16 <= to; i += 16) {
        const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(bytes + i));
        // The digits and the colon behind them, as signed bytes from the smallest on.
        const __m128i number = _mm_cmplt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x80 - '0'))), limit);
        const __m128i letter = _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8('l'));
        const __m128i line = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\r')));
        const __m128i sign = _mm_or_si128(
            _mm_cmpeq_epi8(v, _mm_set1_epi8('=')),
            _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('|')), _mm_cmpeq_epi8(v, _mm_set1_epi8('-'))));
        const unsigned found = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(number, letter), _mm_or_si128(line, sign)));
        if (found) return i + (size_t)__builtin_ctz(found);
    }
#endif
    while (i < to && !soat_is_telling(bytes[i])) i++;
    return i;
}

#endif
