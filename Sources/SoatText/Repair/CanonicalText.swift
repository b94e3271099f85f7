/// A text in canonical letters, as a person would write it plainly: NFC, lower case, no invisible characters, one
/// space where there were several.
///
/// - Source: design §4; the `reading` of contract §3.
package enum CanonicalText {
    /// - Complexity: O(*n*), with a call of ICU for each text that holds combining marks.
    package static func of(_ utf8: ArraySlice<UInt8>) -> String {
        var scalars: [UInt32] = []
        let bytes = Array(utf8)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let (scalar, length) = unsafe RawTokenFolder.decode(buffer, at: index)
                index += length
                let folded = FoldTable.shared.fold(scalar)
                switch folded.kind {
                case .invisible: continue
                case .space: if scalars.last != 0x20 { scalars.append(0x20) }
                case .letter, .digit, .other:
                    for offset in 0..<folded.count { scalars.append(folded[offset]) }
                case .mark:
                    for offset in 0..<folded.count where !RawTokenFolder.isOverlay(folded[offset]) {
                        scalars.append(folded[offset])
                    }
                }
            }
        }
        sortMarks(&scalars)
        var text = String.UnicodeScalarView()
        for value in scalars { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
        let plain = String(text)
        return (try? NormalForm.nfc.apply(to: plain)) ?? plain
    }

    /// Circumflex, breve and horn before the tone: only then do they compose.
    private static func sortMarks(_ scalars: inout [UInt32]) {
        guard scalars.count > 1 else { return }
        for index in 1..<scalars.count {
            let isQuality = [0x302, 0x306, 0x31B].contains(scalars[index])
            if isQuality, Tone(mark: scalars[index - 1]) != nil { scalars.swapAt(index - 1, index) }
        }
    }
}
