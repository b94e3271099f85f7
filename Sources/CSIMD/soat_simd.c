#include "soat_simd.h"
