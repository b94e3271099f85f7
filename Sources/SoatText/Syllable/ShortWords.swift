/// A fixed set of words that is asked often: the bytes of a short word are its own key.
struct ShortWords: Sendable {
    /// Words of up to eight bytes by hash; 0 is a free place. Never more than half full.
    private var table: [UInt64]
    private var long: Set<[UInt8]> = []

    /// - Parameter words: UTF-8 without NUL.
    init(_ words: some Collection<[UInt8]>) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        table = [UInt64](repeating: 0, count: size)
        for word in words {
            if word.count > 8 {
                long.insert(word)
            } else if !word.isEmpty {
                let key = Self.key(of: word)
                table[place(of: key)] = key
            }
        }
    }

    /// - Parameter list: words with spaces between them.
    init(_ list: StaticString) {
        let bytes = list.withUTF8Buffer { unsafe [UInt8]($0) }
        self.init(bytes.split(separator: UInt8(ascii: " ")).map(Array.init))
    }

    /// - Complexity: O(length).
    func contains(_ word: some Collection<UInt8>) -> Bool {
        if word.count > 8 { return !long.isEmpty && long.contains(Array(word)) }
        guard !word.isEmpty else { return false }
        let key = Self.key(of: word)
        return table[place(of: key)] == key
    }

    private static func key(of word: some Collection<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in word { key = key << 8 | UInt64(byte) }
        return key
    }

    /// Where a key stands, or would stand.
    private func place(of key: UInt64) -> Int {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while table[place] != 0, table[place] != key { place = (place + 1) & mask }
        return place
    }
}
