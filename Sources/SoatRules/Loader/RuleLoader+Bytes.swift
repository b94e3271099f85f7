extension RuleLoader {
    /// The rules as they are written: the same bytes mean the same rules, concepts and law.
    ///
    /// - Complexity: O(*n*) in the text of the rules.
    public static func writtenBytes(of sources: [RuleSource]) -> [UInt8] {
        // The law and the concepts of ours stand behind any pack.
        var bytes = BuiltinRules.archive.withUTF8Buffer { buffer in unsafe [UInt8](buffer) }
        for source in sources {
            let contents: RuleDirectory.Contents
            switch source.kind {
            case .builtin:
                bytes += Array("builtin\0".utf8)
                continue
            case .directory(let path): contents = RuleDirectory.contents(of: path)
            case .texts(let texts): contents = RuleDirectory.contents(of: texts)
            }
            for file in contents.files {
                // Where a directory stands does not change its rules.
                let name = file.path.split(separator: "/").last ?? ""
                bytes += Array("\(name)\0\(file.text.utf8.count)\0\(file.text)".utf8)
            }
        }
        return bytes
    }
}
