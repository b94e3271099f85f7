/// What a word of the lexicon says of what stands beside it. One word may say several things.
struct Cue: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    // Titles before a name.
    static let pupilTitle = Cue(1)
    static let parentTitle = Cue(2)
    static let staffTitle = Cue(3)
    static let officialTitle = Cue(4)
    /// Of any grown-up: `chị`, `ông`.
    static let adultTitle = Cue(5)
    /// Of figures that belong to all: `nhà thơ`, `anh hùng`.
    static let figureTitle = Cue(6)
    static let titles: Cue = [.pupilTitle, .parentTitle, .staffTitle, .officialTitle, .adultTitle, .figureTitle, .nameLabel]
    /// Whose child: `con`, `con trai`, before the title of a parent.
    static let childOf = Cue(7)
    /// No name goes on with it: `Lớp`, `Khối`.
    static let endsName = Cue(8)
    /// The name of a figure of history, an author, a saint.
    static let figureName = Cue(9)
    /// The name of a place that looks like a person's.
    static let placeName = Cue(10)

    // Places.
    static let street = Cue(11)
    static let hamlet = Cue(12)
    static let commune = Cue(13)
    static let district = Cue(14)
    static let province = Cue(15)
    static let provinceName = Cue(16)
    static let house = Cue(17)
    static let places: Cue = [.street, .hamlet, .commune, .district, .province]

    // Schools, classes, subjects.
    static let classWord = Cue(18)
    static let nursery = Cue(19)
    static let school = Cue(20)
    static let schoolLevel = Cue(21)
    static let subject = Cue(22)
    /// A subject only behind `môn`, or in a row of subjects.
    static let shortSubject = Cue(23)
    static let subjectLabel = Cue(24)

    // Bodies.
    /// A body that a name of its own follows: `Sở`, `công ty`.
    static let body = Cue(25)
    /// A body by itself: `Bộ Y tế`, `WHO`.
    static let namedBody = Cue(26)
    static let press = Cue(27)
    static let people = Cue(28)
    /// An ethnic group only behind `người`, `dân tộc`.
    static let shortPeople = Cue(29)
    static let peopleLabel = Cue(30)

    // Days.
    static let pastDay = Cue(31)
    static let thisDay = Cue(32)
    static let nextDay = Cue(33)
    static let weekday = Cue(34)
    static let days: Cue = [.pastDay, .thisDay, .nextDay, .weekday]
    static let birthLabel = Cue(35)

    // Secrets.
    static let passwordLabel = Cue(36)
    static let otpLabel = Cue(37)
    static let tokenLabel = Cue(38)

    // Sources.
    static let according = Cue(39)
    static let sourceLabel = Cue(40)
    static let vagueSource = Cue(41)
    static let documentWord = Cue(42)
    /// What is published or found: `báo cáo của`, `khảo sát của`.
    static let study = Cue(43)
    /// Behind the name of one who is spoken to: `ơi`.
    static let vocative = Cue(44)
    /// A prize, a fund, a street festival: what bears a person's name and is none.
    static let honour = Cue(45)

    /// Before a name in full only: `họ tên:`, `liên hệ`.
    static let nameLabel = Cue(46)
    /// A title before any name, known or not: `em`, `cô`; behind the others a place may follow.
    static let closeTitle = Cue(47)

    /// Before the name of an account.
    static let loginLabel = Cue(48)

    /// What a body does when it is a source: `cho biết`, `công bố`.
    static let tells = Cue(49)

    /// Behind `nguồn:`: no place where anything could be looked up.
    static let vaguePlace = Cue(50)

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    private init(_ bit: UInt64) {
        rawValue = 1 << bit
    }
}
