#include "soat_evidence.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t model[] = {
#embed "../../rules/evidence.soatmodel" if_empty(0)
};

const uint8_t *soat_evidence_bytes(void) { return model; }
size_t soat_evidence_count(void) { return sizeof model; }
