// libqrencode behind a header that shows none of its types.
#ifndef SOAT_QR_H
#define SOAT_QR_H

#include <stdint.h>

/// The largest side of a code, in modules (version 40).
#define SOAT_QR_LARGEST_SIDE 177

/// Encodes `text` (letters, digits and ASCII signs; NUL-terminated) at error correction level M.
///
/// `modules` takes one byte a module, row by row, 1 for dark; it must hold `capacity` bytes.
/// Returns the side in modules; 0 where the text does not fit a code, or the code does not fit `capacity`.
int32_t soat_qr_encode(const char *text, uint8_t *modules, int32_t capacity);

#endif
