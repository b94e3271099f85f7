#include "soat_qr.h"

#include <qrencode.h>
#include <stddef.h>

int32_t soat_qr_encode(const char *text, uint8_t *modules, int32_t capacity) {
    // Case matters; the alphanumeric mode is chosen by itself where the text allows it.
    QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (code == NULL) return 0;
    int32_t side = code->width;
    if (side <= 0 || side > SOAT_QR_LARGEST_SIDE || side * side > capacity) {
        QRcode_free(code);
        return 0;
    }
    for (int32_t i = 0; i < side * side; i++) modules[i] = code->data[i] & 1;
    QRcode_free(code);
    return side;
}
