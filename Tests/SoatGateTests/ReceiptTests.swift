import SoatGate
import SoatTestSupport
import SoatText
import Testing

@Suite("Receipts") struct ReceiptTests {
    static let code = ReceiptCode(chance: [1, 2, 3, 4, 5])

    private func receipt() throws -> Receipt {
        Receipt(
            code: try #require(Self.code), post: "k7q2", revision: 3, content: Samples.content(1), text: Samples.content(2),
            rulesVersion: "0.1.0-ab12", channels: [.schoolPage, .portal], approvedAs: .namedDeputy, approvedAt: Samples.now,
            until: Samples.now.adding(seconds: 9))
    }

    @Test("A code reads back in any dress people give it")
    func dress() throws {
        let code = try #require(Self.code)
        let written = code.description
        #expect(written.count == 9)
        for dress in [written, written.lowercased(), written.filter { $0 != "-" }, " " + written + " "] {
            #expect(ReceiptCode(dress) == code)
        }
        let misread = written.replacing("1", with: "l").replacing("0", with: "o").replacing("V", with: "U")
        #expect(ReceiptCode(misread) == code)
    }

    @Test("A code with one symbol wrong, or two that changed places, is told from a right one")
    func check() throws {
        var random = SeededRandom(seed: 7)
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for _ in 0..<60 {
            let chance = (0..<5).map { _ in UInt8(random.below(256)) }
            let symbols = Array(try #require(ReceiptCode(chance: chance)).description.filter { $0 != "-" })
            for i in symbols.indices {
                for other in alphabet where other != symbols[i] {
                    var wrong = symbols
                    wrong[i] = other
                    #expect(ReceiptCode(String(wrong)) == nil)
                }
                for j in symbols.indices where symbols[j] != symbols[i] {
                    var swapped = symbols
                    swapped.swapAt(i, j)
                    #expect(ReceiptCode(String(swapped)) == nil)
                }
            }
        }
        #expect(ReceiptCode(chance: [1, 2, 3, 4]) == nil)
        #expect(ReceiptCode("") == nil)
    }

    @Test("What is signed reads back; a receipt is also one word")
    func roundTrip() throws {
        let receipt = try receipt()
        #expect(Receipt(signedBytes: receipt.signedBytes) == receipt)
        let signed = SignedReceipt(receipt: receipt, signature: [UInt8](repeating: 0xA5, count: 64))
        #expect(SignedReceipt(word: signed.word) == signed)
        let broken = signed.word.lowercased().enumerated().map { $0.offset % 30 == 29 ? "\($0.element)\n " : "\($0.element)" }
        #expect(SignedReceipt(word: broken.joined()) == signed)
        #expect(signed.word.allSatisfy { $0.isUppercase || $0.isNumber || $0 == ":" }, "QR's alphanumeric mode")
    }

    @Test("Every field is in what is signed")
    func bound() throws {
        let receipt = try receipt()
        let code = try #require(Self.code)
        func other(
            post: String = "k7q2", revision: Int = 3, content: Int = 1, text: Int = 2, rules: String = "0.1.0-ab12",
            channels: Set<Channel> = [.schoolPage, .portal], party: Party = .namedDeputy, at: Int = 0, until: Int = 9
        ) -> [UInt8] {
            Receipt(
                code: code, post: post, revision: revision, content: Samples.content(content), text: Samples.content(text),
                rulesVersion: rules, channels: channels, approvedAs: party, approvedAt: Samples.now.adding(seconds: at),
                until: Samples.now.adding(seconds: until)
            ).signedBytes
        }
        let all = [
            other(), other(post: "k7q3"), other(revision: 4), other(content: 3), other(text: 3), other(rules: "x"),
            other(channels: [.portal]), other(party: .principal), other(at: 1), other(until: 10),
        ]
        #expect(all[0] == receipt.signedBytes)
        #expect(Set(all).count == all.count)
    }

    @Test("Broken bytes and words are no receipt, and no trap")
    func broken() throws {
        let bytes = try receipt().signedBytes
        for count in 0..<bytes.count { #expect(Receipt(signedBytes: Array(bytes.prefix(count))) == nil) }
        #expect(Receipt(signedBytes: bytes + [0]) == nil)
        var random = SeededRandom(seed: 3)
        for _ in 0..<2_000 {
            var mutated = bytes
            mutated[random.below(bytes.count)] = UInt8(random.below(256))
            _ = Receipt(signedBytes: mutated)
        }
        for word in [
            "", "SOAT1:", "SOAT1:!", "soat1:zzzz", "SOAT2:" + CrockfordBase32.encode(bytes),
            String(repeating: "S", count: 9_000),
        ] {
            #expect(SignedReceipt(word: word) == nil)
        }
    }

    @Test("Base 32 reads back what it wrote, at every length")
    func base32() {
        var random = SeededRandom(seed: 5)
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in UInt8(random.below(256)) }
            #expect(CrockfordBase32.decode(CrockfordBase32.encode(bytes)) == bytes)
        }
        #expect(CrockfordBase32.decode("A") == nil, "five bits are no byte")
    }

    @Test("Content is its text, its channels and its files, in their order")
    func content() {
        let file = Attachment(name: "a.jpg", content: Samples.content(1), size: 3)
        let other = Attachment(name: "b.jpg", content: Samples.content(1), size: 3)
        let all = [
            ContentBytes.bytes(text: "a", channels: [.portal], attachments: []),
            ContentBytes.bytes(text: "b", channels: [.portal], attachments: []),
            ContentBytes.bytes(text: "a", channels: [.group], attachments: []),
            ContentBytes.bytes(text: "a", channels: [.portal], attachments: [file]),
            ContentBytes.bytes(text: "a", channels: [.portal], attachments: [other]),
            ContentBytes.bytes(text: "a", channels: [.portal], attachments: [file, other]),
            ContentBytes.bytes(text: "a", channels: [.portal], attachments: [other, file]),
        ]
        #expect(Set(all).count == all.count)
        #expect(
            ContentBytes.bytes(text: "a", channels: [.portal, .group], attachments: [])
                == ContentBytes.bytes(text: "a", channels: [.group, .portal], attachments: []))
    }

    @Test("A fingerprint is 32 bytes or 64 digits")
    func fingerprint() {
        let print = Samples.content(0xAB)
        #expect(Fingerprint(hex: print.hex) == print)
        for text in ["", "ab", String(repeating: "g", count: 64), String(repeating: "a", count: 63)] {
            #expect(Fingerprint(hex: text) == nil)
        }
    }
}

@Suite("Published text") struct PublishedTextTests {
    static let approved = "Sáng 20/11, thầy và trò họp mặt.\n\nCó 12 thầy cô được khen.\nMời phụ huynh tới dự."

    static let same = [
        approved, approved + "\n", "\n\n" + approved, approved.replacing("\n", with: "\r\n"),
        approved.replacing("\n", with: "\r"),
        approved.replacing("\n", with: "  \n"), approved.replacing(" ", with: "\u{A0}"), "\u{FEFF}" + approved,
        String(
            String.UnicodeScalarView(
                approved.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                    scalar == "á" ? ["a", "\u{301}"] : [scalar]
                })),
    ]

    @Test("What platforms change on their own is no difference", arguments: same)
    func isSame(_ published: String) {
        #expect(PublishedText.differences(approved: Self.approved, published: published).isEmpty)
    }

    private func told(_ published: String) -> [String] {
        PublishedText.differences(approved: Self.approved, published: published).map {
            "\($0.line): [\($0.approved)] → [\($0.published)]"
        }
    }

    @Test("What else differs is told word by word, with its line")
    func differs() {
        #expect(told(Self.approved.replacing("12 thầy cô", with: "15 thầy cô")) == ["3: [12] → [15]"])
        #expect(told(Self.approved.replacing("\nMời phụ huynh tới dự.", with: "")) == ["4: [Mời phụ huynh tới dự.] → []"])
        #expect(told(Self.approved + " Gọi số 0912.") == ["4: [] → [Gọi số 0912.]"])
        #expect(told(Self.approved.replacing("thầy và trò", with: "Thầy và trò")) == ["1: [thầy] → [Thầy]"])
        #expect(
            told("Tin mới.\n" + Self.approved.replacing("được khen", with: "bị chê"))
                == ["1: [] → [Tin mới.]", "3: [được khen.] → [bị chê.]"])
    }

    @Test("Two texts with nothing in common come to an end")
    func hopeless() {
        let a = (0..<20_000).map { "a\($0)" }.joined(separator: "\n")
        let b = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        #expect(!PublishedText.differences(approved: a, published: b).isEmpty)
        #expect(PublishedText.differences(approved: "", published: "").isEmpty)
        #expect(PublishedText.differences(approved: "", published: "x").map(\.published) == ["x"])
    }
}
