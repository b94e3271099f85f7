#ifndef SOAT_JSON_H
#define SOAT_JSON_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/// The first place in bytes[from..<count] that a JSON string cannot pass over plainly: a quote, a
/// backslash or a control character below U+0020; `count` where there is none.
/// Nothing outside bytes[0..<count] is read.
static inline size_t soat_json_string_stop(const uint8_t *bytes, size_t from, size_t count) {
    size_t i = from;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i highestControl = _mm_set1_epi8(0x1F);
    for (; i + 16 <= count; i += 16) {
        const __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(bytes + i));
        const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, backslash));
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, highestControl), block);
        const unsigned mask = (unsigned)_mm_movemask_epi8(_mm_or_si128(special, control));
        if (mask != 0) return i + (size_t)__builtin_ctz(mask);
    }
#elif defined(__ARM_NEON)
    const uint8x16_t quote = vdupq_n_u8('"');
    const uint8x16_t backslash = vdupq_n_u8('\\');
    const uint8x16_t lowestPrintable = vdupq_n_u8(0x20);
    for (; i + 16 <= count; i += 16) {
        const uint8x16_t block = vld1q_u8(bytes + i);
        const uint8x16_t special = vorrq_u8(vceqq_u8(block, quote), vceqq_u8(block, backslash));
        const uint8x16_t stops = vorrq_u8(special, vcltq_u8(block, lowestPrintable));
        const uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(stops), 4)), 0);
        if (mask != 0) return i + (size_t)(__builtin_ctzll(mask) >> 2);
    }
#endif
    for (; i < count; i++) {
        const uint8_t byte = bytes[i];
        if (byte == '"' || byte == '\\' || byte < 0x20) return i;
    }
    return count;
}

/// Undoes the escapes of a JSON string's content up to the first `\u`, which is left to the caller.
///
/// bytes[0..<count] is a content that a parser has accepted. from: where to begin, and then where it ended: `count`, or the
/// backslash of a `\u`. out: room for count - from + 16 bytes. Returns how many were written.
static inline size_t soat_json_unescape(const uint8_t *bytes, size_t count, size_t *from, uint8_t *out) {
    size_t i = *from, written = 0;
    while (i < count) {
#if defined(__SSE2__)
        if (i + 16 <= count) {
            const __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(bytes + i));
            _mm_storeu_si128((__m128i *)(void *)(out + written), block);
            const unsigned mask = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
            const size_t plain = mask == 0 ? 16 : (size_t)__builtin_ctz(mask);
            i += plain;
            written += plain;
            if (mask == 0) continue;
        }
#endif
        const uint8_t byte = bytes[i];
        if (byte != '\\' || i + 1 == count) {
            out[written++] = byte;
            i++;
            continue;
        }
        const uint8_t escaped = bytes[i + 1];
        if (escaped == 'u') break;
        i += 2;
        switch (escaped) {
        case 'b': out[written++] = '\b'; break;
        case 'f': out[written++] = '\f'; break;
        case 'n': out[written++] = '\n'; break;
        case 'r': out[written++] = '\r'; break;
        case 't': out[written++] = '\t'; break;
        default: out[written++] = escaped;
        }
    }
    *from = i;
    return written;
}

/// The first place in bytes[from..<count] of `byte`; `count` where there is none.
static inline size_t soat_find_byte(const uint8_t *bytes, size_t from, size_t count, uint8_t byte) {
    if (from >= count) return count;
    const uint8_t *found = (const uint8_t *)memchr(bytes + from, byte, count - from);
    return found == NULL ? count : (size_t)(found - bytes);
}

/// How many of bytes[0..<count] are `byte`.
static inline size_t soat_count_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) found += bytes[i] == byte;
    return found;
}

/// The place behind the last `byte` in bytes[from..<count]; `from` where there is none.
static inline size_t soat_behind_last_byte(const uint8_t *bytes, size_t from, size_t count, uint8_t byte) {
    size_t i = count;
    while (i > from && bytes[i - 1] != byte) i--;
    return i;
}

#endif
