"""What the tests in a real Chromium share: the program as a server, and a browser in front of it.

Debian: chromium chromium-driver python3-selenium fonts-noto-core.
"""
import os
import socket
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

try:
    from selenium import webdriver
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    print("Bỏ qua kiểm thử trong trình duyệt: chưa cài python3-selenium, chromium, chromium-driver.")
    sys.exit(0)
if not os.path.exists("/usr/bin/chromedriver"):
    print("Bỏ qua kiểm thử trong trình duyệt: chưa cài chromium-driver.")
    sys.exit(0)

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/soat"
# Days and buttons of the browser itself are Vietnamese where its words are installed (Debian: chromium-l10n).
VIETNAMESE = {**os.environ, "LANGUAGE": "vi", "LANG": "C.UTF-8"}
SHOTS = sys.argv[2] if len(sys.argv) > 2 else None


class Server:
    """`soat serve` on a free port, warm: the first check of a debug build takes seconds."""

    def __init__(self, *arguments):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(self.port), "--no-languagetool", "--config", "none", *arguments],
            stderr=subprocess.DEVNULL)
        end = time.monotonic() + 180
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urllib.request.urlopen(self.address + "/healthz", timeout=1)
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise RuntimeError("the server does not answer")
        warm = urllib.request.Request(self.address + "/api/v1/check", data='{"text": "Nghe nói mai nghỉ học."}'.encode())
        urllib.request.urlopen(warm, timeout=120).read()

    def stop(self):
        """Asks it to stop; the exit code."""
        self.process.terminate()
        return self.process.wait(timeout=30)


class Browser(unittest.TestCase):
    """A Chromium of its own for each test, at one width and in one theme."""
    width, height, dark, script = 1440, 900, False, True
    # Without motion nothing is looked at halfway between two colours.
    calm = False
    address = None
    start = "/"

    def setUp(self):
        try:
            self.open()
        except WebDriverException:
            # A Chromium that crashed while it started says nothing about our pages.
            self.open()

    def open(self):
        options = webdriver.ChromeOptions()
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=vi", f"--window-size={max(self.width, 500)},{self.height}"):
            options.add_argument(flag)
        if SHOTS:
            options.add_argument("--hide-scrollbars")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.page = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver", env=VIETNAMESE))
        self.addCleanup(self.page.quit)
        self.show(self.width, self.height, self.dark)
        if not self.script:
            self.page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.page.get(self.address + self.start)

    def show(self, width, height, dark):
        """The window's width and the theme of the machine."""
        self.page.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
        self.page.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [
                {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                {"name": "prefers-reduced-motion", "value": "reduce" if self.calm else "no-preference"}]})

    def tearDown(self):
        if self.script:
            self.assertEqual([line for line in self.page.get_log("browser") if line["level"] == "SEVERE"], [])

    def one(self, selector):
        return self.page.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.page.find_elements(By.CSS_SELECTOR, selector)

    def until(self, truth, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if truth():
                    return
            except Exception:
                pass
            time.sleep(0.02)
        self.fail("waited in vain")

    def leaves(self, element):
        """Presses what leads to another page, and waits for it."""
        old = self.one("html")
        self.press(element)
        self.until(lambda: self.one("html") != old and self.page.execute_script("return document.readyState") == "complete")

    def press(self, element):
        """Clicks, wherever the sticky bar lies."""
        self.page.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def paste(self, text):
        self.page.execute_script(
            "const d = document.querySelector('#draft'); d.focus(); d.value = arguments[0];"
            "d.setSelectionRange(d.value.length, d.value.length);"
            "d.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste'}))", text)

    def marks(self):
        return self.page.execute_script("return [...document.querySelectorAll('.marked mark.f')].map(m => m.textContent)")

    def draft(self):
        return self.page.execute_script("return document.querySelector('#draft').value")

    def shot(self, name):
        if SHOTS:
            self.page.save_screenshot(os.path.join(SHOTS, name + ".png"))

    def assertNoSidewaysScroll(self):
        self.assertLessEqual(*self.page.execute_script("return [document.documentElement.scrollWidth, innerWidth]"))


def main():
    """Runs the tests of the file that was started. One or two that fail are tried once more, in a new browser before a new
    server, and named: a machine that is busy with something else says nothing about our pages. Three that fail are not."""
    tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    result = unittest.TextTestRunner(verbosity=1).run(tests)
    failed = [test for test, _ in result.failures + result.errors]
    if 0 < len(failed) <= 2 and all(isinstance(test, Browser) for test in failed):
        print("Tried once more:", ", ".join(test.id() for test in failed), flush=True)
        again = unittest.TestSuite(type(test)(test.id().rsplit(".", 1)[1]) for test in failed)
        result = unittest.TextTestRunner(verbosity=2).run(again)
    sys.exit(not result.wasSuccessful())
