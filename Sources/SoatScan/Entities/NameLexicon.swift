internal import SoatText

/// What a syllable may be in a person's name.
struct NameRole: OptionSet, Sendable {
    let rawValue: UInt8
    /// A surname that is hardly anything else: `Nguyễn`, `Giàng`.
    static let surname = NameRole(rawValue: 1)
    /// A surname that is a common word too: `Mai`, `Cao`.
    static let commonSurname = NameRole(rawValue: 2)
    /// Seen as a middle or given name.
    static let given = NameRole(rawValue: 4)
    /// `Thị`, `Văn`, `A`, `Seo`: what stands behind it is a name, known or not.
    static let middleMark = NameRole(rawValue: 8)
    /// Written without marks: what follows from it counts for less.
    static let unmarked = NameRole(rawValue: 16)
    /// A surname so frequent that it is one without marks or capitals, too.
    static let frequent = NameRole(rawValue: 32)
    /// A given name that is a common word too: `Mai`, `Hoa`.
    static let commonGiven = NameRole(rawValue: 64)
    /// A marker that is joined to the name with an apostrophe: `H'`, `K'`, `Y`.
    static let prefix = NameRole(rawValue: 128)
}

/// The syllables of names, looked up by identity and marks.
final class NameLexicon: Sendable {
    private struct Entry: Sendable {
        let marks: SyllableMarks
        let role: NameRole
    }

    /// Where the entries of an identity begin; one more than there are identities.
    private let starts: [UInt32]
    private let entries: [Entry]

    init(vocabulary: inout Vocabulary, folder: inout PhraseFolder) {
        var roles: [UInt32: [(marks: SyllableMarks, role: NameRole)]] = [:]
        for (role, list) in NameTable.lists {
            for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let phrase = folder.fold(String(Substring(word)), into: &vocabulary)
                guard phrase.identities.count == 1 else { continue }
                let identity = phrase.identities[0].rawValue
                let known = roles[identity]?.firstIndex { $0.marks == phrase.marks[0] }
                if let known {
                    roles[identity]?[known].role.formUnion(role)
                } else {
                    roles[identity, default: []].append((phrase.marks[0], role))
                }
            }
        }
        var starts: [UInt32] = []
        var entries: [Entry] = []
        for identity in 0...UInt32(vocabulary.count) {
            starts.append(UInt32(entries.count))
            for (marks, role) in roles[identity] ?? [] { entries.append(Entry(marks: marks, role: role)) }
        }
        starts.append(UInt32(entries.count))
        self.starts = starts
        self.entries = entries
    }

    /// - Complexity: O(1).
    func role(of syllable: FoldedSyllable) -> NameRole {
        let identity = Int(syllable.identity)
        guard identity > 0, identity + 1 < starts.count else { return [] }
        var unmarked: NameRole = []
        for entry in entries[Int(starts[identity])..<Int(starts[identity + 1])] {
            if entry.marks == syllable.marks { return entry.role }
            if syllable.marks.isEmpty { unmarked.formUnion(entry.role.union(.unmarked)) }
        }
        return unmarked
    }
}
