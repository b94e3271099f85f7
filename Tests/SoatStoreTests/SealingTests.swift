import Crypto
import Foundation
import GRDB
import SoatGate
import SoatLedger
import Testing

@testable import SoatStore

@Suite("Full texts under two keys") struct SealingTests {
    private static let passphrases: [SealHolder: String] = [
        .principal: "hoa gạo tháng ba", .secretary: "con đò sang sông",
    ]
    private static let full = "Toàn văn đã đăng: chuyện vườn Mận Hậu, có dòng thứ hai.\nHết."

    private static func report(_ full: String?) throws -> BreachReport {
        let place = try #require(OutsidePublication(address: "https://mang.example/bai/3", channel: .personal))
        return BreachReport(.outside(place), on: "co.lan", what: "bài chia sẻ", fullText: full)
    }

    private static func turnOn(_ s: PostSchool) async throws {
        try await s.school.makeSealKey(passphrase: passphrases[.principal] ?? "", by: s.head)
        try await s.school.makeSealKey(passphrase: passphrases[.secretary] ?? "", by: s.secretary)
        var settings = try await s.school.settings()
        settings.keepsFullText = true
        try await s.school.change(settings, by: s.head)
    }

    @Test("Nothing is kept unless the school turns it on, which takes both keys")
    func off() async throws {
        let s = try await PostSchool()
        #expect(try await s.school.settings().keepsFullText == false)
        await #expect(throws: StoreError.fullTextOff) { try await s.school.report(Self.report(Self.full), by: s.colleague) }
        var settings = try await s.school.settings()
        settings.keepsFullText = true
        await #expect(throws: StoreError.noSealKey(.principal)) { try await s.school.change(settings, by: s.head) }
        await #expect(throws: StoreError.notAllowed(needed: ["secretary", "principal"])) {
            try await s.school.makeSealKey(passphrase: "hoa gạo tháng ba", by: s.deputy)
        }
        try await s.school.makeSealKey(passphrase: "hoa gạo tháng ba", by: s.head)
        await #expect(throws: StoreError.noSealKey(.secretary)) { try await s.school.change(settings, by: s.head) }
        // A report itself never waits for keys.
        _ = try await s.school.report(Self.report(nil), by: s.colleague)
    }

    @Test("It is opened by both together, never by one; that is an entry, which the person concerned sees; erasure takes it")
    func both() async throws {
        let s = try await PostSchool()
        try await Self.turnOn(s)
        let number = try await s.school.report(Self.report(Self.full), by: s.colleague).number
        for trace in ["Mận Hậu", "thứ hai"] { #expect(try !ErasureTests.occurs(Data(trace.utf8), in: s.sample)) }
        let before = try await s.school.audit()
        #expect(before.fault == nil)

        for holder in SealHolder.allCases {
            var wrong = Self.passphrases
            wrong[holder] = Self.passphrases[holder == .principal ? .secretary : .principal]
            await #expect(throws: StoreError.wrongSealPassphrase(holder)) {
                try await s.school.openText(of: number, passphrases: wrong, reason: "x", by: s.head)
            }
        }
        await #expect(throws: StoreError.notAllowed(needed: ["secretary", "principal"])) {
            try await s.school.openText(of: number, passphrases: Self.passphrases, reason: "x", by: s.author)
        }
        await #expect(throws: StoreError.emptyText(field: "reason")) {
            try await s.school.openText(of: number, passphrases: Self.passphrases, reason: " ", by: s.head)
        }
        #expect(try await s.school.audit().count == before.count)
        let opened = try await s.school.openText(
            of: number, passphrases: Self.passphrases, reason: "xem lại theo đề nghị", by: s.secretary)
        #expect(opened == Self.full)
        let told = try #require(try await s.school.entries([.textOpened]).first)
        #expect(told.entry.refersTo == number && told.entry.person == s.author.person)
        #expect(told.entry.actor == s.secretary.person && told.texts["reason"] == "xem lại theo đề nghị")
        #expect(try await s.school.log(LogFilter(), by: s.author).contains { $0.number == told.number })

        let sealed = try #require(try await s.school.entry(number).texts[SealedText.name])
        _ = try await s.school.carry(out: .answer("thưa…"), on: number, by: s.author)
        _ = try await s.school.carry(out: .withdraw(reason: "có lý"), on: number, by: s.head)
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        try await s.school.eraseTexts(of: [number], reason: "hết hạn lưu", by: s.head)
        #expect(try !ErasureTests.occurs(Data(sealed.utf8.suffix(60)), in: s.sample))
        await #expect(throws: StoreError.noSealedText(number)) {
            try await s.school.openText(of: number, passphrases: Self.passphrases, reason: "x", by: s.head)
        }
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("After a full text was opened or the words of a report were erased, all that can be done with a breach still can")
    func afterwards() async throws {
        let s = try await PostSchool()
        try await Self.turnOn(s)
        let number = try await s.school.report(Self.report(Self.full), by: s.colleague).number
        _ = try await s.school.openText(of: number, passphrases: Self.passphrases, reason: "xem", by: s.secretary)
        let orders: [(BreachOrder, Member)] = [
            (.correct(BreachCorrection(level: .note), reason: "nhầm mức"), s.secretary), (.answer("thưa…"), s.author),
            (.confirm(reason: "rõ"), s.head), (.step(.remind, due: nil, note: nil), s.secretary),
        ]
        for (order, member) in orders { _ = try await s.school.carry(out: order, on: number, by: member) }
        s.sample.clock.advance(seconds: 3 * 366 * 86_400)
        try await s.school.eraseTexts(of: [number], reason: "hết hạn lưu", by: s.head)
        _ = try await s.school.carry(out: .appeal("xin xem lại"), on: number, by: s.author)
        _ = try await s.school.carry(out: .withdraw(reason: "có lý"), on: number, by: s.head)
        let (breach, entries) = try await s.school.breach(number, for: s.author)
        #expect(breach.state == .withdrawn && entries.count == 1 + orders.count + 4)
        #expect(try await s.school.audit().fault == nil)
    }

    @Test("A new secretary makes a key first; what was sealed before stays under the keys before")
    func change() async throws {
        let s = try await PostSchool()
        try await Self.turnOn(s)
        let number = try await s.school.report(Self.report(Self.full), by: s.colleague).number
        _ = try await s.school.setRole(.teacher, login: "thu.ky", by: s.head)
        let next = try await s.school.add(login: "thu.ky.2", name: "Người mới", role: .secretary, by: s.head).member
        await #expect(throws: StoreError.noSealKey(.secretary)) {
            try await s.school.report(Self.report(Self.full), by: s.colleague)
        }
        try await s.school.makeSealKey(passphrase: "một câu khác hẳn", by: next)
        _ = try await s.school.report(Self.report(Self.full), by: s.colleague)
        let opened = try await s.school.openText(of: number, passphrases: Self.passphrases, reason: "x", by: next)
        #expect(opened == Self.full)
    }

    @Test("One half of the key, or a seal that was changed, opens nothing")
    func halves() throws {
        let keys = SealHolder.allCases.map { _ in Curve25519.KeyAgreement.PrivateKey() }
        let held = try zip(SealHolder.allCases, keys).map { holder, key in
            SealKey(
                entry: 1, holder: holder, person: PersonID(rawValue: "p"),
                publicKey: try #require(Digest32(key.publicKey.rawRepresentation)), secret: PassphraseBox(text: ""))
        }
        let sealed = try SealedText(Self.full, to: held)
        #expect(try SealedText(Self.full, to: held).text != sealed.text)
        #expect(try sealed.opened(with: [.principal: keys[0], .secretary: keys[1]]) == Self.full)
        for wrong in [[SealHolder.principal: keys[0]], [.principal: keys[0], .secretary: keys[0]], [:]] {
            #expect(throws: StoreError.corrupt) { try sealed.opened(with: wrong) }
        }
        for place in [30, 120, 200, sealed.text.utf8.count - 6] {
            var bytes = Array(sealed.text.utf8)
            bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let changed = SealedText(text: String(decoding: bytes, as: UTF8.self))
            #expect((try? changed?.opened(with: [.principal: keys[0], .secretary: keys[1]])) == nil, "\(place)")
        }
    }
}
