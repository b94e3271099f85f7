// The inner loops of the network that reads words in their order. Here, so that they are inlined and optimised with their callers.
// Whole numbers come to the same on every machine; so do fractions: nothing is fused, and all is added in one order.
#pragma once
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Filters of one reach.
enum { soat_network_filters = 64 };

static inline void soat_network_highest_plain(
    const int16_t *_Nonnull input, size_t step, size_t count, size_t pairs, const int16_t *_Nonnull kernels,
    int32_t *_Nonnull highest) {
    for (size_t place = 0; place < count; place++, input += step) {
        int32_t sums[soat_network_filters] = {0};
        for (size_t pair = 0; pair < pairs; pair++) {
            const int16_t *weights = kernels + 2 * soat_network_filters * pair;
            for (int filter = 0; filter < soat_network_filters; filter++)
                sums[filter] += input[2 * pair] * weights[2 * filter] + input[2 * pair + 1] * weights[2 * filter + 1];
        }
        for (int filter = 0; filter < soat_network_filters; filter++)
            if (sums[filter] > highest[filter]) highest[filter] = sums[filter];
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

static inline __m128i soat_network_pair(const int16_t *_Nonnull input) {
    int32_t pair;
    memcpy(&pair, input, 4);
    return _mm_set1_epi32(pair);
}

// Half of the filters at a time: their sums fit the registers.
static inline void soat_network_highest_sse2(
    const int16_t *_Nonnull input, size_t step, size_t count, size_t pairs, const int16_t *_Nonnull kernels,
    int32_t *_Nonnull highest) {
    for (int half = 0; half < 2; half++) {
        const int16_t *first = input;
        int32_t *own = highest + 32 * half;
        for (size_t place = 0; place < count; place++, first += step) {
            __m128i sums[8];
            for (int part = 0; part < 8; part++) sums[part] = _mm_setzero_si128();
            for (size_t pair = 0; pair < pairs; pair++) {
                const __m128i numbers = soat_network_pair(first + 2 * pair);
                const __m128i *weights = (const __m128i *)(kernels + 2 * soat_network_filters * pair + 64 * half);
                for (int part = 0; part < 8; part++)
                    sums[part] = _mm_add_epi32(sums[part], _mm_madd_epi16(numbers, _mm_loadu_si128(weights + part)));
            }
            for (int part = 0; part < 8; part++) {
                const __m128i last = _mm_loadu_si128((const __m128i *)own + part);
                const __m128i isHigher = _mm_cmpgt_epi32(sums[part], last);
                _mm_storeu_si128(
                    (__m128i *)own + part,
                    _mm_or_si128(_mm_and_si128(isHigher, sums[part]), _mm_andnot_si128(isHigher, last)));
            }
        }
    }
}

__attribute__((target("avx2"))) static void soat_network_highest_avx2(
    const int16_t *_Nonnull input, size_t step, size_t count, size_t pairs, const int16_t *_Nonnull kernels,
    int32_t *_Nonnull highest) {
    __m256i best[8];
    for (int part = 0; part < 8; part++) best[part] = _mm256_loadu_si256((const __m256i *)highest + part);
    for (size_t place = 0; place < count; place++, input += step) {
        __m256i sums[8];
        for (int part = 0; part < 8; part++) sums[part] = _mm256_setzero_si256();
        for (size_t pair = 0; pair < pairs; pair++) {
            int32_t both;
            memcpy(&both, input + 2 * pair, 4);
            const __m256i numbers = _mm256_set1_epi32(both);
            const __m256i *weights = (const __m256i *)(kernels + 2 * soat_network_filters * pair);
            for (int part = 0; part < 8; part++)
                sums[part] = _mm256_add_epi32(sums[part], _mm256_madd_epi16(numbers, _mm256_loadu_si256(weights + part)));
        }
        for (int part = 0; part < 8; part++) best[part] = _mm256_max_epi32(best[part], sums[part]);
    }
    for (int part = 0; part < 8; part++) _mm256_storeu_si256((__m256i *)highest + part, best[part]);
}
#endif

// Raises what each filter has come to, to the most that it comes to at `count` places of the input.
//
// input: the numbers of each place, `step` behind those of the one before; a filter sees `2 * pairs` of them.
// kernels: by pair of numbers, then by filter, its two weights. Products of two pairs fit 32 bits: numbers of the input are below
// 256 in size, weights below 128.
static inline void soat_network_highest(
    const int16_t *_Nonnull input, size_t step, size_t count, size_t pairs, const int16_t *_Nonnull kernels,
    int32_t *_Nonnull highest) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) soat_network_highest_avx2(input, step, count, pairs, kernels, highest);
    else soat_network_highest_sse2(input, step, count, pairs, kernels, highest);
#else
    soat_network_highest_plain(input, step, count, pairs, kernels, highest);
#endif
}

// The same in fractions, and where: for learning.
//
// kernels: by number of the input, then by filter. highest, places: of each filter; the first place of several.
static inline void soat_network_forward(
    const float *_Nonnull input, size_t step, size_t count, size_t values, const float *_Nonnull kernels,
    float *_Nonnull highest, int32_t *_Nonnull places) {
#pragma clang fp contract(off)
    enum { block = 16 };
    for (int first = 0; first < soat_network_filters; first += block) {
        for (size_t place = 0; place < count; place += 2) {
            // The last place of an odd number is looked at twice.
            const size_t other = place + 1 < count ? place + 1 : place;
            const float *one = input + place * step, *two = input + other * step;
            float sums[block] = {0}, others[block] = {0};
            for (size_t value = 0; value < values; value++) {
                const float *weights = kernels + soat_network_filters * value + first;
                for (int filter = 0; filter < block; filter++) {
                    sums[filter] += one[value] * weights[filter];
                    others[filter] += two[value] * weights[filter];
                }
            }
            for (int filter = 0; filter < block; filter++) {
                if (place == 0 || sums[filter] > highest[first + filter]) {
                    highest[first + filter] = sums[filter];
                    places[first + filter] = (int32_t)place;
                }
                if (others[filter] > highest[first + filter]) {
                    highest[first + filter] = others[filter];
                    places[first + filter] = (int32_t)other;
                }
            }
        }
    }
}

// Adds some numbers, each times a factor, to others.
static inline void soat_network_add(
    float *_Nonnull restrict sums, const float *_Nonnull restrict numbers, size_t count, float factor) {
#pragma clang fp contract(off)
    for (size_t index = 0; index < count; index++) sums[index] += numbers[index] * factor;
}

static inline float soat_network_dot(const float *_Nonnull one, const float *_Nonnull other, size_t count) {
#pragma clang fp contract(off)
    float sum = 0;
    for (size_t index = 0; index < count; index++) sum += one[index] * other[index];
    return sum;
}

// One step of Adam against the slope, which is zero then; the weights themselves decay beside it.
//
// Source: D. Kingma, J. Ba, "Adam: A method for stochastic optimization" (2015); I. Loshchilov, F. Hutter, "Decoupled weight decay
// regularization" (2019).
static inline void soat_network_adam(
    float *_Nonnull restrict weights, float *_Nonnull restrict slope, float *_Nonnull restrict mean,
    float *_Nonnull restrict square, size_t count, float rate, float decay) {
#pragma clang fp contract(off)
    for (size_t index = 0; index < count; index++) {
        const float now = slope[index];
        mean[index] = 0.9f * mean[index] + 0.1f * now;
        square[index] = 0.999f * square[index] + 0.001f * now * now;
        weights[index] -= rate * mean[index] / (sqrtf(square[index]) + 1e-8f) + decay * weights[index];
        slope[index] = 0;
    }
}
