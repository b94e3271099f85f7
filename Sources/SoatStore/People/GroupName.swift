internal import SoatText

/// What a subject group is called: one line that lists can show.
enum GroupName {
    private static let longest = 80

    /// - Throws: ``StoreError/badSetting(_:)``.
    static func check(_ name: String) throws(StoreError) {
        let isLine = !name.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.properties.isPatternWhitespace && $0 != " " }
        guard isLine, name.hasWords, name.count <= longest else { throw .badSetting("group") }
    }
}
