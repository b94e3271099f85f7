internal import SoatRules
internal import SoatText

/// The entities of one post, each kind found at most once, when a rule first asks for it. Lives for one post.
struct EntityFinder {
    private let lexicon: EntityLexicon
    private let text: FoldedText
    private let utf8: [UInt8]
    private let context: PostContext
    /// Made when the first kind asks that needs more than digits.
    private lazy var post = PostText(text, utf8: utf8, context: context, lexicon: lexicon)
    /// The kinds that were asked for, and what was found of each.
    private var kinds: [EntityKind] = []
    private var found: [[Entity]] = []
    // What several kinds go by, found once.
    private var names: [PersonName]?
    private var homes: [Entity]?
    private var numbers: [Entity]?
    private var links: [WebAddress]?
    private var days: [Day]?

    init(lexicon: EntityLexicon, text: FoldedText, utf8: [UInt8], context: PostContext) {
        self.lexicon = lexicon
        self.text = text
        self.utf8 = utf8
        self.context = context
    }

    /// - Returns: in text order.
    /// - Complexity: O(*n*) for the first of a family of kinds, a look-up after that.
    mutating func entities(of kind: EntityKind) -> [Entity] {
        if let place = kinds.firstIndex(of: kind) { return found[place] }
        let entities = find(kind)
        kinds.append(kind)
        found.append(entities)
        return entities
    }

    private mutating func find(_ kind: EntityKind) -> [Entity] {
        switch kind {
        case .phone, .cccd, .cmnd, .bhxh, .taxCode, .bankAccount, .paymentCard: allNumbers().filter { $0.kind == kind }
        case .bhyt:
            (mixedCodes(kind) + allNumbers().filter { $0.kind == kind }).sorted { $0.first < $1.first }
        case .passport, .vehiclePlate: mixedCodes(kind)
        case .class: ClassName.entities(in: post)
        case .person: Person.entities(of: personNames(), classes: entities(of: .class), in: post)
        case .pupil: Person.pupils(of: personNames(), classes: entities(of: .class), in: post)
        case .email: Link.emails(webAddresses(), in: post)
        case .link: Link.links(webAddresses(), in: post)
        case .domain: Link.domains(webAddresses(), in: post)
        case .password, .otp, .token: Secret.entities(kind, in: post)
        case .date: Day.entities(allDays(), in: post)
        case .time: ClockTime.entities(in: post, days: allDays())
        case .birthDate: BirthDate.entities(in: post, days: allDays(), names: personNames())
        case .money: Amount.entities(kind, in: post)
        case .number: plainNumbers()
        case .documentNumber: DocumentNumber.entities(in: post)
        case .school: School.entities(in: post)
        case .organisation: Organisation.entities(in: post)
        case .group: PeopleGroup.entities(in: post)
        case .subject: Subject.entities(in: post)
        case .address: addresses()
        case .citation: citations()
        }
    }

    private mutating func mixedCodes(_ kind: EntityKind) -> [Entity] {
        MixedCode.mayStand(kind, in: text, utf8) ? MixedCode.entities(kind, in: post) : []
    }

    private mutating func addresses() -> [Entity] {
        _ = personNames()
        return homes ?? []
    }

    private mutating func citations() -> [Entity] {
        var finder = CitationFinder(
            post, documents: entities(of: .documentNumber), domains: entities(of: .domain), names: personNames())
        finder.run()
        return finder.found
    }

    private mutating func allNumbers() -> [Entity] {
        guard text.numeralCount > 0 else { return [] }
        if let numbers { return numbers }
        var finder = NumberFinder(text: text, utf8: utf8, lexicon: lexicon)
        finder.run()
        numbers = finder.found
        return finder.found
    }

    /// Without the parts of what the school allows: its telephone is no three numbers of somebody's.
    private mutating func plainNumbers() -> [Entity] {
        let found = Amount.entities(.number, in: post)
        guard !lexicon.allowed.numbers.isEmpty else { return found }
        let allowed = CoverIndex(allNumbers().filter { $0.attributes.contains(.allowed) }.map(\.bytes))
        return found.filter { !allowed.hold($0.bytes) }
    }

    private mutating func webAddresses() -> [WebAddress] {
        if let links { return links }
        var reader = WebAddressReader(post.utf8)
        reader.run()
        links = reader.found
        return reader.found
    }

    private mutating func allDays() -> [Day] {
        if let days { return days }
        var finder = DayFinder(post)
        finder.run()
        days = finder.days
        return finder.days
    }

    private mutating func personNames() -> [PersonName] {
        if let names { return names }
        var finder = NameFinder(post)
        finder.run()
        var places = AddressFinder(post, names: finder.names)
        places.run()
        homes = places.found
        // A street is called by it: “12 Nguyễn Trãi, phường Bến Thành”.
        let persons = finder.names.filter { name in
            !places.namesakes.contains { $0.contains(name.first) && $0.contains(name.last) }
        }
        names = persons
        return persons
    }
}
