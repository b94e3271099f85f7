#include "soat_evidence.h"
#include <stdbool.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t model[] = {
#embed "../../rules/evidence.soatmodel" if_empty(0)
};

const uint8_t *soat_evidence_bytes(void) { return model; }
size_t soat_evidence_count(void) { return sizeof model; }

static const int8_t weights[16] = {0, 3, 10, 23, 41, 65, 93, 127, 0, -3, -10, -23, -41, -65, -93, -127};

// One row, from how telling it is on.
static void read_row(const uint8_t *bytes, size_t lanes, int8_t *row) {
    memset(row, 0, 32);
    row[0] = (int8_t)bytes[0];
    for (size_t lane = 0; lane < lanes; lane++) {
        row[4 + lane] = weights[bytes[1 + lane] & 15];
        row[20 + lane] = weights[bytes[1 + lane] >> 4];
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
#include <tmmintrin.h>

// The same by two look-ups for all lanes; reads 17 bytes.
__attribute__((target("ssse3"))) static void read_row_ssse3(const uint8_t *bytes, size_t lanes, int8_t *row) {
    const __m128i table = _mm_loadu_si128((const __m128i *)weights);
    const __m128i nibble = _mm_set1_epi8(15);
    const __m128i order = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m128i kept = _mm_cmplt_epi8(order, _mm_set1_epi8((char)lanes));
    const __m128i grades = _mm_and_si128(_mm_loadu_si128((const __m128i *)(bytes + 1)), kept);
    const __m128i post = _mm_shuffle_epi8(table, _mm_and_si128(grades, nibble));
    const __m128i sentence = _mm_shuffle_epi8(table, _mm_and_si128(_mm_srli_epi16(grades, 4), nibble));
    _mm_storeu_si128((__m128i *)row, _mm_or_si128(_mm_slli_si128(post, 4), _mm_cvtsi32_si128(bytes[0])));
    _mm_storeu_si128((__m128i *)(row + 16), _mm_slli_si128(sentence, 4));
}
#endif

ptrdiff_t soat_evidence_read(
    const uint8_t *bytes, size_t size, size_t count, size_t lanes, unsigned shift, uint64_t *keys, int8_t *rows) {
    size_t at = 0;
    uint64_t place = 0;
#if defined(__x86_64__) && defined(__GNUC__)
    const bool has_ssse3 = __builtin_cpu_supports("ssse3");
#endif
    for (size_t feature = 0; feature < count; feature++) {
        uint64_t distance = 0;
        bool goes_on = true;
        for (unsigned bits = 0; goes_on; bits += 7) {
            if (at == size || bits == 42) return -1;
            distance |= (uint64_t)(bytes[at] & 0x7F) << bits;
            goes_on = bytes[at++] & 0x80;
        }
        place += distance;
        if (place >> (64 - shift) != 0 || size - at < 1 + lanes) return -1;
        keys[feature] = place << shift;
#if defined(__x86_64__) && defined(__GNUC__)
        if (has_ssse3 && size - at >= 17) read_row_ssse3(bytes + at, lanes, rows + 32 * feature);
        else read_row(bytes + at, lanes, rows + 32 * feature);
#else
        read_row(bytes + at, lanes, rows + 32 * feature);
#endif
        if (rows[32 * feature] < 1) rows[32 * feature] = 1;
        at += 1 + lanes;
    }
    return (ptrdiff_t)at;
}
