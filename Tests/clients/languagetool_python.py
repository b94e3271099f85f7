"""The Python client of LanguageTool, pointed at Soát: python3 Tests/clients/languagetool_python.py [PROGRAM]

PyPI: pip install --target .build/lt language-tool-python
"""
import os
import socket
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".build", "lt"))
try:
    import language_tool_python
except ImportError:
    print("Bỏ qua kiểm thử với language-tool-python: chưa cài (pip install --target .build/lt language-tool-python).")
    sys.exit(0)

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/soat"
# A text, what is found in it, and what is put in its place.
ROWS = [
    ("Nghe nói mai cả huyện nghỉ học.", [("Nghe nói", "unverified-claim.hearsay", None)]),
    ("Toán & Văn: 100% em đạt + Anh. Mẹ bé Su: 0912 345 678", [("0912 345 678", "personal-data.family-phone", "09xx xxx 678")]),
    ("🎉🎉 Nghe nói mai nghỉ học, 50% & hơn", [("Nghe nói", "unverified-claim.hearsay", None)]),
    ("Chúc cả nhà một tuần vui.", []),
]


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def value(match, *names):
    """A figure by the name that this version of the client gives it."""
    return next(getattr(match, name) for name in names if hasattr(match, name))


def main():
    pages, words = free_port(), free_port()
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(pages), "--languagetool-port", str(words), "--config", "none"],
        stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 180
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{words}/v2/languages", timeout=1)
                break
            except OSError:
                assert time.monotonic() < end and server.poll() is None, "the server does not answer"
                time.sleep(0.1)
        for address in (f"http://127.0.0.1:{words}", f"http://127.0.0.1:{pages}"):
            tool = language_tool_python.LanguageTool("vi-VN", remote_server=address)
            for text, expected in ROWS:
                found = []
                for match in tool.check(text):
                    start, length = value(match, "offset"), value(match, "error_length", "errorLength")
                    rule = value(match, "rule_id", "ruleId")
                    found.append((text[start:start + length], rule, next(iter(match.replacements), None)))
                assert found == expected, f"{address} {text!r}: {found} and not {expected}"
            tool.close()
        print(f"language-tool-python: {len(ROWS)} texts underlined at the right places")
    finally:
        server.terminate()
        server.wait(timeout=30)


if __name__ == "__main__":
    main()
