public import SoatGate
public import SoatText

/// Something that may stand openly in the chain for ever.
///
/// There is no way to make one of free text: what people wrote goes into an entry as a ``Commitment`` only.
public struct Fact: Sendable, Hashable {
    let json: CanonicalJSON

    public static func word(_ word: Word) -> Fact { Fact(json: .string(word.description)) }
    public static func words(_ words: [Word]) -> Fact { Fact(json: .list(words.map { .string($0.description) })) }
    /// A case of an enumeration of ours.
    public static func choice<Value: RawRepresentable<String> & CaseIterable>(_ value: Value) -> Fact {
        Fact(json: .string(value.rawValue))
    }
    public static func person(_ person: PersonID) -> Fact { Fact(json: .string(person.rawValue)) }
    public static func day(_ day: CalendarDate) -> Fact { Fact(json: .string(day.description)) }
    public static func days(_ days: [CalendarDate]) -> Fact { Fact(json: .list(days.map { .string($0.description) })) }
    public static func time(_ time: Moment) -> Fact { Fact(json: .string(time.description)) }
    public static func digest(_ digest: Digest32) -> Fact { Fact(json: .string(digest.description)) }
    public static func flag(_ flag: Bool) -> Fact { Fact(json: .flag(flag)) }
    /// A count or an entry's number, held within ±(2⁵³ − 1).
    public static func number(_ number: Int) -> Fact {
        let most = CanonicalJSON.largestNumber
        return Fact(json: .number(min(max(number, -most), most)))
    }

    /// The words of a string or of a list of strings.
    public var words: [String] {
        switch json {
        case .string(let text): [text]
        case .list(let values): values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        default: []
        }
    }

    public var text: String? {
        if case .string(let text) = json { text } else { nil }
    }

    public var number: Int? {
        if case .number(let number) = json { number } else { nil }
    }

    public var flag: Bool? {
        if case .flag(let flag) = json { flag } else { nil }
    }
}
