public import SoatGate
public import SoatText

/// One line of the ledger, as it stands in the chain.
public struct LedgerEntry: Sendable, Hashable {
    /// The version of the format, the first thing to look at in twenty years.
    public static let version = 1

    /// From 0, without gaps.
    public let number: Int
    /// The hash of the entry before; ``Digest32/zero`` for the first.
    public let previous: Digest32
    public let kind: EntryKind
    public let time: Moment
    public let actor: PersonID?
    public let role: AuthorRole?
    public let standingInFor: PersonID?
    public let person: PersonID?
    public let post: Word?
    public let refersTo: Int?
    public let facts: [String: Fact]
    public let commitments: [String: Commitment]

    /// - Throws: ``LedgerError/badName`` or ``LedgerError/forwardReference(_:)``.
    init(_ draft: EntryDraft, number: Int, previous: Digest32, key: EntryKey?) throws(LedgerError) {
        guard draft.facts.keys.allSatisfy(Self.isName), draft.texts.keys.allSatisfy(Self.isName) else { throw .badName }
        if let refersTo = draft.refersTo, !(0..<number).contains(refersTo) { throw .forwardReference(refersTo) }
        for case let person? in [draft.actor, draft.standingInFor, draft.person] {
            guard PersonID(wellFormed: person.rawValue) != nil else { throw .badPerson }
        }
        guard draft.texts.isEmpty || key != nil else { throw .missingKey }
        self.number = number
        self.previous = previous
        kind = draft.kind
        time = draft.time
        actor = draft.actor
        role = draft.role
        standingInFor = draft.standingInFor
        person = draft.person
        post = draft.post
        refersTo = draft.refersTo
        facts = draft.facts
        var commitments: [String: Commitment] = [:]
        if let key {
            for (name, text) in draft.texts { commitments[name] = Commitment(to: text, named: name, key: key) }
        }
        self.commitments = commitments
    }

    /// A name of a fact or a text: lowercase letters, digits and hyphens, a letter first.
    static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        guard (1...32).contains(bytes.count), let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }
}

extension LedgerEntry {
    /// Reads an entry's bytes.
    ///
    /// - Returns: `nil` unless they are spelled exactly as ``bytes`` spells this entry.
    public init?(bytes: [UInt8]) {
        guard case .object(let members)? = CanonicalJSON(bytes) else { return nil }
        guard members["v"] == .number(Self.version), case .number(let number)? = members["n"], number >= 0 else { return nil }
        self.number = number
        guard let previous = Self.text(members["prev"]).flatMap({ Digest32(hexadecimal: $0) }),
            let kind = Self.text(members["kind"]).flatMap(EntryKind.init(rawValue:)),
            let time = Self.text(members["at"]).flatMap({ Moment(iso: $0) })
        else { return nil }
        self.previous = previous
        self.kind = kind
        self.time = time
        actor = Self.text(members["by"]).flatMap { PersonID(wellFormed: $0) }
        role = Self.text(members["role"]).flatMap(AuthorRole.init(rawValue:))
        standingInFor = Self.text(members["for"]).flatMap { PersonID(wellFormed: $0) }
        person = Self.text(members["person"]).flatMap { PersonID(wellFormed: $0) }
        post = Self.text(members["post"]).flatMap { Word($0) }
        if case .number(let number)? = members["ref"] { refersTo = number } else { refersTo = nil }
        if case .object(let facts)? = members["facts"] { self.facts = facts.mapValues(Fact.init(json:)) } else { facts = [:] }
        var commitments: [String: Commitment] = [:]
        if case .object(let texts)? = members["texts"] {
            for (name, value) in texts {
                commitments[name] = Self.text(value).flatMap { Digest32(hexadecimal: $0) }.map(Commitment.init)
            }
        }
        self.commitments = commitments
        // A member that was not understood would be lost, and the bytes would differ.
        guard self.bytes == bytes else { return nil }
    }

    private static func text(_ value: CanonicalJSON?) -> String? {
        if case .string(let text)? = value { text } else { nil }
    }
}
