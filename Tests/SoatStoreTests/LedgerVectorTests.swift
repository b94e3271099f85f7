import Foundation
import SoatGate
import SoatLedger
import SoatText
import Testing

@testable import SoatStore

/// What `docs/ledger-format.md` promises to whoever verifies a ledger without us.
@Suite("The ledger's format") struct LedgerVectorTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    @Test("The page names every kind of entry")
    func kinds() throws {
        let page = try String(contentsOf: Self.docs.appending(path: "ledger-format.md"), encoding: .utf8)
        for kind in EntryKind.allCases { #expect(page.contains("| `\(kind.rawValue)` |"), "\(kind.rawValue)") }
    }

    @Test("The vectors are what is written today, byte for byte")
    func vectors() throws {
        let (export, note) = try Self.written()
        #expect(try String(contentsOf: Self.docs.appending(path: "ledger/vectors.jsonl"), encoding: .utf8) == export)
        #expect(try String(contentsOf: Self.docs.appending(path: "ledger/vectors-checkpoint.txt"), encoding: .utf8) == note)
    }

    @Test("The verifier written from the page agrees on the vectors, and finds every change at every place")
    func independent() throws {
        guard let python = FaultWriter.tool("python3") else {
            print("python3 is not installed: the independent verifier was not run")
            return
        }
        let (export, note) = try Self.written()
        let lines = export.split(separator: "\n").map(String.init)
        let verifier = Self.docs.appending(path: "ledger/verify-ledger.py").path(percentEncoded: false)
        let sample = try SampleSchool()
        let checkpoint = sample.folder + "/moc.txt"
        func verdict(_ lines: [String], _ note: String) throws -> (holds: Bool, told: String) {
            let path = sample.folder + "/so.jsonl"
            try Data((lines.map { $0 + "\n" }.joined()).utf8).write(to: URL(filePath: path))
            try Data(note.utf8).write(to: URL(filePath: checkpoint))
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(filePath: python)
            process.arguments = [verifier, path, checkpoint]
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus == 0, told)
        }
        let good = try verdict(lines, note)
        #expect(good.holds && good.told.hasPrefix("holds: \(lines.count) entries"), "\(good.told)")
        for i in lines.indices {
            var edited = lines
            edited[i] = edited[i].replacing("\"at\":\"2026", with: "\"at\":\"2027")
            #expect(try verdict(edited, note).told.hasPrefix("entry \(i):"))
            var deleted = lines
            deleted.remove(at: i)
            #expect(try verdict(deleted, note).told.hasPrefix("entry \(i):"))
            if i + 1 < lines.count {
                var swapped = lines
                swapped.swapAt(i, i + 1)
                #expect(try verdict(swapped, note).told.hasPrefix("entry \(i):"))
            }
        }
        let last = try #require(note.split(separator: "\n").last)
        let flipped = note.replacing(last.suffix(8), with: String(last.suffix(8).reversed()))
        #expect(try !verdict(lines, flipped).holds)
    }

    /// An invented ledger whose random parts are fixed: its export with texts, and its checkpoint.
    private static func written() throws -> (export: String, note: String) {
        let key = try #require(SigningKey(text: "soat-signing-key-1 " + Data((0..<32).map { UInt8($0) }).base64EncodedString()))
        let person = try #require(PersonID(wellFormed: "p0123456789abcdefghjk"))
        var chain = HashChain()
        var frontier = MerkleFrontier()
        var export = ""
        var first: Digest32?
        for (i, draft) in try drafts(key, person).enumerated() {
            let entryKey = draft.texts.isEmpty ? nil : EntryKey((0..<32).map { UInt8($0 + i) })
            let link = try chain.append(draft, key: entryKey)
            first = first ?? link.hash
            frontier.append(link.hash)
            export += "{\"entry\":\(String(decoding: link.bytes, as: UTF8.self)),\"hash\":\"\(link.hash)\""
            if let entryKey {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                let texts = String(decoding: try encoder.encode(draft.texts), as: UTF8.self)
                export += ",\"key\":\"\(entryKey.hexadecimal)\",\"texts\":\(texts)"
            }
            export += "}\n"
        }
        let origin = Checkpoint.origin(of: try #require(first))
        let plain = Checkpoint(origin: origin, size: frontier.size, root: frontier.root)
        let signature = try key.signature(of: Array(plain.body.utf8))
        return (export, plain.signed(name: origin, publicKey: key.publicKey, signature: signature).note)
    }

    private static func drafts(_ key: SigningKey, _ person: PersonID) throws -> [EntryDraft] {
        let start = try #require(Moment(iso: "2026-09-05T00:30:00Z"))
        func at(_ minutes: Int) -> Moment { start.adding(seconds: minutes * 60) }
        return [
            EntryDraft(.logOpened, at: at(0), by: nil, facts: ["key": .digest(try #require(Digest32(key.publicKey)))]),
            EntryDraft(
                .personAdded, at: at(0), by: nil, about: person, facts: ["role": .word(try #require(Word("principal")))]),
            EntryDraft(
                .consent, at: at(10), by: person, as: .principal,
                facts: [
                    "capacity": .choice(Record.Capacity.parent), "until": .day(try #require(CalendarDate(iso: "2026-12-31"))),
                    "covers": .words([try #require(Word("personal-data")), try #require(Word("111-2022/qc.17.1.đ"))]),
                ],
                texts: ["from": "Bà Nguyễn Thị Mẫu", "scope": "“ảnh”\n\tvà tên \\ \u{1} 🎓", "for": ""]),
            EntryDraft(.consentWithdrawn, at: at(20), by: person, as: .principal, refersTo: 2, texts: ["reason": "đổi ý"]),
            EntryDraft(
                .postApproved, at: at(30), by: person, as: .deputy, standingInFor: person, post: Word("post-7"),
                facts: ["revision": .number(3), "least": .number(.min), "open": .flag(false)]),
            EntryDraft(.portalCheck, at: at(40), by: person, as: .secretary, facts: ["clean": .flag(true)]),
            EntryDraft(.approvalExpired, at: at(50), by: nil, post: Word("post-7")),
        ]
    }
}
