internal import SoatRules

/// What a phrase does to the stance of the clauses near it.
struct StanceMarker: Sendable, Hashable {
    enum Role: Sendable, Hashable {
        /// Gives the clauses in its reach a stance.
        case gives(Stance)
        /// Denies what follows it in its clause; at the end of a clause it asks.
        case negator
        /// `không đăng`: an order where the clause begins with it; else it denies.
        case order
        /// Asks at the end of a clause, with or without a question mark.
        case final
        /// Asks at the end of a clause where a question word stands before it.
        case softFinal
        /// `đâu` at the end of a clause: denies it where `có` stands before.
        case finalDenier
        /// `tại sao`, `bao giờ`: asks where the clause ends like a question.
        case questionWord
        /// May stand between a final particle and the end of its clause: `ạ`, `cả nhà`.
        case tail
        /// Makes up a tag: `có đúng không ạ`.
        case tag
        /// Takes a question back: `chứ còn gì nữa`.
        case rhetorical
        /// Longer than a marker, and none: `không chỉ`, `bảo vệ`.
        case harmless
        /// Ends the reach of what stands before it in the clause: `thì`, `vì`.
        case breaker
        /// Ends the reach of whatever stands before it in the sentence: `nhưng`.
        case contrast
        /// Opens a clause of its own, so that a series ends: `nhà trường`, `mai`.
        case subject
        /// Says that a quotation follows or went before.
        case frame
        /// Someone whose words may be told.
        case person
        /// Tells what a person said: `bảo`, `kể`.
        case speech
        /// Company that other markers need.
        case topic, anyone, have, someone, offer, rulebook, addressee

        /// Begins a clause of its own, so that a series ends before it.
        var opensClause: Bool {
            switch self {
            case .subject, .breaker, .contrast, .anyone, .person, .speech, .gives: true
            default: false
            }
        }

        /// May give a clause the stance of a ban or of a warning.
        var mayForbid: Bool {
            switch self {
            case .gives(.forbidden), .gives(.warned), .negator, .order: true
            default: false
            }
        }

        /// Counts as company within a longer phrase too.
        var isCompany: Bool {
            switch self {
            case .topic, .anyone, .have, .someone, .offer, .rulebook, .addressee, .person: true
            default: false
            }
        }
    }

    /// On which side of the marker the words stand that it speaks of.
    enum Side: Sendable, Hashable {
        case before, after, both
    }

    enum Reach: Sendable, Hashable {
        case clause
        /// The clause, and those of the sentence that go on without a subject of their own.
        case series
        /// A series; behind a colon the rest of the line, or the list below it.
        case list
        case sentence
        case paragraph
    }

    let role: Role
    var side: Side = .after
    var reach: Reach = .clause
    /// What must stand before it in the sentence.
    var needs: Role?
    /// It counts at the start of a sentence only.
    var opensSentence = false
}

/// Phrases that do the same.
struct StanceMarkers: Sendable {
    let marker: StanceMarker
    /// Phrases with `;` between them; `…` is a gap within the sentence.
    let phrases: String

    init(_ marker: StanceMarker, _ phrases: String) {
        self.marker = marker
        self.phrases = phrases
    }

    init(
        _ stance: Stance, _ side: StanceMarker.Side, _ reach: StanceMarker.Reach, needs: StanceMarker.Role? = nil,
        _ phrases: String
    ) {
        self.init(StanceMarker(role: .gives(stance), side: side, reach: reach, needs: needs), phrases)
    }

    init(_ role: StanceMarker.Role, opensSentence: Bool = false, _ phrases: String) {
        self.init(StanceMarker(role: role, opensSentence: opensSentence), phrases)
    }

    static let all =
        asking + soliciting + denying + rebutting + forbidding + [rulebooks, addressees] + warning + telling + supposing
        + wishing + plain
}
