// The model of evidence that the program carries: the bytes of rules/evidence.soatmodel.
#pragma once
#include <stddef.h>
#include <stdint.h>

const uint8_t *_Nonnull soat_evidence_bytes(void);
size_t soat_evidence_count(void);
