import Foundation
import Guesser
import SoatGate
import SoatLedger
import SoatText
import Synchronization
import Testing

@testable import SoatStore

/// Somebody has the exported log, and time: numbers and short sentences are tried out against every value in it.
@Suite("No leak") struct LeakTests {
    private static let sentences: [String] = {
        let who = "Cô Lan,Thầy Nam,Em Khôi,Chị Hà,Lớp 6A,Tổ Toán,Phụ huynh,Học sinh,Bạn ấy,Nhà trường"
        let what = "đánh bạn,nói dối,thu tiền,đăng ảnh,chia sẻ tin giả,bỏ lớp,xúc phạm,đi muộn,nghỉ học,bán hàng"
        let places = "ở lớp,ở trường,trên mạng,trong nhóm,ngoài cổng,ở nhà,trên Zalo,ở sân,giờ học,hôm nay"
        let ends = ", rồi, à, nhé, thật, mãi, nữa, đấy, luôn,."
        func parts(_ list: String) -> [Substring] { list.split(separator: ",", omittingEmptySubsequences: false) }
        return parts(who).flatMap { a in
            parts(what).flatMap { b in parts(places).flatMap { c in parts(ends).map { "\(a) \(b) \(c)\($0)" } } }
        }
    }()

    /// Numbers of the same prefix as one that was reported, to be tried with every key and salt in sight.
    private static let numbers = (0..<10_000).map { "091001\(String(10_000 + $0).dropFirst())" }

    @Test("Of an export without texts, nothing can be guessed back; with an entry's key, one look is enough")
    func guessing() async throws {
        let s = try await PostSchool()
        let phone = "0910012345"
        let sentence = Self.sentences[4_321]
        let place = try #require(OutsidePublication(address: "https://nhom.example/6a", channel: .group))
        let report = try await s.school.report(BreachReport(.outside(place), on: "co.lan", what: phone), by: s.colleague)
        let answer = try await s.school.carry(out: .answer(sentence), on: report.number, by: s.author)
        let lines = Mutex<[String]>([])
        try await s.school.export(withTexts: nil, by: s.head) { exported in
            lines.withLock { $0.append("{\"entry\":\(exported.json),\"hash\":\"\(exported.hash)\"}") }
        }
        let export = lines.withLock { $0.joined(separator: "\n") }
        for word in [phone, sentence, "Người co.lan", "co.lan", "Đỗ Thị Bình"] { #expect(!export.contains(word)) }

        // Every value of 32 bytes in it, as digits.
        let digits = try Set(export.matches(of: Regex("[0-9a-f]{64}")).map { String($0.output[0].substring ?? "") })
        let values = Set(digits.compactMap { Digest32(hexadecimal: $0) })
        #expect(values.count > 10)
        let target = try #require(lines.withLock { $0 }.first { $0.contains("breach.reported") })
        let open = try #require(LedgerEntry(bytes: Array(report.entry.bytes)))
        #expect(target.contains("\"\(open.previous)\""))
        // Keys and salts that somebody could try: what stands in the export around the commitment, and nothing at all.
        let salts: [[UInt8]] = [[], Array((open.person?.rawValue ?? "").utf8), open.previous.bytes]
        let keys = [Digest32.zero, open.previous, .leaf(report.entry.bytes)].compactMap { EntryKey($0.bytes) }
        var tries = 0
        func isSeen(_ text: String, _ names: [String], _ keys: [EntryKey]) -> Bool {
            let bytes = Array(text.utf8)
            for salt in salts {
                tries += 2
                if values.contains(.sha256(salt + bytes)) || values.contains(.sha256(bytes + salt)) { return true }
            }
            for key in keys {
                for name in names {
                    tries += 1
                    if values.contains(Commitment(to: text, named: name, key: key).digest) { return true }
                }
            }
            return false
        }
        #expect(Self.numbers.contains(phone) && Set(Self.numbers).count == 10_000 && Self.sentences.count == 10_000)
        for number in Self.numbers where isSeen(number, ["what"], keys) { #expect(Bool(false), "a number was found") }
        for text in Self.sentences where isSeen(text, ["answer"], keys) { #expect(Bool(false), "a sentence was found") }
        #expect(tries > 170_000)
        // Every number of the operator's prefix, ten million of them: as it is, and as a leaf of the tree.
        for front in [[], [0]] as [[UInt8]] {
            // One hash that is not in the export shows that the search can see.
            let sought = values.union([.sha256(front + Array(phone.utf8))])
            let found = Guesser(sought.map(\.bytes)).numbers("091", after: front)
            #expect(found.filter { sought.contains(.sha256(front + Array($0.utf8))) } == [phone])
        }

        // The test can see: with the key, which is not in the export, the same search finds both.
        let own = try await s.school.read { db in
            try [report.number, answer.number].map { number in
                try #require(
                    try Data.fetchOne(db, sql: "SELECT key FROM ledger_texts WHERE n = ?", arguments: [number])
                        .flatMap { EntryKey($0) })
            }
        }
        #expect(isSeen(phone, ["what"], [own[0]]) && isSeen(sentence, ["answer"], [own[1]]))
        for key in own { #expect(!export.contains(key.hexadecimal)) }
    }
}
