#include "soat_icu.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *code) {
    switch (form) {
        case SOAT_ICU_NFC: return unorm2_getNFCInstance(code);
        case SOAT_ICU_NFD: return unorm2_getNFDInstance(code);
        case SOAT_ICU_NFKC: return unorm2_getNFKCInstance(code);
        case SOAT_ICU_NFKD: return unorm2_getNFKDInstance(code);
        case SOAT_ICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(code);
    }
    *code = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
}

int32_t soat_icu_normalize(int32_t form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
                           int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t needed = 0;
    const UNormalizer2 *found = normalizer(form, &code);
    if (U_SUCCESS(code)) needed = unorm2_normalize(found, source, length, target, capacity, &code);
    *error = (int32_t)code;
    return needed;
}

int32_t soat_icu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t soat_icu_is_default_ignorable(uint32_t scalar) {
    return u_hasBinaryProperty((UChar32)scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

int32_t soat_icu_is_white_space(uint32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_WHITE_SPACE); }

int32_t soat_icu_is_prepended_concatenation_mark(uint32_t scalar) {
    return u_hasBinaryProperty((UChar32)scalar, UCHAR_PREPENDED_CONCATENATION_MARK);
}

int32_t soat_icu_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }

int32_t soat_icu_decomposition_type(uint32_t scalar) {
    return u_getIntPropertyValue((UChar32)scalar, UCHAR_DECOMPOSITION_TYPE);
}

int32_t soat_icu_numeric_type(uint32_t scalar) { return u_getIntPropertyValue((UChar32)scalar, UCHAR_NUMERIC_TYPE); }

double soat_icu_numeric_value(uint32_t scalar) {
    double value = u_getNumericValue((UChar32)scalar);
    return value == U_NO_NUMERIC_VALUE ? -1.0 : value;
}

uint32_t soat_icu_fold_case(uint32_t scalar) { return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }

int32_t soat_icu_is_alphabet_of_europe(uint32_t scalar) {
    UErrorCode code = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)scalar, &code);
    return U_SUCCESS(code) && (script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC);
}

int32_t soat_icu_version(void) {
    UVersionInfo version;
    u_getVersion(version);
    return version[0] * 256 + version[1];
}

int32_t soat_icu_unicode_version(void) {
    UVersionInfo version;
    u_getUnicodeVersion(version);
    return version[0] * 256 + version[1];
}
