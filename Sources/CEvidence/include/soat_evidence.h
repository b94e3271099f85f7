// The model of evidence that the program carries: the bytes of rules/evidence.soatmodel.
#pragma once
#include <stddef.h>
#include <stdint.h>

const uint8_t *_Nonnull soat_evidence_bytes(void);
size_t soat_evidence_count(void);

// Adds a row of 32 bytes to 32 sums. Here, so that it is inlined: Swift widens vectors lane by lane.
static inline void soat_evidence_add(int32_t *_Nonnull sums, const int8_t *_Nonnull row) {
    for (int lane = 0; lane < 32; lane++) sums[lane] += row[lane];
}

// Adds half a row of sums, each times its step, over the root.
static inline void soat_evidence_total(
    float *_Nonnull total, const int32_t *_Nonnull sums, const float *_Nonnull steps, float root) {
    for (int lane = 0; lane < 16; lane++) total[lane] += (float)sums[lane] * steps[lane] / root;
}

// Raises 16 numbers to others that are higher.
static inline void soat_evidence_raise(float *_Nonnull numbers, const float *_Nonnull others) {
    for (int lane = 0; lane < 16; lane++) numbers[lane] = numbers[lane] > others[lane] ? numbers[lane] : others[lane];
}

// Weights of four bits, two a byte: the lower of the post, the upper of the sentence.
static inline void soat_evidence_unpack(
    int8_t *_Nonnull post, int8_t *_Nonnull sentence, const uint8_t *_Nonnull grades, ptrdiff_t lanes) {
    static const int8_t weights[16] = {0, 3, 10, 23, 41, 65, 93, 127, 0, -3, -10, -23, -41, -65, -93, -127};
    for (ptrdiff_t lane = 0; lane < lanes; lane++) {
        post[lane] = weights[grades[lane] & 15];
        sentence[lane] = weights[grades[lane] >> 4];
    }
}
