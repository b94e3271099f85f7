extension LookAlikes {
    /// How much a letter says by itself.
    enum Kind: UInt8, Sendable {
        /// Not to be told from the Latin letter.
        case same
        /// Only like it, or a usual sign of mathematics.
        case like
        /// A Latin letter in another dress, that has no other use in a post.
        case dress
        /// A letter of phonetic writing.
        case phonetic
    }

    enum Script: UInt8, Sendable {
        case cyrillic, greek, latin, other
    }

    struct Letter: Sendable {
        /// `a`–`z`, or a few of them.
        let target: [UInt32]
        let kind: Kind
        let script: Script
    }

    /// The Latin letter that a scalar stands for; `nil` where it is none, or is a Latin letter itself.
    static func letter(for scalar: UInt32) -> Letter? {
        guard scalar >= 0x250 else { return nil }
        switch scalar {
        case 0x1EA0...0x1EFF: return nil
        // Negative circled and negative squared letters, regional indicators.
        case 0x1F150...0x1F169: return dressed(scalar - 0x1F150)
        case 0x1F170...0x1F189: return dressed(scalar - 0x1F170)
        case 0x1F1E6...0x1F1FF: return dressed(scalar - 0x1F1E6)
        default: return table[scalar]
        }
    }

    private static func dressed(_ number: UInt32) -> Letter {
        Letter(target: [0x61 + number], kind: .dress, script: .latin)
    }

    private static func script(of scalar: UInt32) -> Script {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x250...0x2AF, 0x1D00...0x1DBF, 0xA720...0xA7FF: .latin
        default: .other
        }
    }

    private static let table: [UInt32: Letter] = {
        var letters: [UInt32: Letter] = [:]
        for (kind, rows) in [(Kind.same, same), (.like, like), (.dress, dress), (.phonetic, phonetic)] {
            for row in rows.split(separator: "\n") {
                let fields = row.split(separator: " ")
                guard let target = fields.first else { continue }
                for scalar in fields.dropFirst().joined().unicodeScalars {
                    letters[scalar.value] = Letter(
                        target: target.unicodeScalars.map(\.value), kind: kind, script: script(of: scalar.value))
                }
            }
        }
        return letters
    }()

    // A row: what is read, then the letters that stand for it.
    // Source: UTS #39, confusables.txt of Unicode 15.0; those of `like` that it lacks, from chat.

    private static let same = """
        a аАΑα
        b ВΒЬᏴ
        c сСϲϹᏟⅽ
        d ԁԀᎠ
        e еЕΕҽᎬ
        f Ϝ
        g ԍԌցᏀ
        h һҺНΗհᎻ
        i іІΙιӀꙇᎥ
        j јЈϳͿᎫ
        k КкΚκᏦ
        l ӏᏞ
        m МмΜϺᎷ
        n Νո
        o оОΟοօՕ
        p рРΡρᏢ
        q ԛԚզ
        r Ꭱ
        s ѕЅᏚՏ
        t ТΤτᎢ
        u υսՍ
        v νѵѴᏙ
        w ԝԜᏔ
        x хХΧ
        y уУΥүҮᎩ
        z ΖᏃ
        """

    private static let like = """
        3 Зз
        4 Чч
        6 б
        a ӒӓΔΛ
        ae ӕ
        b ьвБβს
        bi ы
        c ς
        d Ддԃ
        e ЁёЭэѐӗԑΞΣεξє
        f Ғғ
        g Ꮆ
        h нӊΉђ
        i Її
        io ю
        k ҚқҝҡҜ
        m ო
        n ИЙЛлПпΠηλπᏁ
        o ФфѻӧӨөΘΦΩθσφᎾ
        p ϱ
        r ГгЯяΓ
        s ა
        t тե
        u иийЦцѝӣμϋΰᏌ
        w ШшщѡΨψωᎳա
        x жχ
        y ЎўұӯӱӳγყᎽ
        z ζ
        """

    private static let dress = """
        a ᴀ
        b ʙ
        c ᴄ
        d ᴅ
        e ᴇ
        f ꜰ
        g ɢʛ
        h ʜ
        j ᴊ
        k ᴋ
        l ʟᴌ
        m ᴍ
        n ɴᴎ
        o ᴏ
        p ᴘ
        q ꞯ
        r ʀᴙ
        s ꜱ
        t ᴛ
        u ᴜ
        v ᴠ
        w ᴡ
        x ᕽ
        y ʏ
        z ᴢ
        """

    private static let phonetic = """
        a ɑɐɒʌ
        b ɓ
        c ɕɔ
        e əɛɜɘ
        g ɡɠ
        h ɦɥ
        i ɪɩɨ
        j ʝɟ
        l ɫɬɭ
        m ɱʍ
        n ɲɳ
        o ɵ
        r ɹɾɼɽʁ
        s ʂ
        t ʈ
        u ʊʉ
        v ʋ
        x ꭓ
        y ʎɣ
        z ʐʑ
        """
}
