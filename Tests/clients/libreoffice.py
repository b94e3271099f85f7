"""LibreOffice's own client of LanguageTool, pointed at Soát: /usr/bin/python3 Tests/clients/libreoffice.py [PROGRAM]

Debian: libreoffice-writer-nogui python3-uno.
"""
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

try:
    import uno
    from com.sun.star.lang import Locale
except ImportError:
    print("Bỏ qua kiểm thử với LibreOffice: chưa cài libreoffice-writer-nogui, python3-uno.")
    sys.exit(0)
if not shutil.which("soffice"):
    print("Bỏ qua kiểm thử với LibreOffice: chưa cài libreoffice-writer-nogui.")
    sys.exit(0)

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/soat"
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="BaseURL" oor:op="fuse"><value>http://127.0.0.1:{port}/v2</value></prop></item>
</oor:items>
"""
ROWS = [
    ("Nghe nói mai cả huyện nghỉ học.", [("Nghe nói", [])]),
    ("Toán & Văn: 100% em đạt + Anh. Mẹ bé Su: 0912 345 678", [("0912 345 678", ["09xx xxx 678"])]),
    ("🎉🎉 Nghe nói mai nghỉ học, 50% & hơn", [("Nghe nói", [])]),
    ("Chúc cả nhà một tuần vui.", []),
]


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait(what, truth, seconds=120):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = truth()
            if found:
                return found
        except Exception:
            pass
        time.sleep(0.3)
    raise SystemExit(f"{what}: waited in vain")


def main():
    pages, words = free_port(), free_port()
    folder = tempfile.mkdtemp()
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(pages), "--languagetool-port", str(words), "--config", "none"], stderr=subprocess.DEVNULL)
    os.makedirs(folder + "/user")
    with open(folder + "/user/registrymodifications.xcu", "w", encoding="utf-8") as profile:
        profile.write(PROFILE.format(port=words))
    office = None
    try:
        wait("soat serve", lambda: urllib.request.urlopen(f"http://127.0.0.1:{words}/v2/languages", timeout=1))
        pipe = f"soat{words}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation=file://{folder}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = wait("soffice", lambda: resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"))
        checker = context.ServiceManager.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", context)
        locales = {f"{one.Language}-{one.Country}" for one in checker.getLocales()}
        assert "vi-VN" in locales, locales
        for text, wanted in ROWS:
            units = text.encode("utf-16-le")
            result = checker.doProofreading("1", text, Locale("vi", "VN", ""), 0, len(units) // 2, ())
            found = []
            for error in result.aErrors:
                start = error.nErrorStart * 2
                found.append((units[start:start + error.nErrorLength * 2].decode("utf-16-le"), list(error.aSuggestions)))
                assert error.aShortComment and error.aFullComment
            assert found == wanted, (text, found)
        print(f"LibreOffice: {len(ROWS)} đoạn, gạch đúng chỗ.")
    finally:
        if office:
            office.terminate()
            office.wait(timeout=30)
        server.terminate()
        assert server.wait(timeout=15) == 0
        shutil.rmtree(folder, ignore_errors=True)


main()
