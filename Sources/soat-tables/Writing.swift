import FoundationEssentials

/// Replaces a file of the tree, in one step.
func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
}
