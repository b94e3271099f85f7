import SoatTestSupport
import SoatText
import Testing

/// The disguises themselves: what comes out, and where it stands.
@Suite("Disguises") struct DisguisedTextTests {
    static let plain = DisguisedText(before: "Có ", stretch: "đề thi trường", after: " ạ")

    static let rows: [(DisguiseTrick, String)] = [
        (.decomposed, "đe\u{302}\u{300} thi tru\u{31B}o\u{31B}\u{300}ng"),
        (.wrongMarkOrder, "đe\u{300}\u{302} thi trưo\u{300}\u{31B}ng"),
        (.tonePlacement, "đề thi trừơng"),
        (.unmarked, "de thi truong"),
        (.dStroke, "\u{256}ề thi trường"),
        (.cyrillic, "đе\u{302}\u{300} tһі trưо\u{31B}\u{300}ng"),
        (.greek, "đề τhι τrυ\u{31B}ο\u{31B}\u{300}ng"),
        (.fullWidth, "đｅ\u{302}\u{300}　ｔｈｉ　ｔｒｕ\u{31B}ｏ\u{31B}\u{300}ｎｇ"),
        (.smallCaps, "đᴇ\u{302}\u{300} ᴛʜɪ ᴛʀᴜ\u{31B}ᴏ\u{31B}\u{300}ɴɢ"),
        (.foreignMark, "đề ţĥi ţrườńġ"),
        (.overlay, "đ\u{336}ề\u{336} t\u{336}h\u{336}i\u{336} t\u{336}r\u{336}ư\u{336}ờ\u{336}n\u{336}g\u{336}"),
        (.mixedCase, "đỀ tHi TrƯờNg"),
        (.spaced, "đ ề   t h i   t r ư ờ n g"),
        (.dotted, "đ.ề t.h.i t.r.ư.ờ.n.g"),
        (.dashed, "đ-ề  t-h-i  t-r-ư-ờ-n-g"),
        (.slashed, "đ/ề t/h/i t/r/ư/ờ/n/g"),
        (.underscored, "đ_ề t_h_i t_r_ư_ờ_n_g"),
        (.split, "đề t.hi trư.ờng"),
        (.emojiInside, "đề t🌸hi trư🌸ờng"),
        (.stretched, "đềeeee thiiiii trườngggggg"),
        (.leet, "đề th1 trư0ng"),
        (.symbols, "đề th! trường"),
        (.glued, "đềthitrường"),
        (.hashtag, "ĐềThiTrường"),
        (.bidiOverride, "\u{202E}gnờưrt iht ềđ\u{202C}"),
        (.htmlEntities, "&#273;&#7873; thi tr&#432;&#7901;ng"),
    ]

    @Test("A trick makes this of the stretch and leaves the rest", arguments: rows)
    func makes(_ trick: DisguiseTrick, _ expected: String) throws {
        let disguised = try #require(Self.plain.disguised(by: trick))
        let units = Array(disguised.text.utf16)
        #expect(String(decoding: units[disguised.span.start..<disguised.span.end], as: UTF16.self) == disguised.stretch)
        if trick != .stretched { #expect(Array(disguised.stretch.unicodeScalars) == Array(expected.unicodeScalars)) }
        #expect(disguised.after == " ạ")
    }

    @Test("The whole post")
    func post() throws {
        let unmarked = try #require(Self.plain.disguised(by: .unmarkedPost))
        #expect(unmarked.text == "Co de thi truong a")
        #expect(unmarked.span == SourceSpan(start: 3, end: 16))
        let damaged = try #require(Self.plain.disguised(by: .utf8AsWindows1252))
        #expect(damaged.before == "CÃ³ ")
        #expect(damaged.stretch == "Ä‘á»\u{81} thi trÆ°á»\u{9D}ng")
    }

    @Test("A trick that finds nothing to change says so; two are done in turn")
    func composed() throws {
        #expect(DisguisedText(whole: "de thi").disguised(by: .unmarked) == nil)
        #expect(DisguisedText(whole: "9 10").disguised(by: .cyrillic) == nil)
        let both = try #require(DisguisedText(whole: "đề thi").disguised(by: [.unmarked, .dotted]))
        #expect(both.text == "d.e t.h.i")
        #expect(DisguiseTrick.pairs.count > 200)
    }

    @Test("What it makes is the same each time", arguments: DisguiseTrick.allCases)
    func deterministic(_ trick: DisguiseTrick) {
        let (once, again) = (Self.plain.disguised(by: trick), Self.plain.disguised(by: trick))
        #expect(once.map { Array($0.text.utf8) } == again.map { Array($0.text.utf8) })
    }
}
