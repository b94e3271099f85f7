internal import SoatRules
internal import SoatText

/// Names as entities: persons, and the pupils among them.
enum Person {
    /// Every person's name in a post.
    static func entities(of names: [PersonName], classes: [Entity], in post: PostText) -> [Entity] {
        names.compactMap { name in
            name.form == .initials
                ? nil : entity(of: name, kind: .person, attributes: attributes(of: name, classes, post), post)
        }
    }

    /// The names that are a pupil's: by title, by a class beside them, or carried on from such a name; and pupils who
    /// are told without a name, by kin and class or by initials.
    static func pupils(of names: [PersonName], classes: [Entity], in post: PostText) -> [Entity] {
        var known: Set<String> = []
        for name in names where name.form != .carried && isPupil(name, classes, post) {
            known.insert(post.words(name.first, name.last))
        }
        var found: [Entity] = []
        for name in names where !name.isHistoric {
            if let child = child(of: name, classes, post) {
                found.append(child)
            } else if name.form == .carried
                ? name.carries.map(known.contains) ?? isPupil(name, classes, post)
                : isPupil(name, classes, post)
            {
                var attributes: Set<EntityAttribute> = []
                switch name.form {
                case .full: attributes.insert(.full)
                case .carried: attributes.insert(.carried)
                case .initials: attributes.insert(.indirect)
                case .short: break
                }
                found.append(entity(of: name, kind: .pupil, attributes: attributes, post))
            }
        }
        return found
    }

    private static func entity(
        of name: PersonName, kind: EntityKind, attributes: Set<EntityAttribute>, _ post: PostText
    ) -> Entity {
        Entity(
            kind: kind, attributes: attributes, first: name.first, last: name.last,
            bytes: post.bytes(from: name.first, through: name.last), detail: name.carries)
    }

    private static func attributes(of name: PersonName, _ classes: [Entity], _ post: PostText) -> Set<EntityAttribute> {
        var attributes: Set<EntityAttribute> = []
        if name.form == .full { attributes.insert(.full) }
        if name.form == .carried { attributes.insert(.carried) }
        if name.isHistoric {
            attributes.insert(.historic)
        } else if name.title.contains(.staffTitle) {
            attributes.insert(.staff)
        } else if name.title.contains(.officialTitle) {
            attributes.insert(.official)
        } else if name.title.contains(.parentTitle) {
            attributes.insert(.parent)
        } else if isPupil(name, classes, post) {
            attributes.insert(.pupil)
        }
        if post.lexicon.allowed.names.contains(name.carries ?? post.words(name.first, name.last)) {
            attributes.insert(.allowed)
        }
        return attributes
    }

    private static func isPupil(_ name: PersonName, _ classes: [Entity], _ post: PostText) -> Bool {
        if name.isHistoric { return false }
        if name.title.contains(.pupilTitle) { return true }
        guard name.title.isEmpty || name.title.isSubset(of: [.nameLabel]) else { return false }
        return name.form != .short && (classBeside(name.last, classes, post) != nil || isInRow(name, classes, post))
    }

    /// A row of a table: “6A1 | Nguyễn An”, “Nguyễn An – 05/09/2012”.
    private static func isInRow(_ name: PersonName, _ classes: [Entity], _ post: PostText) -> Bool {
        let before = post.gap(before: name.first)
        guard before.contains(where: { "\t|;,-".utf8.contains($0) }) else { return false }
        return classes.contains { $0.last == name.first - 1 }
    }

    /// The class that stands right behind a name: “Nguyễn An, lớp 6A”, “Nguyễn An (6A)”.
    private static func classBeside(_ last: Int, _ classes: [Entity], _ post: PostText) -> Entity? {
        var low = 0
        var high = classes.count
        while low < high {
            let middle = (low + high) / 2
            if classes[middle].first <= last { low = middle + 1 } else { high = middle }
        }
        guard low < classes.count, classes[low].first - last <= 5, post.isSameLine(last, classes[low].first) else { return nil }
        // Only a label may stand between: “học sinh lớp 6A”.
        for index in last + 1..<classes[low].first {
            guard let cue = post.cue(covering: index), !cue.cue.isDisjoint(with: [.classWord, .pupilTitle]) else { return nil }
        }
        let between = post.utf8[Int(post.syllables[last].end)..<Int(post.syllables[classes[low].first].start)]
        return between.contains(UInt8(ascii: "!")) || between.contains(UInt8(ascii: "?")) ? nil : classes[low]
    }

    /// “con chị H. lớp 2C”: the child of somebody who is named.
    private static func child(of name: PersonName, _ classes: [Entity], _ post: PostText) -> Entity? {
        guard let titleFirst = name.titleFirst, !name.title.isDisjoint(with: [.adultTitle, .staffTitle, .parentTitle]),
            post.isJoined(titleFirst), let kin = post.cue(endingAt: titleFirst - 1), kin.cue.contains(.childOf)
        else { return nil }
        let classEntity = classBeside(name.last, classes, post)
        // “con cô Hoa” may be said of a colleague's child; initials alone tell nobody.
        guard classEntity != nil || name.form != .initials else { return nil }
        let last = classEntity?.last ?? name.last
        return Entity(
            kind: .pupil, attributes: [.indirect], first: kin.first, last: last,
            bytes: post.bytes(from: kin.first, through: last))
    }
}
