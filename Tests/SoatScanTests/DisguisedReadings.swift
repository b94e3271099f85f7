import SoatText

/// What a text is said to hide.
enum DisguiseProbe {
    /// The disguises that are undone in a text, honest slips and chat spellings left out, with what they hide.
    static func readings(of text: String) -> [String] {
        let utf8 = Array(text.utf8)
        let folded = FoldedText()
        folded.fold(utf8, with: Vocabulary())
        return folded.suspectStretches(reach: 12, utf8Count: utf8.count).flatMap { stretch -> [String] in
            guard let reading = Reading(utf8, in: stretch) else { return [] }
            return reading.repairs.filter { !$0.disguise.isHonest }.map { repair in
                let origin = Int(repair.origin.start)..<min(Int(repair.origin.end), utf8.count)
                return "\(repair.disguise.rawValue): \(String(decoding: utf8[origin], as: UTF8.self))"
            }
        }
    }
}
