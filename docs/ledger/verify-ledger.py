#!/usr/bin/env python3
"""Verifies an exported ledger: verify-ledger.py EXPORT.jsonl [CHECKPOINT…]

Written from docs/ledger-format.md alone; needs nothing but Python 3. Exit code 0: it holds; 1: it does not.
"""
import base64, hashlib, hmac, json, sys

MOST = 2**53 - 1


def fail(number, what):
    print(f"entry {number}: {what}")
    sys.exit(1)


def spelled(value):
    """The one spelling of a value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if abs(value) > MOST:
            raise ValueError("number")
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(map(spelled, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{spelled(value[k])}" for k in sorted(value)) + "}"
    raise ValueError("type")


def leaf(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return hashlib.sha256(b"\x01" + root(leaves[:split]) + root(leaves[split:])).digest()


# Ed25519, RFC 8032 §6, verification only.
P = 2**255 - 19
D = -121665 * pow(121666, P - 2, P) % P
Q = 2**252 + 27742317777372353535851937790883648493


def add(a, b):
    w, x = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    y, z = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = x - w, z - y, z + y, x + w
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(s, point):
    result = (0, 1, 1, 0)
    while s > 0:
        if s & 1:
            result = add(result, point)
        point, s = add(point, point), s >> 1
    return result


def recover(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)


def decompressed(data):
    y = int.from_bytes(data, "little")
    return recover(y & ((1 << 255) - 1), y >> 255)


def signed(key, message, signature):
    a, r, s = decompressed(key), decompressed(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q or len(signature) != 64:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    base = recover(4 * pow(5, P - 2, P) % P, 0)
    one, two = times(s, base), add(r, times(h, a))
    return (one[0] * two[2] - two[0] * one[2]) % P == 0 and (one[1] * two[2] - two[1] * one[2]) % P == 0


def chain(path):
    leaves, keys = [], []
    for number, line in enumerate(open(path, encoding="utf-8")):
        row = json.loads(line)
        entry = row["entry"]
        # The bytes as they stand in the line must be the one spelling.
        try:
            text = spelled(entry)
        except ValueError:
            fail(number, "is not spelled as it should be")
        if not line.startswith('{"entry":' + text + ',"hash":"'):
            fail(number, "is not spelled as it should be")
        if entry.get("v") != 1 or entry.get("n") != number:
            fail(number, f"is missing, or out of order: here is {entry.get('n')}")
        if leaf(text.encode()).hex() != row["hash"]:
            fail(number, "was edited: its hash is another")
        if entry.get("prev") != (leaves[-1].hex() if leaves else "0" * 64):
            fail(number, "does not follow the one before")
        if (entry.get("kind") == "log.opened") != (number == 0):
            fail(number, "is of a kind that cannot stand here")
        if entry["kind"] in ("log.opened", "log.key-rotated"):
            keys.append(bytes.fromhex(entry["facts"]["key"]))
        for name, words in row.get("texts", {}).items():
            message = b"soat/ledger/1/text\0" + name.encode() + b"\0" + words.encode()
            code = hmac.new(bytes.fromhex(row["key"]), message, hashlib.sha256).hexdigest()
            if code != entry.get("texts", {}).get(name):
                fail(number, f"its text “{name}” is another")
        leaves.append(leaf(text.encode()))
    if not leaves:
        fail(0, "is missing")
    return leaves, keys


def checkpoint(path, leaves, keys):
    body, signatures = open(path, encoding="utf-8").read().split("\n\n", 1)
    origin, size, wanted = body.split("\n")
    message, good = (body + "\n").encode(), False
    for line in signatures.splitlines():
        _, name, code = line.split(" ")
        data = base64.b64decode(code)
        for key in keys:
            if name == origin and hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4] == data[:4]:
                good = good or signed(key, message, data[4:])
    if origin != "soat/" + leaves[0].hex()[:16] or not good:
        fail(0, f"{path} is not of this ledger, or not signed by it")
    if int(size) > len(leaves):
        fail(len(leaves), f"was cut off: {path} saw {size} entries")
    if base64.b64encode(root(leaves[: int(size)])).decode() != wanted:
        fail(int(size) - 1, f"or one before it is another than {path} saw")


if __name__ == "__main__":
    leaves, keys = chain(sys.argv[1] if len(sys.argv) > 1 else sys.exit(__doc__))
    for path in sys.argv[2:]:
        checkpoint(path, leaves, keys)
    print(f"holds: {len(leaves)} entries, root {root(leaves).hex()}")
