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

/// 256 times the major number plus the minor number.
int32_t soat_icu_version(void);
int32_t soat_icu_unicode_version(void);

#endif
