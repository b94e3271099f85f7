internal import SoatText

/// What stays around words that are taken out.
enum LeftWords {
    /// Whether a word beside them would say something else without them: “(bị ốm) nên nghỉ học” would say that the child
    /// should stay away, “nghỉ vì (bị ốm)” would break off.
    ///
    /// - Parameter bytes: of the text, half open.
    static func needWhatIsRemoved(_ bytes: ByteSpan, in utf8: [UInt8]) -> Bool {
        let before = words(utf8[..<bytes.start].suffix(reach))
        let after = words(utf8[bytes.end...].prefix(reach))
        return before.last.map(leading.contains) == true || after.first.map(following.contains) == true
    }

    /// Bytes beside the removed words that may hold the next word.
    private static let reach = 24
    private static let leading: Set<String> = ["vì", "do", "tại", "bởi"]
    private static let following: Set<String> = ["nên", "thì", "mà"]

    /// In lower case. A full stop or line end stays with its word, which is then another.
    private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
        CanonicalText.of(bytes).lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    }
}
