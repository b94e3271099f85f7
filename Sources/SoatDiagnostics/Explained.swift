/// An error that can be shown to whoever caused it.
public protocol Explained: Error {
    /// What went wrong, in words.
    var diagnostic: Diagnostic { get }
}
