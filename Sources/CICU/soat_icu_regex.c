#include "soat_icu.h"

#include <unicode/uregex.h>

static URegularExpression *of(soat_icu_regex *regex) { return (URegularExpression *)regex; }

soat_icu_regex *soat_icu_regex_open(const uint16_t *pattern, int32_t length, int32_t *offset, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    UParseError fault = {.line = 0, .offset = -1};
    URegularExpression *regex = uregex_open(pattern, length, 0, &fault, &code);
    *offset = U_FAILURE(code) ? fault.offset : -1;
    *error = (int32_t)code;
    if (U_FAILURE(code)) {
        uregex_close(regex);
        return NULL;
    }
    uregex_useTransparentBounds(regex, 1, &code);
    uregex_useAnchoringBounds(regex, 0, &code);
    *error = (int32_t)code;
    return (soat_icu_regex *)regex;
}

void soat_icu_regex_close(soat_icu_regex *regex) { uregex_close(of(regex)); }

void soat_icu_regex_set_limits(soat_icu_regex *regex, int32_t time, int32_t stack, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    uregex_setTimeLimit(of(regex), time, &code);
    uregex_setStackLimit(of(regex), stack, &code);
    *error = (int32_t)code;
}

void soat_icu_regex_set_text(soat_icu_regex *regex, const uint16_t *text, int32_t length, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    uregex_setText(of(regex), text, length, &code);
    *error = (int32_t)code;
}

int32_t soat_icu_regex_looking_at(soat_icu_regex *regex, int32_t start, int32_t limit, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    uregex_setRegion(of(regex), start, limit, &code);
    int32_t found = uregex_lookingAt(of(regex), -1, &code);
    *error = (int32_t)code;
    return found;
}

int32_t soat_icu_regex_find(soat_icu_regex *regex, int32_t start, int32_t limit, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    uregex_setRegion(of(regex), start, limit, &code);
    int32_t found = uregex_findNext(of(regex), &code);
    *error = (int32_t)code;
    return found;
}

int32_t soat_icu_regex_match_start(soat_icu_regex *regex, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t place = uregex_start(of(regex), 0, &code);
    *error = (int32_t)code;
    return place;
}

int32_t soat_icu_regex_match_end(soat_icu_regex *regex, int32_t *error) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t place = uregex_end(of(regex), 0, &code);
    *error = (int32_t)code;
    return place;
}

int32_t soat_icu_regex_is_limit(int32_t error) {
    return error == U_REGEX_TIME_OUT || error == U_REGEX_STACK_OVERFLOW;
}
