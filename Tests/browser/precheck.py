"""The precheck in a real Chromium: python3 Tests/browser/precheck.py [PROGRAM] [FOLDER FOR SCREENSHOTS]"""
import sys
import time
import unicodedata

from chromium import PROGRAM, Browser, Keys, Server, main, webdriver

HEALTH = "Bạn Trần Quốc Minh lớp 7A2 bị hen suyễn nên nghỉ đến hết thứ Tư."
PHONE = "Mẹ bé Su: 0912 345 678"
HEARSAY = "Nghe nói mai cả huyện nghỉ học."
LETTER = f"""Thông báo tuần 12, lớp 7A2

Kính gửi quý phụ huynh,

Tuần qua các con đạt giải Nhất văn nghệ khối 7 🎉. Các con tập rất chăm, cô rất vui.

{HEALTH} Phụ huynh nào muốn thăm hỏi thì nhắn mẹ bạn Minh qua Zalo không chín một hai, ba bốn năm, sáu bảy tám nhé.

Nghe nói 80% học sinh khối 7 đã đăng ký học thêm Toán, nhà mình cân nhắc sớm.

Cô Thu Hà, chủ nhiệm lớp 7A2"""


def setUpModule():
    global server
    server = Server()
    Browser.address = server.address


def tearDownModule():
    assert server.stop() == 0


class Desktop(Browser):
    def test_typed(self):
        """Keys typed one by one are underlined where the words stand."""
        self.one("#draft").send_keys("Chào cả nhà. " + HEARSAY)
        self.until(lambda: self.marks() == ["Nghe nói"])
        self.assertIn("Cần xem lại", self.one(".verdict").text)

    def test_places(self):
        """Marks lie over their words for NFD, emoji, disguise, and over lines that wrap."""
        for text, quote in [
            (unicodedata.normalize("NFD", "🎉👩‍👩‍👧 " + HEARSAY), unicodedata.normalize("NFD", "Nghe nói")),
            ("🎉🎉 n g h e n ó i mai cả huyện nghỉ học", "n g h e n ó i"),
            ("a\n\n\tb  " + "rất dài " * 60 + HEARSAY, "Nghe nói"),
        ]:
            with self.subTest(text[:20]):
                self.paste(text)
                self.until(lambda: self.marks() == [quote])
                heights = self.page.execute_script(
                    "return ['#draft', '.marked'].map(s => document.querySelector(s).scrollHeight)")
                self.assertEqual(*heights)
                before = self.page.execute_script(
                    "const m = document.querySelector('.marked'), r = document.createRange();"
                    "r.setStart(m, 0); r.setEndBefore(m.querySelector('mark')); return r.toString()")
                self.assertEqual(before, text[:text.index(quote)])

    def test_moves(self):
        """Marks move with the text while it is edited before them, and go when their own words change."""
        self.paste(HEARSAY)
        self.until(lambda: self.marks() == ["Nghe nói"])
        moved = self.page.execute_script(
            "const d = document.querySelector('#draft'); d.setRangeText('Chào. ', 0, 0);"
            "d.dispatchEvent(new InputEvent('input')); return document.querySelector('.marked mark').textContent")
        self.assertEqual(moved, "Nghe nói")
        left = self.page.execute_script(
            "const d = document.querySelector('#draft'); d.setRangeText('X', 8, 9);"
            "d.dispatchEvent(new InputEvent('input')); return document.querySelectorAll('.marked mark').length")
        self.assertEqual(left, 0)

    def test_felt(self):
        """From the key to the line."""
        self.paste(LETTER)
        self.until(lambda: len(self.marks()) >= 3)
        times = []
        for _ in range(5):
            times.append(self.page.execute_async_script(
                "const done = arguments[0], d = document.querySelector('#draft'), m = document.querySelector('.marked');"
                "const count = () => m.querySelectorAll('mark.f').length, before = count();"
                "const start = performance.now();"
                "new MutationObserver((_, o) => { if (count() > before) { o.disconnect(); done(performance.now() - start); } })"
                ".observe(m, {childList: true, subtree: true});"
                "d.value += ' ' + arguments[1] || ''; d.value += 'Nghe nói mai nghỉ học. '; d.dispatchEvent(new InputEvent('input'))".replace("' ' + arguments[1] || ''", "' '")))
        print(f"from key to line: {sorted(times)[2]:.0f} ms (median of 5)")
        # A debug build on a busy machine is slower than what people get.
        self.assertLess(sorted(times)[2], 100 if "/release/" in PROGRAM else 500)

    def test_mended(self):
        """One place is mended and the mending undone; then all at once."""
        text = f"{PHONE}.\n{HEALTH}"
        self.paste(text)
        self.until(lambda: len(self.all(".card")) == 2)
        self.one(".card[open] [data-fix]").click()
        self.until(lambda: "09xx xxx 678" in self.draft())
        self.until(lambda: len(self.all(".card")) == 1)
        self.assertIn("bị hen suyễn", self.draft())
        self.one(".toast button").click()
        self.until(lambda: self.draft() == text and len(self.all(".card")) == 2)
        self.one(".panel__act [data-fix-all]").click()
        self.until(lambda: len(self.all(".card")) == 0)
        self.assertNotIn("hen suyễn", self.draft())
        self.assertIn("Được đăng", self.one(".verdict").text)
        self.shot("mended-1440-light")

    def test_taken_back(self):
        """What was typed after a mending stays when the mending is undone, before it and behind it; so after clearing."""
        self.paste(f"{PHONE}.\n{HEALTH}")
        self.until(lambda: len(self.all(".card")) == 2)
        self.one(".panel__act [data-fix-all]").click()
        self.until(lambda: "hen suyễn" not in self.draft() and "09xx" in self.draft())
        typed = lambda at, words: self.page.execute_script(
            "const d = document.querySelector('#draft'), at = arguments[0] < 0 ? d.value.length : arguments[0];"
            "d.setRangeText(arguments[1], at, at); d.dispatchEvent(new InputEvent('input'))", at, words)
        typed(-1, " Viết thêm ở cuối.")
        typed(0, "Viết thêm ở đầu. ")
        self.one(".toast button").click()
        self.assertEqual(self.draft(), f"Viết thêm ở đầu. {PHONE}.\n{HEALTH} Viết thêm ở cuối.")
        before = self.draft()
        self.one("[data-clear]").click()
        typed(0, " Bài khác.")
        self.one(".toast button").click()
        self.assertEqual(self.draft(), before + " Bài khác.")

    def test_escape(self):
        """Escape closes the sheet wherever in it the focus is."""
        self.show(360, 740, False)
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        for place in ("[data-step='1']", "[data-close]", ".fixall", ".card[open] summary"):
            self.one(".step__open").click()
            self.page.execute_script("document.querySelector(arguments[0]).focus()", place)
            webdriver.ActionChains(self.page).send_keys(Keys.ESCAPE).perform()
            self.until(lambda: self.all(".sheet.is-open") == [])

    def test_keyboard(self):
        """Alt with the arrows walks the findings from within the text; J and K between cards."""
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        key = lambda k: webdriver.ActionChains(self.page).key_down(Keys.ALT).send_keys(k).key_up(Keys.ALT).perform()
        first = self.one(".card[open]").get_attribute("id")
        key(Keys.ARROW_DOWN)
        second = self.one(".card[open]").get_attribute("id")
        self.assertNotEqual(first, second)
        self.assertEqual(self.page.execute_script("return document.activeElement.closest('.card').id"), second)
        webdriver.ActionChains(self.page).send_keys("k").perform()
        self.assertEqual(self.one(".card[open]").get_attribute("id"), first)
        self.shot("letter-1440-light")

    def card(self, words):
        return next(card for card in self.all(".card") if words in card.text)

    def test_left(self):
        """A place can be left as it is in this draft, with the pointer and the keyboard, and shown again."""
        self.paste(f"{HEARSAY}\n{PHONE}")
        self.until(lambda: len(self.all(".card")) == 2)
        hearsay = self.card("Tin nghe nói lại")
        hearsay.find_element("css selector", "summary").click()
        hearsay.find_element("css selector", "[data-ignore]").click()
        self.until(lambda: len(self.all(".card")) == 1 and self.marks() == ["0912 345 678"])
        self.assertIn("Đã để nguyên 1 chỗ ở bài này.", self.one(".ignored").text)
        self.assertEqual(self.all(".card [data-ignore]"), [])
        self.one(".toast button").click()
        self.until(lambda: len(self.all(".card")) == 2)
        self.card("Tin nghe nói lại").find_element("css selector", "summary").send_keys(Keys.DELETE)
        self.until(lambda: len(self.all(".card")) == 1)
        self.shot("left-1440-light")
        self.one("[data-unignore]").click()
        self.until(lambda: len(self.all(".card")) == 2)

    def test_asked(self):
        """A letter to a colleague is made beside the card; the draft stays where it is."""
        self.paste(f"Chào cả nhà.\n{HEARSAY}")
        self.until(lambda: len(self.all(".card")) == 1)
        if not self.one(".card").get_attribute("open"):
            self.one(".card summary").click()
        self.one(".card [data-ask]").click()
        self.until(lambda: HEARSAY in self.one(".card [data-letter] textarea").get_attribute("value"))
        self.assertIn("Nhóm có phụ huynh", self.one("[data-letter] textarea").get_attribute("value"))
        self.assertEqual(self.draft(), f"Chào cả nhà.\n{HEARSAY}")
        self.shot("asked-1440-light")

    def test_letters(self):
        """Letters of several cards have ids of their own, and stay with their words and the focus while the draft goes on."""
        self.paste(f"{HEARSAY}\n{PHONE}")
        self.until(lambda: len(self.all(".card")) == 2)
        for number in range(2):
            card = self.all(".card")[number]
            if not card.get_attribute("open"):
                card.find_element("css selector", "summary").click()
            card.find_element("css selector", "[data-ask]").click()
            self.until(lambda: len(self.all("[data-letter]")) == number + 1)
        ids = self.page.execute_script("return [...document.querySelectorAll('[id]')].map(e => e.id)")
        self.assertEqual(len(ids), len(set(ids)))
        self.page.execute_script("document.activeElement.value = 'Lời của tôi'")
        self.page.execute_script(
            "const d = document.querySelector('#draft'); d.setRangeText('Chào. ', 0, 0); d.dispatchEvent(new InputEvent('input'))")
        self.until(lambda: self.all(".card")[0].get_attribute("data-start") == "6")
        self.assertEqual(len(self.all("[data-letter]")), 2)
        self.assertEqual(self.page.execute_script("return document.activeElement.value"), "Lời của tôi")

    def test_keys(self):
        """A question mark opens the table of keys, but not while somebody writes."""
        self.one("#draft").send_keys("?")
        self.assertEqual(self.draft(), "?")
        self.assertIsNone(self.one("#phim").get_attribute("open"))
        self.page.execute_script("document.activeElement.blur()")
        webdriver.ActionChains(self.page).send_keys("?").perform()
        self.until(lambda: self.one("#phim").get_attribute("open"))
        self.shot("keys-1440-light")
        webdriver.ActionChains(self.page).send_keys(Keys.ESCAPE).perform()
        self.until(lambda: self.one("#phim").get_attribute("open") is None)

    def test_kept(self):
        """Nothing is kept until that is chosen; then it survives a reload, and can be deleted."""
        self.paste(HEARSAY)
        self.page.refresh()
        self.assertEqual(self.draft(), "")
        self.assertEqual(self.page.execute_script("return localStorage.length"), 0)
        self.one("[data-keep-switch]").click()
        self.paste(HEARSAY)
        self.page.refresh()
        self.assertEqual(self.draft(), HEARSAY)
        self.until(lambda: self.marks() == ["Nghe nói"])
        self.one("[data-keep-clear]").click()
        self.assertEqual(self.page.execute_script("return localStorage.length"), 0)

    def test_safe(self):
        """Markup in a draft stays text, in the marks and in the cards."""
        self.paste('<img src=x onerror="document.title=1"> "\u0301 ' + PHONE + " </textarea><b>")
        self.until(lambda: len(self.all(".card")) == 1)
        self.assertEqual(len(self.all("main img")), 0)
        self.assertEqual(self.marks(), ["0912 345 678"])

    def test_places_chosen(self):
        """The places that are chosen are asked of the server, and remembered."""
        self.paste(HEARSAY)
        self.until(lambda: self.marks())
        self.one(".seg input[value=portal]").click()
        self.until(lambda: any(c["name"] == "soat-places" and "portal" in c["value"] for c in self.page.get_cookies()))
        self.page.get(self.address + "/?lang=en")
        self.assertTrue(self.one(".seg input[value=portal]").is_selected())
        self.assertIn("Where will it stand?", self.one("legend").text)
        self.one("[data-theme-toggle]").click()
        self.page.get(self.address + "/rules")
        self.assertEqual(self.one("html").get_attribute("data-theme"), "dark")


class DesktopDark(Browser):
    dark = True

    def test_shown(self):
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        self.assertNoSidewaysScroll()
        self.shot("letter-1440-dark")


class Phone(Browser):
    width, height = 360, 740

    def test_sheet(self):
        """The findings are a sheet at the bottom; the words they speak of stand above it."""
        self.shot("empty-360-light")
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        self.assertNoSidewaysScroll()
        self.assertIn("Nhóm có phụ huynh", self.one(".where").text)
        self.shot("letter-360-light")
        self.one(".step__open").click()
        for _ in self.all(".card"):
            time.sleep(0.6)
            mark, sheet = self.page.execute_script(
                "return [document.querySelector('mark.is-on').getBoundingClientRect().bottom,"
                "document.querySelector('.sheet').getBoundingClientRect().top]")
            self.assertLess(mark, sheet)
            self.one("[data-step='1']").click()
        time.sleep(0.6)
        self.shot("sheet-360-light")
        self.one("[data-close]").click()
        self.assertEqual(self.all(".sheet.is-open"), [])


class PhoneDark(Browser):
    width, height, dark = 360, 740, True

    def test_sheet(self):
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) >= 3)
        self.one(".step__open").click()
        time.sleep(0.6)
        self.shot("sheet-360-dark")


class WithoutScript(Browser):
    script = False

    def test_answered(self):
        """Without JavaScript the form is sent, answered with marks and cards, and mends."""
        self.one("#draft").send_keys(f"{PHONE}. {HEARSAY}")
        self.leaves(self.one("form#bai button[type=submit]"))
        self.assertEqual([mark.text for mark in self.all(".plain-marks mark")], ["0912 345 678", "Nghe nói"])
        self.assertEqual(len(self.all(".card")), 2)
        self.shot("without-script-1440-light")
        self.all(".card summary")[0].click()
        self.leaves(self.one(".card [data-fix]"))
        self.assertIn("09xx xxx 678", self.one("#draft").get_attribute("value"))


if __name__ == "__main__":
    main()
