import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatText
import Testing

@Suite("Words of the gate") struct GateWordsTests {
    static let finding = GateFinding(
        number: 2, rule: "personal-data.phone", category: .personalData, level: .error, channels: [.group, .portal], start: 0,
        end: 4,
        quote: "0912", line: "0912", attestations: ["consent-pupil"])

    static let blockers: [Blocker] = [
        .noText, .noChannel, .openFinding(finding, closedBy: [.consent, .falseAlarm]),
        .unsigned(finding, name: "consent-pupil"),
        .unfinishedRule("slow"), .notApproved, .approvedOtherContent, .approvedUnderOtherRules,
        .approvalExpired(at: Moment(secondsSince1970: 1_795_000_000)),
    ]

    static let refusals: [Refusal] =
        [
            .ownPost, .needsReason, .blocked(blockers), .disclosureStays, .nothingToCorrect, .wrongChannel, .dateHasPassed,
            .notAskedToSign("x"), .unknownFinding(3), .notForThisParty(allowed: Party.approvers),
            .closingDoesNotFit(.waiver, level: .error, fitting: [.consent, .falseAlarm]),
            .closingDoesNotFit(.waiver, level: .note, fitting: []),
        ] + State.allCases.flatMap { state in Action.allCases.map { Refusal.notInThisState(state, $0) } }

    private func check(_ words: Localized) {
        for language in Language.allCases {
            #expect(!words[language].isEmpty)
            #expect(!words[language].contains("!"), "the house does not raise its voice")
            #expect(!words[language].lowercased().contains("vi phạm"), "nothing is a violation before it is published")
        }
        #expect(words.vietnamese != words.english)
    }

    @Test("Every refusal and every blocker is told in both languages, calmly, with a way out")
    func told() {
        for refusal in Self.refusals {
            check(refusal.diagnostic.message)
            if let hint = refusal.diagnostic.hint { check(hint) }
        }
        for blocker in Self.blockers {
            let (what, wayOut) = blocker.words(ruleTitle: { _ in nil }, utcOffset: 25_200)
            check(what)
            check(wayOut)
        }
    }

    @Test("An open finding is told with its number, its words, its places, and what closes it")
    func openFinding() {
        let (what, wayOut) = Self.blockers[2].words(
            ruleTitle: { _ in Localized(vi: "Số điện thoại riêng", en: "A private number") }, utcOffset: 25_200)
        #expect(what.vietnamese == "2. Cần sửa: Số điện thoại riêng: “0912” (Cổng thông tin, Nhóm có phụ huynh)")
        #expect(wayOut.vietnamese == "Sửa bài; hoặc: có phiếu đồng ý; báo nhầm.")
    }

    @Test("Several people are named as a sentence does")
    func parties() {
        #expect(Party.list([.principal], .vietnamese) == "hiệu trưởng")
        #expect(Party.list(Party.approvers, .vietnamese) == "phó hiệu trưởng được giao duyệt hoặc hiệu trưởng")
        #expect(Party.list([.editor, .secretary, .principal], .english) == "the group's editor, the secretary or the head")
    }

    @Test("A time is told by the school's clock")
    func time() {
        let moment = Moment(iso: "2026-11-20T17:05:00Z") ?? Moment(secondsSince1970: 0)
        #expect(MomentWords.text(moment, 25_200, .vietnamese) == "0:05, 21/11/2026")
        #expect(MomentWords.text(moment, 0, .english) == "2026-11-20 17:05")
    }
}

@Suite("QR codes") struct QRCodeTests {
    private func code(_ text: String) throws -> QRCode { try #require(QRCode(text)) }

    @Test("The three corners have their finder patterns, and the side is one that the standard knows")
    func corners() throws {
        for text in ["SOAT1:0", String(repeating: "SOAT1:7K4Q", count: 40)] {
            let code = try code(text)
            #expect((code.side - 21) % 4 == 0)
            for (row, column) in [(0, 0), (0, code.side - 7), (code.side - 7, 0)] {
                for r in 0..<7 {
                    for c in 0..<7 {
                        let ring = [r, c].contains(0) || [r, c].contains(6)
                        let core = (2...4).contains(r) && (2...4).contains(c)
                        #expect(code.isDark(row: row + r, column: column + c) == (ring || core))
                    }
                }
            }
            #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: code.side, column: 0))
        }
    }

    @Test("Letters and digits of a receipt take the mode that is made for them")
    func mode() throws {
        let word = "SOAT1:" + String(repeating: "7K4Q2M9X", count: 40)
        #expect(try code(word).side < code(word.lowercased()).side)
    }

    @Test("Picture and terminal show the same modules, with a quiet zone around them")
    func pictures() throws {
        let code = try code("SOAT1:7K4Q")
        let full = code.side + 8
        #expect(code.svg.contains("viewBox=\"0 0 \(full) \(full)\"") && code.svg.hasSuffix("</svg>\n"))
        let dark = (0..<code.side).reduce(0) { sum, row in
            sum + (0..<code.side).filter { code.isDark(row: row, column: $0) }.count
        }
        let drawn = code.svg.split(separator: "h").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }.reduce(0, +)
        #expect(drawn == dark)
        let lines = code.terminal(colour: false).split(separator: "\n")
        #expect(lines.count == (full + 1) / 2)
        #expect(lines.allSatisfy { $0.count == full })
        #expect(lines.first == String(repeating: "█", count: full)[...])
    }

    @Test("What no code can hold is refused")
    func tooLong() {
        #expect(QRCode("") == nil)
        #expect(QRCode("a\0b") == nil)
        #expect(QRCode(String(repeating: "a", count: 4_000)) == nil)
    }
}
