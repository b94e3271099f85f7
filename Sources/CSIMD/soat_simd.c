#include "soat_simd.h"

// The ranges of table 3-7, a sequence at a time.
static bool well_formed_scalar(const uint8_t *p, const uint8_t *end) {
    while (p < end) {
        uint8_t b = *p++;
        if (b < 0x80) continue;
        uint8_t low = 0x80, high = 0xBF;
        int more;
        if (b >= 0xC2 && b <= 0xDF) more = 1;
        else if (b >= 0xE0 && b <= 0xEF) {
            more = 2;
            if (b == 0xE0) low = 0xA0;
            if (b == 0xED) high = 0x9F;
        } else if (b >= 0xF0 && b <= 0xF4) {
            more = 3;
            if (b == 0xF0) low = 0x90;
            if (b == 0xF4) high = 0x8F;
        } else return false;
        if (end - p < more) return false;
        if (*p < low || *p > high) return false;
        p++;
        for (int i = 1; i < more; i++, p++) {
            if (*p < 0x80 || *p > 0xBF) return false;
        }
    }
    return true;
}

#if defined(__x86_64__) && defined(__GNUC__)
// J. Keiser, D. Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): each pair of
// neighbouring bytes is looked up by three nibbles; a bit that survives all three names an error.
enum {
    TOO_SHORT = 1 << 0, TOO_LONG = 1 << 1, OVERLONG_3 = 1 << 2, TOO_LARGE = 1 << 3, SURROGATE = 1 << 4,
    OVERLONG_2 = 1 << 5, TOO_LARGE_1000 = 1 << 6, OVERLONG_4 = 1 << 6, TWO_CONTS = 1 << 7,
    CARRY = TOO_SHORT | TOO_LONG | TWO_CONTS
};

__attribute__((target("ssse3"))) static inline __m128i first_high_errors(void) {
    return _mm_setr_epi8(
        TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
        (char)TWO_CONTS, (char)TWO_CONTS, (char)TWO_CONTS, (char)TWO_CONTS,
        TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
        TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
}

__attribute__((target("ssse3"))) static inline __m128i first_low_errors(void) {
    const char c = (char)CARRY;
    return _mm_setr_epi8(
        c | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, c | OVERLONG_2, c, c, c | TOO_LARGE,
        c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000,
        c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000,
        c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000,
        c | TOO_LARGE | TOO_LARGE_1000 | SURROGATE, c | TOO_LARGE | TOO_LARGE_1000, c | TOO_LARGE | TOO_LARGE_1000);
}

__attribute__((target("ssse3"))) static inline __m128i second_high_errors(void) {
    return _mm_setr_epi8(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTS | OVERLONG_3 | TOO_LARGE),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTS | SURROGATE | TOO_LARGE),
        (char)(TOO_LONG | OVERLONG_2 | TWO_CONTS | SURROGATE | TOO_LARGE),
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
}

// Where the sequence begins that may still be open at bytes[to]; `to` where none is.
static size_t open_sequence(const uint8_t *bytes, size_t to) {
    size_t from = to;
    for (int back = 0; back < 3 && from > 0 && bytes[from - 1] >= 0x80; back++) {
        from--;
        if (bytes[from] >= 0xC0) break;
    }
    return from < to && bytes[from] < 0xC0 ? to : from;
}

__attribute__((target("ssse3"))) static bool well_formed_ssse3(const uint8_t *bytes, size_t count) {
    const __m128i first_high = first_high_errors(), first_low = first_low_errors(), second_high = second_high_errors();
    const __m128i nibble = _mm_set1_epi8(0x0F);
    __m128i previous = _mm_setzero_si128(), error = _mm_setzero_si128();
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(bytes + i));
        __m128i back1 = _mm_alignr_epi8(v, previous, 15);
        __m128i special = _mm_and_si128(
            _mm_and_si128(
                _mm_shuffle_epi8(first_high, _mm_and_si128(_mm_srli_epi16(back1, 4), nibble)),
                _mm_shuffle_epi8(first_low, _mm_and_si128(back1, nibble))),
            _mm_shuffle_epi8(second_high, _mm_and_si128(_mm_srli_epi16(v, 4), nibble)));
        __m128i third = _mm_subs_epu8(_mm_alignr_epi8(v, previous, 14), _mm_set1_epi8((char)(0xE0 - 0x80)));
        __m128i fourth = _mm_subs_epu8(_mm_alignr_epi8(v, previous, 13), _mm_set1_epi8((char)(0xF0 - 0x80)));
        __m128i must = _mm_and_si128(_mm_or_si128(third, fourth), _mm_set1_epi8((char)0x80));
        error = _mm_or_si128(error, _mm_xor_si128(must, special));
        previous = v;
    }
    if (_mm_movemask_epi8(_mm_cmpeq_epi8(error, _mm_setzero_si128())) != 0xFFFF) return false;
    return well_formed_scalar(bytes + open_sequence(bytes, i), bytes + count);
}

// The same, 32 bytes a step.
__attribute__((target("avx2"))) static bool well_formed_avx2(const uint8_t *bytes, size_t count) {
    const __m256i first_high = _mm256_broadcastsi128_si256(first_high_errors());
    const __m256i first_low = _mm256_broadcastsi128_si256(first_low_errors());
    const __m256i second_high = _mm256_broadcastsi128_si256(second_high_errors());
    const __m256i nibble = _mm256_set1_epi8(0x0F);
    __m256i previous = _mm256_setzero_si256(), error = _mm256_setzero_si256();
    size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        __m256i v = _mm256_loadu_si256((const __m256i *)(bytes + i));
        // The upper half of what came before, and the lower half of this.
        __m256i between = _mm256_permute2x128_si256(previous, v, 0x21);
        __m256i back1 = _mm256_alignr_epi8(v, between, 15);
        __m256i special = _mm256_and_si256(
            _mm256_and_si256(
                _mm256_shuffle_epi8(first_high, _mm256_and_si256(_mm256_srli_epi16(back1, 4), nibble)),
                _mm256_shuffle_epi8(first_low, _mm256_and_si256(back1, nibble))),
            _mm256_shuffle_epi8(second_high, _mm256_and_si256(_mm256_srli_epi16(v, 4), nibble)));
        __m256i third = _mm256_subs_epu8(_mm256_alignr_epi8(v, between, 14), _mm256_set1_epi8((char)(0xE0 - 0x80)));
        __m256i fourth = _mm256_subs_epu8(_mm256_alignr_epi8(v, between, 13), _mm256_set1_epi8((char)(0xF0 - 0x80)));
        __m256i must = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
        error = _mm256_or_si256(error, _mm256_xor_si256(must, special));
        previous = v;
    }
    if (!_mm256_testz_si256(error, error)) return false;
    const size_t rest = open_sequence(bytes, i);
    return well_formed_ssse3(bytes + rest, count - rest);
}
#endif

bool soat_utf8_is_well_formed(const uint8_t *bytes, size_t count) {
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx2")) return well_formed_avx2(bytes, count);
    if (__builtin_cpu_supports("ssse3")) return well_formed_ssse3(bytes, count);
#endif
    return well_formed_scalar(bytes, bytes + count);
}

size_t soat_utf16_count(const uint8_t *bytes, size_t count) {
    size_t units = 0;
    for (size_t i = 0; i < count; i++) {
        units += (bytes[i] & 0xC0) != 0x80;
        units += bytes[i] >= 0xF0;
    }
    return units;
}
