/// What a subject group is called: one line that lists can show.
enum GroupName {
    private static let longest = 80

    /// - Throws: ``StoreError/badSetting(_:)``.
    static func check(_ name: String) throws(StoreError) {
        let isLine = !name.unicodeScalars.contains { scalar in
            [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        }
        guard isLine, name.hasWords, name.count <= longest else { throw .badSetting("group") }
    }
}
