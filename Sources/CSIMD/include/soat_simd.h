// Byte masks and counts for the hot loops: AVX2 or SSE2 on x86-64, NEON on AArch64, plain C elsewhere.
// Static inline, so that Swift inlines them; the UTF-8 check is a real function.
#ifndef SOAT_SIMD_H
#define SOAT_SIMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

// Whether the bytes are well-formed UTF-8 (Unicode 15.0, table 3-7). No allocation.
bool soat_utf8_is_well_formed(const uint8_t *bytes, size_t count);

// UTF-16 code units of well-formed UTF-8: one for each lead byte, two for a four-byte sequence.
size_t soat_utf16_count(const uint8_t *bytes, size_t count);

// Up to 16 bytes as two numbers, what is not among them zero.
typedef struct {
    uint64_t low;
    uint64_t high;
} soat_key;

// The first `count` bytes, at most 16, as a key. Reads 16 bytes. Without branches: lengths come as they please, and each
// wrong guess of the processor costs more than the rest.
static inline soat_key soat_key_of(const uint8_t *bytes, size_t count) {
    static const uint8_t masks[32] = {
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    };
    soat_key key, kept;
    __builtin_memcpy(&key, bytes, sizeof key);
    __builtin_memcpy(&kept, masks + 16 - count, sizeof kept);
    key.low &= kept.low;
    key.high &= kept.high;
    return key;
}

// The same of bytes behind which not all of 16 may be read.
static inline soat_key soat_key_of_last(const uint8_t *bytes, size_t count) {
    soat_key key = {0, 0};
    __builtin_memcpy(&key, bytes, count);
    return key;
}

// Bit i is set when bytes[i] belongs to a word: an ASCII letter or digit, or any byte >= 0x80.
// Reads 64 bytes.
static inline uint64_t soat_word_mask(const uint8_t *bytes) {
#if defined(__SSE2__)
    const __m128i case_bit = _mm_set1_epi8(0x20);
    const __m128i letter_bias = _mm_set1_epi8((char)(0x80 - 'a'));
    const __m128i letter_limit = _mm_set1_epi8((char)(0x80 + 26));
    const __m128i digit_bias = _mm_set1_epi8((char)(0x80 - '0'));
    const __m128i digit_limit = _mm_set1_epi8((char)(0x80 + 10));
    uint64_t mask = 0;
    for (int i = 0; i < 4; i++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
        // Biased so that the range starts at the smallest signed byte: one signed comparison a range.
        __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(_mm_or_si128(v, case_bit), letter_bias), letter_limit);
        __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(v, digit_bias), digit_limit);
        // The sign bit of v itself marks bytes >= 0x80; movemask reads only sign bits.
        uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_or_si128(v, _mm_or_si128(letter, digit)));
        mask |= bits << (16 * i);
    }
    return mask;
#elif defined(__ARM_NEON) && defined(__aarch64__)
    const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint64_t mask = 0;
    for (int i = 0; i < 4; i++) {
        uint8x16_t v = vld1q_u8(bytes + 16 * i);
        uint8x16_t letter = vcltq_u8(vsubq_u8(vorrq_u8(v, vdupq_n_u8(0x20)), vdupq_n_u8('a')), vdupq_n_u8(26));
        uint8x16_t digit = vcltq_u8(vsubq_u8(v, vdupq_n_u8('0')), vdupq_n_u8(10));
        uint8x16_t high = vcgeq_u8(v, vdupq_n_u8(0x80));
        uint8x16_t word = vandq_u8(vorrq_u8(high, vorrq_u8(letter, digit)), weights);
        uint64_t bits = vaddv_u8(vget_low_u8(word)) | ((uint64_t)vaddv_u8(vget_high_u8(word)) << 8);
        mask |= bits << (16 * i);
    }
    return mask;
#else
    uint64_t mask = 0;
    for (int i = 0; i < 64; i++) {
        uint8_t b = bytes[i];
        bool word = b >= 0x80 || (uint8_t)((b | 0x20) - 'a') < 26 || (uint8_t)(b - '0') < 10;
        mask |= (uint64_t)word << i;
    }
    return mask;
#endif
}

#if defined(__x86_64__)
// The same, 32 bytes a step.
__attribute__((target("avx2"))) static inline uint64_t soat_word_mask_avx2(const uint8_t *bytes) {
    const __m256i case_bit = _mm256_set1_epi8(0x20);
    const __m256i letter_bias = _mm256_set1_epi8((char)(0x80 - 'a'));
    const __m256i letter_limit = _mm256_set1_epi8((char)(0x80 + 26));
    const __m256i digit_bias = _mm256_set1_epi8((char)(0x80 - '0'));
    const __m256i digit_limit = _mm256_set1_epi8((char)(0x80 + 10));
    uint64_t mask = 0;
    for (int i = 0; i < 2; i++) {
        __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(bytes + 32 * i));
        __m256i letter = _mm256_cmpgt_epi8(letter_limit, _mm256_add_epi8(_mm256_or_si256(v, case_bit), letter_bias));
        __m256i digit = _mm256_cmpgt_epi8(digit_limit, _mm256_add_epi8(v, digit_bias));
        uint64_t bits = (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(v, _mm256_or_si256(letter, digit)));
        mask |= bits << (32 * i);
    }
    return mask;
}
#endif

// Room that soat_word_bounds may write beyond what it reports.
enum { SOAT_BOUNDS_SLACK = 16 };

// Writes the places of the eight lowest bits, counted from `base`, and returns the others. Where there are fewer, what is
// written behind the last has no meaning.
static inline __attribute__((always_inline)) uint64_t soat_write_eight(uint64_t bits, uint32_t base, uint32_t *places) {
    for (int i = 0; i < 8; i++) {
        places[i] = base + (bits ? (uint32_t)__builtin_ctzll(bits) : 64);
        bits &= bits - 1;
    }
    return bits;
}

static inline __attribute__((always_inline)) size_t soat_word_bounds_of(
    const uint8_t *bytes, size_t from, size_t to, bool *is_open, uint32_t *bounds, uint64_t (*word_mask)(const uint8_t *)) {
    uint32_t *out = bounds;
    uint64_t open = *is_open;
    for (size_t at = from; at < to; at += 64) {
        uint64_t mask;
        if (to - at >= 64) {
            mask = word_mask(bytes + at);
        } else {
            uint8_t rest[64] = {0};
            __builtin_memcpy(rest, bytes + at, to - at);
            mask = word_mask(rest);
        }
        uint64_t turns = mask ^ (mask << 1 | open);
        open = mask >> 63;
        size_t count = (size_t)__builtin_popcountll(turns);
        // Sixteen are written without asking: a loop that ends where the words of a block do is guessed wrong once a block,
        // which costs more than several words.
        uint64_t left = soat_write_eight(turns, (uint32_t)at, out);
        left = soat_write_eight(left, (uint32_t)at, out + 8);
        for (size_t written = 16; written < count; written += 8) left = soat_write_eight(left, (uint32_t)at, out + written);
        out += count;
    }
    *is_open = open != 0;
    return (size_t)(out - bounds);
}

#if defined(__x86_64__)
// The same with the instructions for single bits: a third of the work.
__attribute__((target("bmi,popcnt"))) static size_t soat_word_bounds_bmi(
    const uint8_t *bytes, size_t from, size_t to, bool *is_open, uint32_t *bounds) {
    return soat_word_bounds_of(bytes, from, to, is_open, bounds, soat_word_mask);
}

__attribute__((target("avx2,bmi,popcnt"))) static size_t soat_word_bounds_avx2(
    const uint8_t *bytes, size_t from, size_t to, bool *is_open, uint32_t *bounds) {
    return soat_word_bounds_of(bytes, from, to, is_open, bounds, soat_word_mask_avx2);
}
#endif

// Where runs of word bytes begin and end in bytes[from] to bytes[to - 1], in turn, counted from bytes[0].
//
// is_open: whether a run goes on over `from`, and then over `to`. A run that does has no end yet, unless `to - from` is no
// multiple of 64: it then ends at `to`.
// bounds: room for `to - from + SOAT_BOUNDS_SLACK` places. Returns how many there are.
static inline size_t soat_word_bounds(const uint8_t *bytes, size_t from, size_t to, bool *is_open, uint32_t *bounds) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt")) {
        if (__builtin_cpu_supports("avx2")) return soat_word_bounds_avx2(bytes, from, to, is_open, bounds);
        return soat_word_bounds_bmi(bytes, from, to, is_open, bounds);
    }
#endif
    return soat_word_bounds_of(bytes, from, to, is_open, bounds, soat_word_mask);
}

// Whether a byte is certainly part of a letter or digit, or a space: beside those of ASCII, the leads of U+00C0 to U+1FFF and
// what continues any scalar.
static inline bool soat_is_plain(uint8_t b) {
    return (uint8_t)((b | 0x20) - 'a') < 26 || (uint8_t)(b - '0') < 10 || b == ' ' || (uint8_t)(b - 0x80) < 0x40 ||
           (uint8_t)(b - 0xC3) < 0x1F;
}

// Bit i is set when bytes[i] is plain as above. Reads 64 bytes.
static inline uint64_t soat_plain_mask(const uint8_t *bytes) {
    uint64_t mask = 0;
#if defined(__SSE2__)
    const __m128i case_bit = _mm_set1_epi8(0x20);
    const __m128i letter_bias = _mm_set1_epi8((char)(0x80 - 'a'));
    const __m128i letter_limit = _mm_set1_epi8((char)(0x80 + 26));
    const __m128i digit_bias = _mm_set1_epi8((char)(0x80 - '0'));
    const __m128i digit_limit = _mm_set1_epi8((char)(0x80 + 10));
    const __m128i lead_bias = _mm_set1_epi8((char)(0x80 - 0xC3));
    const __m128i lead_limit = _mm_set1_epi8((char)(0x80 + 0x1F));
    // As signed bytes, 0x80 to 0xBF are the smallest.
    const __m128i rest_limit = _mm_set1_epi8((char)0xC0);
    for (int i = 0; i < 4; i++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
        __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(_mm_or_si128(v, case_bit), letter_bias), letter_limit);
        __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(v, digit_bias), digit_limit);
        __m128i lead = _mm_cmplt_epi8(_mm_add_epi8(v, lead_bias), lead_limit);
        __m128i rest = _mm_or_si128(_mm_cmplt_epi8(v, rest_limit), _mm_cmpeq_epi8(v, case_bit));
        uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(letter, digit), _mm_or_si128(lead, rest)));
        mask |= bits << (16 * i);
    }
#else
    for (int i = 0; i < 64; i++) mask |= (uint64_t)soat_is_plain(bytes[i]) << i;
#endif
    return mask;
}

#endif
