// The inner loop of the machine of all phrases, over the syllables of a text.
#ifndef SOAT_AUTOMATON_H
#define SOAT_AUTOMATON_H

#include "soat_fold.h"

// One edge of the trie below the root; key 0 is an empty place.
typedef struct {
    // The state before it in the upper half, the identity of the syllable in the lower.
    uint64_t key;
    uint32_t target;
} soat_transition;

enum {
    // Bits of the filter for each place of the table, to the power of two.
    SOAT_FILTER_LOG2 = 3,
};
// Set in a target whose state, or one of its fails, ends a pattern.
static const uint32_t SOAT_OUTPUT_BIT = UINT32_C(1) << 31;
static const uint32_t SOAT_IDENTITY_MASK = 0x00FFFFFF;

// A machine as pointers, for the length of one run: see `Automaton` for what each is.
typedef struct {
    const uint32_t *root_next;
    size_t root_count;
    const soat_transition *transitions;
    size_t transition_mask;
    const uint64_t *filter;
    uint32_t shift;
    uint32_t last_single;
    const uint32_t *fails;
    const uint32_t *groups;
    // A state that ends patterns of none of these is passed over.
    uint32_t wanted;
} soat_automaton;

// What a transition from a state over an identity is found by.
static inline uint64_t soat_transition_key(uint32_t state, uint32_t identity) { return (uint64_t)state << 32 | identity; }

static inline uint64_t soat_transition_hash(uint64_t key) { return (key ^ key >> 29) * UINT64_C(0x9E3779B97F4A7C15); }

// The target of a state below the root over an identity, or that of the nearest of its fails that has one.
static __attribute__((noinline)) uint32_t soat_automaton_step(
    const soat_automaton *machine, uint32_t state, uint32_t identity, uint32_t first) {
    while (state != 0) {
        const uint64_t key = soat_transition_key(state, identity);
        const uint64_t hash = soat_transition_hash(key);
        const uint64_t bit = hash >> (machine->shift - SOAT_FILTER_LOG2);
        if (machine->filter[bit >> 6] >> (bit & 63) & 1) {
            size_t place = (size_t)(hash >> machine->shift);
            while (machine->transitions[place].key != key && machine->transitions[place].key != 0)
                place = (place + 1) & machine->transition_mask;
            if (machine->transitions[place].key == key) return machine->transitions[place].target;
        }
        state = state <= machine->last_single ? 0 : machine->fails[state];
    }
    return first;
}

// Runs over syllables[from] to syllables[to - 1] until a wanted pattern ends.
//
// state: where the machine stands before, and after the syllable where it stopped. Returns the index of that syllable; `to` where
// no wanted pattern ends.
static inline size_t soat_automaton_run(
    const soat_automaton *machine, const soat_syllable *syllables, size_t from, size_t to, uint32_t *state) {
    const uint32_t *root_next = machine->root_next;
    const size_t root_count = machine->root_count;
    uint32_t at = *state;
    for (size_t index = from; index < to; index++) {
        const uint32_t word = syllables[index].word;
        const uint32_t identity = word & SOAT_IDENTITY_MASK;
        // A vocabulary may have grown since the machine was built. Nothing leads from anywhere over the unknown, 0.
        uint32_t next = identity < root_count ? root_next[identity] : 0;
        if (at != 0 && !(word & SOAT_BREAK_BIT) && identity != 0) next = soat_automaton_step(machine, at, identity, next);
        at = next & ~SOAT_OUTPUT_BIT;
        if (next & SOAT_OUTPUT_BIT && machine->groups[at] & machine->wanted) {
            *state = at;
            return index;
        }
    }
    *state = at;
    return to;
}

#endif
