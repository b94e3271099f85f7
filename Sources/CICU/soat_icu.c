#include "soat_icu.h"
