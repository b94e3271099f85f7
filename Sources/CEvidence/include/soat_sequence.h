// The inner loops of the network that reads words in their order. Here, so that they are inlined and optimised with their callers.
//
// The same on every machine, with whatever vectors it has: whole numbers are exact; of fractions nothing is fused, all is added in
// one order, and there is nothing but sums, products and roots.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Units of a layer, the first half running forwards; what a word is given for each: how much is kept, then what is new.
enum { soat_sequence_units = 128, soat_sequence_gates = 2 * soat_sequence_units };

// Sixteen numbers; a machine whose vectors are shorter takes them in parts.
enum { soat_sequence_lanes = 16 };
typedef float soat_floats __attribute__((vector_size(4 * soat_sequence_lanes)));
typedef int32_t soat_ints __attribute__((vector_size(4 * soat_sequence_lanes)));

#define SOAT_INLINE static inline __attribute__((always_inline))

// Makes of `name_body` a function for each kind of machine, and one that asks which this is.
#if defined(__x86_64__)
#define SOAT_FOR_EACH_MACHINE(name, parameters, arguments)                                                      \
    __attribute__((target("avx512f"))) static void name##_avx512 parameters { name##_body arguments; }          \
    __attribute__((target("avx2"))) static void name##_avx2 parameters { name##_body arguments; }               \
    static inline void name parameters {                                                                        \
        if (__builtin_cpu_supports("avx512f")) name##_avx512 arguments;                                         \
        else if (__builtin_cpu_supports("avx2")) name##_avx2 arguments;                                         \
        else name##_body arguments;                                                                             \
    }
#else
#define SOAT_FOR_EACH_MACHINE(name, parameters, arguments) \
    static inline void name parameters { name##_body arguments; }
#endif

// The same wherever they stand in memory.
typedef float soat_floats_anywhere __attribute__((vector_size(4 * soat_sequence_lanes), aligned(4)));

SOAT_INLINE void soat_floats_load(soat_floats *_Nonnull numbers, const float *_Nonnull from) {
    *numbers = *(const soat_floats_anywhere *)from;
}

SOAT_INLINE void soat_floats_store(float *_Nonnull to, const soat_floats *_Nonnull numbers) {
    *(soat_floats_anywhere *)to = *numbers;
}

// Two arcs of a parabola in the place of a hyperbolic tangent: -1 at -2 and below, 1 at 2 and above.
SOAT_INLINE void soat_sequence_bend(soat_floats *_Nonnull numbers) {
#pragma clang fp contract(off)
    const soat_floats one = (soat_floats){0} + 1;
    const soat_floats cut = __builtin_elementwise_max(__builtin_elementwise_min(*numbers * 0.5f, one), -one);
    *numbers = cut * (2.0f - __builtin_elementwise_abs(cut));
}

// The same from 0 to 1, in the place of a logistic curve: 0 at -4 and below, 1 at 4 and above.
SOAT_INLINE void soat_sequence_share(soat_floats *_Nonnull numbers) {
#pragma clang fp contract(off)
    *numbers *= 0.5f;
    soat_sequence_bend(numbers);
    *numbers = *numbers * 0.5f + 0.5f;
}

// Makes what a word is given of the sums for it.
//
// column: of the first of them, among the gates.
SOAT_INLINE void soat_sequence_gate(soat_floats *_Nonnull sums, size_t column) {
    if (column < soat_sequence_units) soat_sequence_share(sums);
    else soat_sequence_bend(sums);
}

// The same for `rows` words, in their place.
SOAT_INLINE void soat_sequence_open_body(float *_Nonnull gates, size_t rows) {
    for (size_t row = 0; row < rows; row++, gates += soat_sequence_gates)
        for (size_t column = 0; column < soat_sequence_gates; column += soat_sequence_lanes) {
            soat_floats sums;
            soat_floats_load(&sums, gates + column);
            soat_sequence_gate(&sums, column);
            soat_floats_store(gates + column, &sums);
        }
}
SOAT_FOR_EACH_MACHINE(soat_sequence_open, (float *_Nonnull gates, size_t rows), (gates, rows))

// Runs sixteen units over some words, one or the other way.
//
// kept, new: what the first word is given, `gateStep` numbers before what the second is; states: what the units hold at it, the same.
SOAT_INLINE void soat_sequence_run_lanes(
    const float *_Nonnull kept, const float *_Nonnull new, ptrdiff_t gateStep, size_t count, float *_Nonnull states,
    ptrdiff_t stateStep) {
#pragma clang fp contract(off)
    soat_floats state = {0};
    for (size_t step = 0; step < count; step++, kept += gateStep, new += gateStep, states += stateStep) {
        soat_floats share, fresh;
        soat_floats_load(&share, kept);
        soat_floats_load(&fresh, new);
        state = share * state + (1.0f - share) * fresh;
        soat_floats_store(states, &state);
    }
}

// Runs `units` units over the words from `begin` to before `end`: what they hold at each.
//
// gates: of each word how much each of these units keeps, then what is new to each. first: the number of the first of these units
// among all. states: of all units.
SOAT_INLINE void soat_sequence_run_body(
    const float *_Nonnull gates, size_t begin, size_t end, size_t first, size_t units, float *_Nonnull states) {
    enum { half = soat_sequence_units / 2 };
    if (begin == end) return;
    for (size_t unit = 0; unit < units; unit += soat_sequence_lanes) {
        const ptrdiff_t way = first + unit < half ? 1 : -1;
        const size_t start = way > 0 ? begin : end - 1;
        const float *kept = gates + start * 2 * units + unit;
        soat_sequence_run_lanes(
            kept, kept + units, way * 2 * (ptrdiff_t)units, end - begin, states + start * soat_sequence_units + first + unit,
            way * soat_sequence_units);
    }
}
SOAT_FOR_EACH_MACHINE(
    soat_sequence_run,
    (const float *_Nonnull gates, size_t begin, size_t end, size_t first, size_t units, float *_Nonnull states),
    (gates, begin, end, first, units, states))

// Adds the products of two matrices to `sums`, `columns` a row.
//
// numbers: of the first, `rowStep` from a row to the next, `step` within it; rows: a multiple of eight. columns: a multiple of sixteen.
SOAT_INLINE void soat_sequence_multiply_body(
    const float *_Nonnull numbers, size_t rowStep, size_t step, size_t rows, size_t depth, const float *_Nonnull weights,
    size_t columns, float *_Nonnull sums) {
#pragma clang fp contract(off)
    // So many rows stay in the nearest memory while all columns go by.
    enum { tile = 8, near = 64 };
    for (size_t first = 0; first < rows; first += near)
        for (size_t column = 0; column < columns; column += soat_sequence_lanes)
            for (size_t row = first; row < rows && row < first + near; row += tile) {
                soat_floats own[tile];
#pragma unroll
                for (int part = 0; part < tile; part++) soat_floats_load(own + part, sums + (row + part) * columns + column);
                const float *own_numbers = numbers + row * rowStep;
                for (size_t place = 0; place < depth; place++) {
                    soat_floats weight;
                    soat_floats_load(&weight, weights + place * columns + column);
#pragma unroll
                    for (int part = 0; part < tile; part++) own[part] += own_numbers[part * rowStep + place * step] * weight;
                }
#pragma unroll
                for (int part = 0; part < tile; part++) soat_floats_store(sums + (row + part) * columns + column, own + part);
            }
}
SOAT_FOR_EACH_MACHINE(
    soat_sequence_multiply,
    (const float *_Nonnull numbers, size_t rowStep, size_t step, size_t rows, size_t depth, const float *_Nonnull weights,
     size_t columns, float *_Nonnull sums),
    (numbers, rowStep, step, rows, depth, weights, columns, sums))

// Adds numbers to others.
SOAT_INLINE void soat_sequence_add_body(float *_Nonnull restrict sums, const float *_Nonnull restrict numbers, size_t count) {
    for (size_t index = 0; index < count; index++) sums[index] += numbers[index];
}
SOAT_FOR_EACH_MACHINE(
    soat_sequence_add, (float *_Nonnull restrict sums, const float *_Nonnull restrict numbers, size_t count),
    (sums, numbers, count))

// MARK: Reading, in numbers of seven bits

// A number of seven bits is kept as a byte: 64 is zero.
enum { soat_sequence_zero = 64, soat_sequence_most = 63 };

// Half a number, taken away from zero, as a byte.
SOAT_INLINE uint8_t soat_sequence_half(int16_t number) {
    int16_t value = (int16_t)(number + (number > 0)) >> 1;
    value = value > soat_sequence_most ? soat_sequence_most : value;
    value = value < -soat_sequence_most ? -soat_sequence_most : value;
    return (uint8_t)(value + soat_sequence_zero);
}

// Writes the numbers of a word as bytes: half of the sum of its two rows.
static inline void soat_sequence_word(
    uint8_t *_Nonnull restrict bytes, const int8_t *_Nonnull bare, const int8_t *_Nullable marked, size_t width) {
    if (marked)
        for (size_t number = 0; number < width; number++) bytes[number] = soat_sequence_half(bare[number] + marked[number]);
    else
        for (size_t number = 0; number < width; number++) bytes[number] = soat_sequence_half(bare[number]);
}

// What the gates of a layer begin with: 64 times the sum of their weights less than nothing, since bytes are kept with 64 added.
static inline void soat_sequence_starts(const int8_t *_Nonnull kernels, size_t quads, int32_t *_Nonnull starts) {
    for (size_t quad = 0; quad < quads; quad++)
        for (size_t gate = 0; gate < soat_sequence_gates; gate++, kernels += 4)
            starts[gate] -= soat_sequence_zero * (kernels[0] + kernels[1] + kernels[2] + kernels[3]);
}

// Writes numbers between -1 and 1 as bytes.
SOAT_INLINE void soat_sequence_shorten_body(const float *_Nonnull numbers, size_t count, uint8_t *_Nonnull bytes) {
#pragma clang fp contract(off)
    for (size_t index = 0; index < count; index++)
        bytes[index] = (uint8_t)(int32_t)(numbers[index] * soat_sequence_most + (soat_sequence_zero + 0.5f));
}
SOAT_FOR_EACH_MACHINE(
    soat_sequence_shorten, (const float *_Nonnull numbers, size_t count, uint8_t *_Nonnull bytes), (numbers, count, bytes))

// When read, a layer reckons for so many units at a time what a word is given: near enough to be run over at once.
enum { soat_sequence_group = 32, soat_sequence_group_gates = 2 * soat_sequence_group };
enum { soat_sequence_blocks = soat_sequence_group_gates / soat_sequence_lanes };

// The first gate of sixteen of a group: those of what is kept, then those of what is new.
SOAT_INLINE size_t soat_sequence_column(size_t unit, int block) {
    enum { half = soat_sequence_blocks / 2 };
    return unit + (size_t)(block % half) * soat_sequence_lanes + (block < half ? 0 : soat_sequence_units);
}

// The sums of one word for sixteen gates, opened.
SOAT_INLINE void soat_sequence_finish(
    const soat_ints *_Nonnull whole, const float *_Nonnull scales, const float *_Nonnull biases, size_t column,
    float *_Nonnull gates) {
#pragma clang fp contract(off)
    soat_floats scale, bias;
    soat_floats_load(&scale, scales + column);
    soat_floats_load(&bias, biases + column);
    soat_floats sums = __builtin_convertvector(*whole, soat_floats) * scale + bias;
    soat_sequence_gate(&sums, column);
    soat_floats_store(gates, &sums);
}

static inline void soat_sequence_layer_plain(
    const uint8_t *_Nonnull input, size_t step, size_t rows, size_t quads, const int8_t *_Nonnull kernels,
    const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull biases, size_t unit,
    float *_Nonnull gates) {
    for (size_t row = 0; row < rows; row++, input += step, gates += soat_sequence_group_gates)
        for (int block = 0; block < soat_sequence_blocks; block++) {
            const size_t column = soat_sequence_column(unit, block);
            soat_ints sums;
            memcpy(&sums, starts + column, sizeof sums);
            for (size_t quad = 0; quad < quads; quad++) {
                const int8_t *weights = kernels + 4 * (quad * soat_sequence_gates + column);
                for (int lane = 0; lane < soat_sequence_lanes; lane++)
                    for (int part = 0; part < 4; part++) sums[lane] += input[4 * quad + part] * weights[4 * lane + part];
            }
            soat_sequence_finish(&sums, scales, biases, column, gates + block * soat_sequence_lanes);
        }
}

#if defined(__x86_64__)
enum { soat_sequence_tile = 4 };

static inline _Bool soat_sequence_has_avx2(void) { return __builtin_cpu_supports("avx2") != 0; }

SOAT_INLINE int32_t soat_sequence_quad(const uint8_t *_Nonnull input) {
    int32_t quad;
    memcpy(&quad, input, 4);
    return quad;
}

// Of two products of seven and eight bits the sum fits sixteen.
__attribute__((target("avx2"))) static void soat_sequence_layer_avx2(
    const uint8_t *_Nonnull input, size_t step, size_t rows, size_t quads, const int8_t *_Nonnull kernels,
    const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull biases, size_t unit,
    float *_Nonnull gates) {
    const __m256i ones = _mm256_set1_epi16(1);
    for (int block = 0; block < soat_sequence_blocks; block++) {
        const size_t column = soat_sequence_column(unit, block);
        for (size_t row = 0; row < rows; row += soat_sequence_tile) {
            const uint8_t *first = input + row * step;
            __m256i sums[soat_sequence_tile][2];
#pragma unroll
            for (int part = 0; part < soat_sequence_tile; part++)
#pragma unroll
                for (int half = 0; half < 2; half++)
                    sums[part][half] = _mm256_loadu_si256((const __m256i *)(starts + column) + half);
            for (size_t quad = 0; quad < quads; quad++) {
                const __m256i *weights = (const __m256i *)(kernels + 4 * (quad * soat_sequence_gates + column));
                const __m256i own[2] = {_mm256_loadu_si256(weights), _mm256_loadu_si256(weights + 1)};
#pragma unroll
                for (int part = 0; part < soat_sequence_tile; part++) {
                    const __m256i numbers = _mm256_set1_epi32(soat_sequence_quad(first + part * step + 4 * quad));
#pragma unroll
                    for (int half = 0; half < 2; half++)
                        sums[part][half] = _mm256_add_epi32(
                            sums[part][half], _mm256_madd_epi16(_mm256_maddubs_epi16(numbers, own[half]), ones));
                }
            }
#pragma unroll
            for (int part = 0; part < soat_sequence_tile; part++) {
                soat_ints whole;
                memcpy(&whole, sums[part], sizeof whole);
                soat_sequence_finish(
                    &whole, scales, biases, column,
                    gates + (row + part) * soat_sequence_group_gates + block * soat_sequence_lanes);
            }
        }
    }
}

__attribute__((target("avx512f,avx512vnni"))) static void soat_sequence_layer_vnni(
    const uint8_t *_Nonnull input, size_t step, size_t rows, size_t quads, const int8_t *_Nonnull kernels,
    const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull biases, size_t unit,
    float *_Nonnull gates) {
    for (size_t row = 0; row < rows; row += soat_sequence_tile) {
        const uint8_t *first = input + row * step;
        __m512i sums[soat_sequence_tile][soat_sequence_blocks];
#pragma unroll
        for (int part = 0; part < soat_sequence_tile; part++)
#pragma unroll
            for (int block = 0; block < soat_sequence_blocks; block++)
                sums[part][block] = _mm512_loadu_si512(starts + soat_sequence_column(unit, block));
        for (size_t quad = 0; quad < quads; quad++) {
            const int8_t *weights = kernels + 4 * quad * soat_sequence_gates;
            __m512i own[soat_sequence_blocks];
#pragma unroll
            for (int block = 0; block < soat_sequence_blocks; block++)
                own[block] = _mm512_loadu_si512(weights + 4 * soat_sequence_column(unit, block));
#pragma unroll
            for (int part = 0; part < soat_sequence_tile; part++) {
                const __m512i numbers = _mm512_set1_epi32(soat_sequence_quad(first + part * step + 4 * quad));
#pragma unroll
                for (int block = 0; block < soat_sequence_blocks; block++)
                    sums[part][block] = _mm512_dpbusd_epi32(sums[part][block], numbers, own[block]);
            }
        }
#pragma unroll
        for (int part = 0; part < soat_sequence_tile; part++)
#pragma unroll
            for (int block = 0; block < soat_sequence_blocks; block++) {
                const soat_ints whole = (soat_ints)sums[part][block];
                soat_sequence_finish(
                    &whole, scales, biases, soat_sequence_column(unit, block),
                    gates + (row + part) * soat_sequence_group_gates + block * soat_sequence_lanes);
            }
    }
}
#endif

// What each of `rows` words is given by a layer for the units of a group.
//
// input: of each word the bytes that it is judged by, `4 * quads` of them, `step` behind those of the word before. rows: a multiple of
// four. kernels: by four numbers of the input, then by gate, its four weights. starts: what each gate begins with: 64 times the sum of
// its weights less than nothing. scales, biases: what makes fractions of the sums. unit: the first of the group. gates: of each word
// how much each unit of the group keeps, then what is new to each.
static inline void soat_sequence_layer(
    const uint8_t *_Nonnull input, size_t step, size_t rows, size_t quads, const int8_t *_Nonnull kernels,
    const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull biases, size_t unit,
    float *_Nonnull gates) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni"))
        soat_sequence_layer_vnni(input, step, rows, quads, kernels, starts, scales, biases, unit, gates);
    else if (soat_sequence_has_avx2())
        soat_sequence_layer_avx2(input, step, rows, quads, kernels, starts, scales, biases, unit, gates);
    else soat_sequence_layer_plain(input, step, rows, quads, kernels, starts, scales, biases, unit, gates);
#else
    soat_sequence_layer_plain(input, step, rows, quads, kernels, starts, scales, biases, unit, gates);
#endif
}
