// What fitting the network of soat_sequence.h takes beside its own loops. The same on every machine, as those.
#pragma once
#include <math.h>

#include "soat_sequence.h"

// Adds some numbers, each times a factor, to others.
SOAT_INLINE void soat_learning_add_body(
    float *_Nonnull restrict sums, const float *_Nonnull restrict numbers, size_t count, float factor) {
#pragma clang fp contract(off)
    for (size_t index = 0; index < count; index++) sums[index] += numbers[index] * factor;
}
SOAT_FOR_EACH_MACHINE(
    soat_learning_add, (float *_Nonnull restrict sums, const float *_Nonnull restrict numbers, size_t count, float factor),
    (sums, numbers, count, factor))

// Multiplies numbers by others.
SOAT_INLINE void soat_learning_scale_body(
    float *_Nonnull restrict numbers, const float *_Nonnull restrict factors, size_t count) {
#pragma clang fp contract(off)
    for (size_t index = 0; index < count; index++) numbers[index] *= factors[index];
}
SOAT_FOR_EACH_MACHINE(
    soat_learning_scale, (float *_Nonnull restrict numbers, const float *_Nonnull restrict factors, size_t count),
    (numbers, factors, count))

// Writes for each place by chance zero, or what the others are multiplied by so that their sum stays.
//
// dropped: in 256ths. count: a multiple of eight. state: of the chance (SplitMix64).
static inline void soat_learning_drop(float *_Nonnull factors, size_t count, unsigned dropped, uint64_t *_Nonnull state) {
    const float kept = 256.0f / (float)(256 - dropped);
    for (size_t index = 0; index < count; index += 8) {
        *state += 0x9E3779B97F4A7C15u;
        uint64_t mixed = (*state ^ *state >> 30) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
        mixed ^= mixed >> 31;
        for (int part = 0; part < 8; part++) factors[index + part] = (mixed >> 8 * part & 255) < dropped ? 0 : kept;
    }
}

// How steep the curve is where it has come to `numbers`, of soat_sequence_bend.
SOAT_INLINE void soat_learning_slope(soat_floats *_Nonnull numbers) {
    const soat_floats left = 1.0f - __builtin_elementwise_abs(*numbers);
    *numbers = __builtin_elementwise_sqrt(__builtin_elementwise_max(left, (soat_floats){0}));
}

// The slopes of the gates before they were opened, of soat_sequence_run.
//
// told: those of what the units hold.
SOAT_INLINE void soat_learning_run_back_body(
    const float *_Nonnull gates, const float *_Nonnull states, size_t begin, size_t end, const float *_Nonnull told,
    float *_Nonnull slopes) {
#pragma clang fp contract(off)
    enum { half = soat_sequence_units / 2 };
    for (size_t unit = 0; unit < soat_sequence_units; unit += soat_sequence_lanes) {
        soat_floats carried = {0};
        for (size_t step = 0; step < end - begin; step++) {
            const size_t row = unit < half ? end - 1 - step : begin + step;
            const size_t own = row * soat_sequence_gates + unit;
            soat_floats kept, new, slope, before = {0};
            soat_floats_load(&kept, gates + own);
            soat_floats_load(&new, gates + own + soat_sequence_units);
            soat_floats_load(&slope, told + row * soat_sequence_units + unit);
            if (step + 1 < end - begin) {
                const size_t last = unit < half ? row - 1 : row + 1;
                soat_floats_load(&before, states + last * soat_sequence_units + unit);
            }
            slope += carried;
            soat_floats ofKept = slope * (before - new), ofNew = slope * (1.0f - kept);
            carried = slope * kept;
            kept = kept * 2.0f - 1.0f;
            soat_learning_slope(&kept);
            soat_learning_slope(&new);
            ofKept *= kept * 0.25f;
            ofNew *= new;
            soat_floats_store(slopes + own, &ofKept);
            soat_floats_store(slopes + own + soat_sequence_units, &ofNew);
        }
    }
}
SOAT_FOR_EACH_MACHINE(
    soat_learning_run_back,
    (const float *_Nonnull gates, const float *_Nonnull states, size_t begin, size_t end, const float *_Nonnull told,
     float *_Nonnull slopes),
    (gates, states, begin, end, told, slopes))

// One step of Adam against the slope, which is zero then; the weights themselves decay beside it.
//
// Source: D. Kingma, J. Ba, "Adam: A method for stochastic optimization" (2015); I. Loshchilov, F. Hutter, "Decoupled weight decay
// regularization" (2019).
static inline void soat_learning_adam(
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
