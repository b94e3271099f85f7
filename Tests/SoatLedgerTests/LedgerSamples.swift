import SoatGate
import SoatText

@testable import SoatLedger

/// Numbers that look random and are the same on every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    /// - Source: S. Vigna, SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Entries of an invented school.
enum LedgerSamples {
    static let moment = Moment(secondsSince1970: 1_789_000_000)

    static func person(_ seed: UInt64) -> PersonID {
        var random = SeededNumbers(state: seed)
        return PersonID(using: &random)
    }

    static func key(_ seed: UInt64) -> EntryKey {
        var random = SeededNumbers(state: seed)
        return EntryKey(using: &random)
    }

    static let opening = EntryDraft(.logOpened, at: moment, by: nil, facts: ["key": .digest(.sha256([1, 2, 3]))])

    static func consent(_ i: Int) -> EntryDraft {
        EntryDraft(
            .consent, at: moment.adding(seconds: i * 60), by: person(1), as: .secretary, refersTo: nil,
            facts: ["categories": .words(["personal-data"].compactMap { Word($0) }), "count": .number(i)],
            texts: ["from": "Bà Nguyễn Thị Mẫu \(i)", "scope": "ảnh và tên con trong tin Hội khỏe"])
    }

    /// A chain of `count` entries.
    static func chain(_ count: Int) throws -> [HashChain.Link] {
        var chain = HashChain()
        return try (0..<count).map { i in
            i == 0 ? try chain.append(opening, key: nil) : try chain.append(consent(i), key: key(UInt64(i)))
        }
    }
}
