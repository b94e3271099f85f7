import SoatScan

/// Writes the syllables of our own lexicons.
enum OwnVocabularyTable {
    static let path = "Sources/SoatScan/OwnVocabulary+Generated.swift"

    /// The whole file.
    static func source() -> String {
        """
        // Written by `swift run soat-tables own`; do not edit.
        // swift-format-ignore-file

        extension OwnVocabulary {
            /// A space between two.
            static let generated: StaticString = "\(OwnVocabulary.current())"
        }

        """
    }
}
