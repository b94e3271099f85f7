#ifndef SOAT_ICU_H
#define SOAT_ICU_H

// The only face of ICU. No ICU type, macro or header shows here: Foundation carries an ICU of its
// own, and the two sets of types cannot be seen side by side.
//
// `error` receives ICU's code: greater than 0 is a failure.

#include <stdint.h>

enum soat_icu_form {
    SOAT_ICU_NFC = 0,
    SOAT_ICU_NFD = 1,
    SOAT_ICU_NFKC = 2,
    SOAT_ICU_NFKD = 3,
    SOAT_ICU_NFKC_CASEFOLD = 4,
};

/// Writes the normal form of `source` to `target`; returns the length needed, in UTF-16 units.
int32_t soat_icu_normalize(int32_t form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
                           int32_t *error);

/// ICU's number of the general category (`UCharCategory`).
int32_t soat_icu_general_category(uint32_t scalar);
int32_t soat_icu_is_default_ignorable(uint32_t scalar);
int32_t soat_icu_is_white_space(uint32_t scalar);
int32_t soat_icu_is_prepended_concatenation_mark(uint32_t scalar);
int32_t soat_icu_combining_class(uint32_t scalar);
/// 0 none, 1 canonical, else a compatibility decomposition.
int32_t soat_icu_decomposition_type(uint32_t scalar);
/// 0 none, 1 decimal, 2 digit, 3 numeric.
int32_t soat_icu_numeric_type(uint32_t scalar);
/// The numeric value, or a negative number when there is none.
double soat_icu_numeric_value(uint32_t scalar);
/// Simple case folding, one scalar to one.
uint32_t soat_icu_fold_case(uint32_t scalar);
/// 1 when the script is Latin, Greek or Cyrillic.
int32_t soat_icu_is_alphabet_of_europe(uint32_t scalar);

/// A regular expression being matched; one thread at a time.
typedef struct soat_icu_regex soat_icu_regex;

/// Compiles a pattern. `offset` receives where a fault stands, in UTF-16 units, or -1.
soat_icu_regex *soat_icu_regex_open(const uint16_t *pattern, int32_t length, int32_t *offset, int32_t *error);
void soat_icu_regex_close(soat_icu_regex *regex);
/// `time` in ICU's steps of about a millisecond; `stack` in bytes. 0: no limit.
void soat_icu_regex_set_limits(soat_icu_regex *regex, int32_t time, int32_t stack, int32_t *error);
/// The text is not copied: it must stay where it is while it is matched.
void soat_icu_regex_set_text(soat_icu_regex *regex, const uint16_t *text, int32_t length, int32_t *error);
/// 1 when a match begins exactly at `start`.
int32_t soat_icu_regex_looking_at(soat_icu_regex *regex, int32_t start, int32_t limit, int32_t *error);
/// 1 when a match begins at or after `start` and ends at or before `limit`; look-around sees beyond both.
int32_t soat_icu_regex_find(soat_icu_regex *regex, int32_t start, int32_t limit, int32_t *error);
/// Of the last match, in UTF-16 units.
int32_t soat_icu_regex_match_start(soat_icu_regex *regex, int32_t *error);
int32_t soat_icu_regex_match_end(soat_icu_regex *regex, int32_t *error);
/// 1 for the code of a match that ran out of time or stack.
int32_t soat_icu_regex_is_limit(int32_t error);

/// 256 times the major number plus the minor number.
int32_t soat_icu_version(void);
int32_t soat_icu_unicode_version(void);

#endif
