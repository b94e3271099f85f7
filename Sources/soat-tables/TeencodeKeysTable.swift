import SoatText

/// Writes the first words of the chat forms.
enum TeencodeKeysTable {
    static let path = "Sources/SoatText/Repair/TeencodeKeys+Generated.swift"

    /// The whole file.
    static func source() -> String {
        """
        // Written by `swift run soat-tables chat`; do not edit.
        // swift-format-ignore-file

        extension TeencodeKeys {
            /// Sorted, a space between two.
            static let generated: StaticString = "\(TeencodeKeys.current())"
        }

        """
    }
}
