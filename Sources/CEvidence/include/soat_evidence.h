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

// Reads the features of a model, one behind the other: of each how far its key is from the one before (seven bits a byte, the
// lowest first, the eighth where more follow, at most six bytes), how telling it is, and for each lane a byte with its two
// weights of four bits, the lower of the post, the upper of the sentence.
//
// keys: `count` keys, each shifted up by `shift`; rows: 32 bytes each: how telling, at 4 the weights of the post, at 20 those of
// the sentence, zero between. At most 12 lanes.
// Returns the bytes that were read; -1 where they end before, or a key has no room above `shift`.
ptrdiff_t soat_evidence_read(
    const uint8_t *_Nonnull bytes, size_t size, size_t count, size_t lanes, unsigned shift, uint64_t *_Nonnull keys,
    int8_t *_Nonnull rows);
