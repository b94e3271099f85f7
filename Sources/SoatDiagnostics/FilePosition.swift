/// A place in a file as an editor shows it.
public struct FilePosition: Sendable, Hashable {
    /// The path as the user gave it, or a name such as `builtin:personal-data.yaml`.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}
