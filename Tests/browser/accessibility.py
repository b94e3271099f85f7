"""Every page under axe-core, at both widths and in both themes: python3 Tests/browser/accessibility.py [PROGRAM] [FOLDER FOR SCREENSHOTS]

axe-core comes with a package of PyPI: pip install --no-deps --target .build/axe axe-playwright-python
"""
import glob
import os
import shutil
import sys
import tempfile

from chromium import Browser, By, Server, main

HERE = os.path.dirname(os.path.abspath(__file__))
FOUND = sorted(glob.glob(os.path.join(HERE, "..", "..", ".build", "axe", "**", "axe*.js"), recursive=True), key=len)
if not FOUND:
    print("Bỏ qua kiểm thử trợ năng: chưa có axe-core (pip install --no-deps --target .build/axe axe-playwright-python).")
    sys.exit(0)
PASSWORD = "lá bàng rơi đầy sân"
LETTER = """Thông báo tuần 12, lớp 7A2
Bạn Trần Quốc Minh lớp 7A2 bị hen suyễn nên nghỉ đến hết thứ Tư.
Nghe nói 80% học sinh khối 7 đã đăng ký học thêm Toán.
Mẹ bé Su: 0912 345 678"""
RULES = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
# Who sees which pages; what stands behind a link of the page is found there.
VISITOR = ["/", "/login", "/login/code", "/rules", "/rules/coverage", "/rules/personal-data.family-phone", "/nope"]
HEAD = ["/today", "/posts", "/posts?show=published", "/posts/new", "/queue", "/log", "/log/entries", "/log/report", "/mine", "/account"]
SECRETARY = ["/school"]


def setUpModule():
    global server, folder
    folder = tempfile.mkdtemp(prefix="soat-axe-")
    server = Server("--demo", "--store", os.path.join(folder, "truong.soat"))
    Browser.address = server.address


def tearDownModule():
    try:
        assert server.stop() == 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Pages(Browser):
    calm = True

    def looked_at(self, name):
        """What axe-core finds on the page as it stands, in each width and theme."""
        found = []
        for width, height in ((360, 740), (1440, 900)):
            for dark in (False, True):
                self.show(width, height, dark)
                where = f"{name}-{width}-{'dark' if dark else 'light'}"
                # The policy of our pages forbids foreign scripts; the browser itself may run one.
                with open(FOUND[0]) as axe:
                    self.page.execute_cdp_cmd("Runtime.evaluate", {"expression": axe.read() + "; 0"})
                answer = self.page.execute_cdp_cmd("Runtime.evaluate", {
                    "expression": f"axe.run(document, {RULES}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | ')))",
                    "awaitPromise": True, "returnByValue": True})
                found += [f"{where} {violation}" for violation in answer["result"]["value"]]
                wide, inner = self.page.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
                if wide > inner:
                    found.append(f"{where} scrolls sideways: {wide} > {inner}")
                self.whole(where)
        return found

    def whole(self, name):
        """A screenshot of the whole page."""
        from chromium import SHOTS
        if SHOTS:
            height = self.page.execute_script("return document.documentElement.scrollHeight")
            import base64
            shot = self.page.execute_cdp_cmd("Page.captureScreenshot", {
                "captureBeyondViewport": True,
                "clip": {"x": 0, "y": 0, "width": self.page.execute_script("return innerWidth"), "height": min(height, 4000), "scale": 1}})
            with open(os.path.join(SHOTS, name + ".png"), "wb") as file:
                file.write(base64.b64decode(shot["data"]))

    def sign_in(self, login):
        self.page.delete_all_cookies()
        self.page.get(self.address + "/login")
        self.one("#login").send_keys(login)
        self.one("#password").send_keys(PASSWORD)
        self.one("form[action='/login'] button[type=submit]").click()
        self.until(lambda: self.page.current_url.endswith("/today"))

    def walked(self, paths):
        found = []
        for path in paths:
            self.page.get(self.address + path)
            # What is folded is looked at too.
            self.page.execute_script("for (const fold of document.querySelectorAll('main details')) fold.open = true")
            found += self.looked_at(path.strip("/").replace("/", "-").replace("?", "-") or "check")
        return found

    def test_visitor(self):
        found = self.walked(VISITOR)
        self.page.get(self.address + "/")
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        found += self.looked_at("check-letter")
        self.show(1440, 900, False)
        hearsay = next(card for card in self.all(".card") if "Tin nghe nói lại" in card.text)
        hearsay.find_element(By.CSS_SELECTOR, "summary").click()
        hearsay.find_element(By.CSS_SELECTOR, "[data-ask]").click()
        self.until(lambda: self.all(".card [data-letter] textarea"))
        found += self.looked_at("check-asked")
        self.page.execute_script("document.querySelector('#phim').showModal()")
        self.assertEqual(found + self.looked_at("check-keys"), [])

    def test_head(self):
        self.sign_in("hieu.truong")
        found = self.walked(HEAD)
        posts = []
        for list_path in ("/queue", "/posts?show=published"):
            self.page.get(self.address + list_path)
            posts += [link.get_attribute("href").removeprefix(self.address) for link in self.all("a.pl")][:2]
        found += self.walked(posts + [posts[0] + "/revisions"])
        self.page.get(self.address + "/log")
        entries = [link.get_attribute("href").removeprefix(self.address) for link in self.all("table a[href^='/log/']")]
        found += self.walked(entries[:2])
        self.page.get(self.address + posts[-1])
        receipts = [link.get_attribute("href").removeprefix(self.address) for link in self.all("a[href^='/receipt/']")]
        self.assertEqual(found + self.walked(receipts[:1]), [])

    def test_secretary(self):
        self.sign_in("thu.ky")
        found = self.walked(SECRETARY)
        # What is wrong is told at each field.
        self.page.execute_script(
            "const f = document.querySelector('form[action=\"/school/settings\"]'); f.noValidate = true;"
            "for (const [n, v] of [['year-start', 'x'], ['days-off', 'mai'], ['domain', 'bến sậy'], ['contacts', 'a']]) f.elements[n].value = v;"
            "f.requestSubmit()")
        self.until(lambda: len(self.all("[aria-invalid=true]")) == 4)
        self.assertEqual(found + self.looked_at("school-refused"), [])

    def test_conflict(self):
        """Somebody was faster; a session that has ended."""
        self.sign_in("co.ha")
        self.page.get(self.address + "/posts")
        draft = next(link.get_attribute("href") for link in self.all("a.pl") if "Nháp" in link.text or "Trả lại" in link.text or "trả lại" in link.text)
        self.page.get(draft + "/edit")
        self.page.execute_script("document.querySelector('[name=version]').value = '0'")
        self.one("#text").send_keys(" Thêm.")
        self.one("form[action*='revise'] button[type=submit]").click()
        self.until(lambda: "đã đổi từ lúc" in self.one("h1").text)
        found = self.looked_at("conflict")
        self.page.get(draft + "/edit")
        self.page.delete_all_cookies()
        self.one("form[action*='revise'] button[type=submit]").click()
        self.until(lambda: self.all("[name=kept]"))
        self.assertEqual(found + self.looked_at("session-ended"), [])

    def test_author(self):
        self.sign_in("co.ha")
        self.page.get(self.address + "/posts")
        posts = [link.get_attribute("href").removeprefix(self.address) for link in self.all("a.pl")]
        found = self.walked(["/mine"] + posts[:3])
        draft = next(link.get_attribute("href").removeprefix(self.address) for link in self.linked("/posts") if "Nháp" in link.text)
        found += self.walked([draft + "/edit"])
        self.page.get(self.address + "/posts/new")
        self.one("#text").send_keys(LETTER)
        self.until(lambda: len(self.all(".found .card")) >= 3)
        self.one(".found .card summary").click()
        self.assertEqual(found + self.looked_at("posts-new-found"), [])

    def linked(self, path):
        self.page.get(self.address + path)
        return self.all("a.pl")

    def test_setup(self):
        """The first run."""
        server = Server("--store", os.path.join(folder, "moi.soat"))
        try:
            self.page.get(server.address + "/setup")
            found = self.looked_at("setup")
        finally:
            server.stop()
        self.assertEqual(found, [])

    def test_schools(self):
        """A machine that several schools share."""
        several = os.path.join(folder, "nhieu")
        os.makedirs(several)
        Server("--demo", "--store", os.path.join(several, "bensay.soat")).stop()
        server = Server("--schools", several)
        try:
            self.page.get(server.address + "/login")
            found = self.looked_at("schools")
        finally:
            server.stop()
        self.assertEqual(found, [])

    def tearDown(self):
        # A page that is not there is one of those looked at; the browser's log tells of it.
        pass


if __name__ == "__main__":
    main()
