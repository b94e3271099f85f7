internal import SoatRules
internal import SoatText

/// Numbers of official documents: `13/2023/NĐ-CP`, `361/PGD&ĐT`, `99-HD/BTGTW`, `29/2018/QH14`; and `13/2023` behind the
/// word for the document.
///
/// - Source: facts on identifiers, §8; NĐ 30/2020/NĐ-CP, Phụ lục III.
enum DocumentNumber {
    static func entities(in post: PostText) -> [Entity] {
        var found: [Entity] = []
        for index in post.numerals {
            guard found.last.map({ $0.last < index }) != false, let number = Number(at: index, post) else { continue }
            let (first, last) = post.syllables(in: number.bytes)
            let successor = LapsedDocuments.successor(
                of: number.value, year: number.year, type: number.type, on: post.context.postedOn)
            found.append(
                Entity(
                    kind: .documentNumber, attributes: successor == nil ? [] : [.lapsed], first: first, last: last,
                    bytes: number.bytes, detail: successor))
        }
        return found
    }

    /// Whether some number has a stroke in it or right behind it, and behind that a year or letters: `20/11` and `2026-2027`
    /// are no document.
    static func mayStand(in text: FoldedText, _ utf8: [UInt8]) -> Bool {
        for order in 0..<text.numeralCount {
            let syllable = text[text.numeral(order)]
            for place in Int(syllable.start)...min(Int(syllable.end), utf8.count - 1)
            where utf8[place] == UInt8(ascii: "/") || utf8[place] == UInt8(ascii: "-") {
                let next = place + 1
                if Number.isSymbolStart(utf8, at: next) { return true }
                guard utf8[place] == UInt8(ascii: "/"), next < utf8.count else { continue }
                if utf8[next] == 0x20 || Number.year(next, utf8) != nil { return true }
            }
        }
        return false
    }

    private struct Number {
        let value: Int
        var year: Int?
        /// `NĐ`, `TT`, `QH14`, without marks: `ND`.
        var type = ""
        var bytes: ByteSpan

        init?(at index: Int, _ post: PostText) {
            let utf8 = post.utf8
            let start = Int(post.syllables[index].start)
            guard !"/.-".utf8.contains(post.byte(before: index)) || start > 1 && utf8[start - 2] == 0x20 else { return nil }
            var at = start
            guard let value = Self.digits(&at, utf8, most: 5) else { return nil }
            self.value = value
            bytes = ByteSpan(start: start, end: at)
            guard at < utf8.count, utf8[at] == UInt8(ascii: "/") || utf8[at] == UInt8(ascii: "-") else { return nil }
            let mark = utf8[at]
            at += 1
            if mark == UInt8(ascii: "/"), let year = Self.year(at, utf8) {
                self.year = year
                at += 4
                bytes = ByteSpan(start: start, end: at)
                let goesOn = at + 1 < utf8.count && (utf8[at] == UInt8(ascii: "/") || utf8[at] == UInt8(ascii: "-"))
                guard goesOn, Self.isSymbolStart(utf8, at: at + 1) else {
                    // `Nghị định 13/2023`
                    guard let word = Self.word(before: index, post), !goesOn || utf8[at] == UInt8(ascii: "-") else {
                        return nil
                    }
                    type = word
                    return
                }
                at += 1
            } else if at < utf8.count, utf8[at] == 0x20, at + 1 < utf8.count, mark == UInt8(ascii: "/") {
                // `12/ QĐ-THCS`
                at += 1
            }
            guard let (end, parts) = Self.symbol(at, utf8), Self.isKnown(parts, hasYear: year != nil) else { return nil }
            type = parts.first?.uppercased() ?? ""
            bytes = ByteSpan(start: start, end: end)
        }

        private static func digits(_ at: inout Int, _ utf8: [UInt8], most: Int) -> Int? {
            var value = 0
            let start = at
            while at < utf8.count, (0x30...0x39).contains(utf8[at]), at - start <= most {
                value = value * 10 + Int(utf8[at] - 0x30)
                at += 1
            }
            return at > start && at - start <= most ? value : nil
        }

        static func year(_ at: Int, _ utf8: [UInt8]) -> Int? {
            guard at + 4 <= utf8.count, at + 4 == utf8.count || !(0x30...0x39).contains(utf8[at + 4]) else { return nil }
            var place = at
            guard let year = digits(&place, utf8, most: 4), place == at + 4, (1945...2100).contains(year) else { return nil }
            return year
        }

        static func isSymbolStart(_ utf8: [UInt8], at index: Int) -> Bool {
            index < utf8.count && !(0x30...0x39).contains(utf8[index]) && isSymbolLetter(utf8[index])
        }

        /// Letters in parts: `NĐ-CP`, `SGD&ĐT-VP`; whoever types in a hurry writes them small.
        private static func symbol(_ start: Int, _ utf8: [UInt8]) -> (end: Int, parts: [String])? {
            var at = start
            var parts: [String] = []
            while parts.count < 5, isSymbolStart(utf8, at: at) {
                let from = at
                while at < utf8.count, Self.isSymbolLetter(utf8[at]) || utf8[at] == UInt8(ascii: "&") { at += 1 }
                guard at - from <= 14 else { return nil }
                parts.append(bare(utf8[from..<at]))
                guard at + 1 < utf8.count, "-/.".utf8.contains(utf8[at]), isSymbolStart(utf8, at: at + 1) else { break }
                // A sentence may end behind it.
                if utf8[at] == UInt8(ascii: "."), parts.count < 2 || !LetterShape.isCapital(utf8, at: at + 1) { break }
                at += 1
            }
            return parts.isEmpty ? nil : (at, parts)
        }

        private static func isSymbolLetter(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0xC4 || byte == 0x90 || byte == 0x91
                || byte == 0xC3
        }

        /// Đ and Ð as D.
        private static func bare(_ bytes: ArraySlice<UInt8>) -> String {
            var text = ""
            for byte in bytes {
                switch byte {
                case 0xC4, 0xC3: text += "D"
                case 0x80...: continue
                default: text.unicodeScalars.append(Unicode.Scalar(byte))
                }
            }
            return text
        }

        private static let types: Set<String> = [
            "NQ", "QD", "CT", "QC", "QyD", "TC", "TB", "HD", "CTr", "KH", "PA", "DA", "BC", "BB", "TTr", "CD", "BGN", "BTT",
            "GUQ", "GM",
            "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS", "SL", "ND", "TT", "TTLT", "L", "VBHN", "CV", "KL", "GP", "NQLT", "PL",
            "QDD", "TTR",
        ]
        private static let agencies = Agencies([
            "GDDT", "GD&DT", "UBND", "THCS", "THPT", "TTg", "HDND", "BTTTT", "BGD", "BYT", "BCA", "STTTT", "SNV",
        ])

        private static let raisedTypes = Set(types.map { $0.uppercased() })
        private static let raisedAgencies = Agencies(agencies.names.map { $0.uppercased() })

        /// Names of offices, one of which stands somewhere in a part.
        private struct Agencies {
            let names: [String]
            private let bytes: [[UInt8]]

            init(_ names: [String]) {
                self.names = names
                bytes = names.map { Array($0.utf8) }
            }

            func stand(in part: String) -> Bool {
                let part = Array(part.utf8)
                return bytes.contains { name in
                    part.indices.contains { part[$0...].starts(with: name) }
                }
            }
        }

        /// Small letters that symbols are written with: `CTr`, `TTg`.
        private static func isUsual(_ part: String) -> Bool {
            types.contains(part) || agencies.stand(in: part)
        }

        private static func isKnown(_ parts: [String], hasYear: Bool) -> Bool {
            guard let first = parts.first else { return false }
            if first.hasPrefix("QH"), first.count <= 4, hasYear { return true }
            let isUsualCase = parts.allSatisfy {
                $0.first?.isUppercase == true && (isUsual($0) || !$0.contains(where: \.isLowercase))
            }
            guard isUsualCase else {
                // In another case only what cannot be anything else.
                return (parts.count > 1 || hasYear)
                    && (raisedTypes.contains(first.uppercased())
                        || parts.contains { raisedAgencies.stand(in: $0.uppercased()) })
            }
            if types.contains(first) { return parts.count > 1 || hasYear || first.count > 1 }
            if parts.contains(where: { agencies.stand(in: $0) }) { return true }
            return parts.count > 1 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy { $0.isUppercase || $0 == "&" } }
        }

        /// What kind of document the word before a number says: `Nghị định 13/2023`.
        private static func word(before index: Int, _ post: PostText) -> String? {
            var last = index - 1
            if last >= 0, ["số", "so"].contains(post.lower(last)) { last -= 1 }
            guard last >= 0, let cue = post.cue(endingAt: last), cue.cue.contains(.documentWord) else { return nil }
            return switch post.words(cue.first, cue.last).lowercased() {
            case "nghị định": "ND"
            case "thông tư": "TT"
            case "quyết định": "QD"
            case "luật": "QH"
            default: ""
            }
        }
    }
}
