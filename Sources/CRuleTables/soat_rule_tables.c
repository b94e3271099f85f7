#include "soat_rule_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t tables[] = {
#embed "../../rules/builtin.soattables" if_empty(0)
};

const uint8_t *soat_rule_tables_bytes(void) { return tables; }
size_t soat_rule_tables_count(void) { return sizeof tables; }
