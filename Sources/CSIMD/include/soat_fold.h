// The inner loop of the fold: what nearly all tokens of a text need, and nothing else.
//
// In C, since every instruction here is run for every word of every post: the same loop in Swift keeps its state on the stack
// and takes twice as many. Whatever is out of the ordinary ends the loop, and is folded in Swift (`TokenSplitter`).
#ifndef SOAT_FOLD_H
#define SOAT_FOLD_H

#include "soat_simd.h"

// A raw token of at most 16 bytes and how it folds. 32 bytes, so that two neighbours share a cache line.
typedef struct {
    soat_key key;
    uint32_t marks;
    // Identity, speech and flags of the syllable, but for the break before it.
    uint32_t word;
    // Bytes of the token before and behind its syllable.
    uint8_t lead;
    uint8_t trail;
    // Option sets of Swift: what leaves the ordinary path, signs of disguise, what it may be a part of.
    uint16_t flag_bits;
    uint16_t sign_bits;
    uint8_t shape_bits;
} soat_slot;

// One syllable of a folded text: bytes of the text, half open, its marks and its word.
typedef struct {
    uint32_t start;
    uint32_t end;
    uint32_t marks;
    uint32_t word;
} soat_syllable;

enum {
    // The cache has so many slots, to the power of two.
    SOAT_SLOTS_LOG2 = 15,
    // Digits in a token: the one flag that is ordinary.
    SOAT_FLAG_DIGITS = 16,
};
static const uint32_t SOAT_BREAK_BIT = UINT32_C(1) << 31;
static const uint32_t SOAT_NUMERAL_BIT = UINT32_C(1) << 30;

// Tokens to fold, and how far the fold has come.
typedef struct {
    const uint8_t *text;
    size_t byte_count;
    const soat_slot *slots;
    soat_syllable *syllables;
    // Indices of the syllables with digits in them.
    uint32_t *numeral_places;
    // Digits of the longest number that a phrase may hold.
    size_t longest_numeral;

    // Where tokens begin and end, in turn; how many there are; the next.
    const uint32_t *bounds;
    size_t token_count;
    size_t token;
    // Where the token before ends.
    size_t behind;
    size_t written;
    size_t numerals;
    // What stands before the next syllable, as bits of its word.
    uint32_t parting;
} soat_fold_run;

// The first of the two slots that a key may stand in; the other is its neighbour.
static inline size_t soat_slot_index(soat_key key) {
    uint64_t mixed = (key.low ^ (key.high * UINT64_C(0x9E3779B97F4A7C15))) * UINT64_C(0xD6E8FEB86659FD93);
    return (size_t)(mixed >> (65 - SOAT_SLOTS_LOG2)) * 2;
}

static inline bool soat_has_key(const soat_slot *slot, soat_key key) {
    return ((slot->key.low ^ key.low) | (slot->key.high ^ key.high)) == 0;
}

static inline bool soat_is_number(const uint8_t *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if ((uint8_t)(bytes[i] - '0') > 9) return false;
    }
    return true;
}

// are_last: whether a token may have fewer than 16 bytes from its start on, which a key is read from.
static inline __attribute__((always_inline)) void soat_fold_tokens(soat_fold_run *run, bool are_last) {
    const uint32_t *bounds = run->bounds + 2 * run->token;
    const uint32_t *bounds_end = run->bounds + 2 * run->token_count;
    if (!are_last) {
        if (run->byte_count < 16) return;
        const size_t last_start = run->byte_count - 16;
        while (bounds_end > bounds && bounds_end[-2] > last_start) bounds_end -= 2;
    }

    const uint8_t *text = run->text;
    const soat_slot *slots = run->slots;
    const size_t longest_numeral = run->longest_numeral;
    soat_syllable *first = run->syllables + run->written;
    soat_syllable *syllable = first;
    size_t behind = run->behind;
    for (; bounds < bounds_end; bounds += 2) {
        const size_t start = bounds[0];
        const size_t end = bounds[1];
        const size_t length = end - start;
        const uint8_t *gap = text + behind;
        const uint8_t *bytes = text + start;
        uint32_t parting = 0;
        const size_t size = start - behind;
        if (size == 1) {
            if (*gap != ' ') {
                if (*gap != '\n') break;
                parting = SOAT_BREAK_BIT;
            }
        } else if (size == 2) {
            // `@` may stand for a letter, and so may `!` before a small one.
            if (*gap <= ' ' || *gap == '@') break;
            if (gap[1] != '\n' && (gap[1] != ' ' || (*gap == '!' && *bytes >= 'a'))) break;
            parting = SOAT_BREAK_BIT;
        } else if (size == 3) {
            // A comma between spaces. A hyphen there parts not all phrases.
            if (*gap != ' ' || gap[1] <= ' ' || gap[1] == '-' || gap[1] == '@' || gap[1] == 0x7F || gap[2] != ' ') break;
            parting = SOAT_BREAK_BIT;
        } else if (size != 0) {
            break;
        }
        if (length > 16) break;
        // Only digits are word bytes below 0x3A. Long numbers are too many for the cache.
        if (*bytes < 0x3A && length > longest_numeral) {
            if (length == 1) break;
            if (soat_is_number(bytes, length)) {
                run->numeral_places[run->numerals++] = (uint32_t)(syllable - run->syllables);
                *syllable++ = (soat_syllable){(uint32_t)start, (uint32_t)end, 0, SOAT_NUMERAL_BIT | parting};
                behind = end;
                continue;
            }
        }
        const soat_key key = are_last ? soat_key_of_last(bytes, length) : soat_key_of(bytes, length);
        const soat_slot *slot = slots + soat_slot_index(key);
        if (!soat_has_key(slot, key) && !soat_has_key(++slot, key)) break;
        if (slot->flag_bits) {
            if (slot->flag_bits != SOAT_FLAG_DIGITS) break;
            run->numeral_places[run->numerals++] = (uint32_t)(syllable - run->syllables);
        }
        *syllable++ = (soat_syllable){(uint32_t)start, (uint32_t)end, slot->marks, slot->word | parting};
        behind = end;
    }
    if (syllable > first) {
        first->word |= run->parting;
        run->parting = 0;
    }
    run->token = (size_t)(bounds - run->bounds) / 2;
    run->behind = behind;
    run->written = (size_t)(syllable - run->syllables);
}

// Folds tokens as long as they are ordinary: first in the text, behind a space, a line's end, or a sign and one of these; at
// most 16 bytes that the cache knows, with nothing to note but digits; or a number of two digits or more that no phrase can
// hold. Those of the last 16 bytes of a text are left.
static __attribute__((noinline)) void soat_fold_ordinary(soat_fold_run *run) { soat_fold_tokens(run, false); }

// The same for those of the last 16 bytes.
static __attribute__((noinline)) void soat_fold_last(soat_fold_run *run) { soat_fold_tokens(run, true); }

#endif
