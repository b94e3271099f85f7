// What the built-in rules look for, made ready to scan: the bytes of rules/builtin.soattables.
#pragma once
#include <stddef.h>
#include <stdint.h>

const uint8_t *_Nonnull soat_rule_tables_bytes(void);
size_t soat_rule_tables_count(void);
