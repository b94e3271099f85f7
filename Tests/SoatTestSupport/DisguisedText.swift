public import SoatText

/// A text with the stretch of it that is to be hidden, or has been.
public struct DisguisedText: Sendable {
    public var before: String
    public var stretch: String
    public var after: String

    public init(before: String, stretch: String, after: String) {
        self.before = before
        self.stretch = stretch
        self.after = after
    }

    /// - Parameter span: UTF-16 code units of the text, half open; clamped to it.
    public init(_ text: String, span: SourceSpan) {
        let units = Array(text.utf16)
        let start = min(max(0, span.start), units.count)
        let end = min(max(start, span.end), units.count)
        before = String(decoding: units[..<start], as: UTF16.self)
        stretch = String(decoding: units[start..<end], as: UTF16.self)
        after = String(decoding: units[end...], as: UTF16.self)
    }

    /// The whole of a text.
    public init(whole text: String) {
        self.init(before: "", stretch: text, after: "")
    }

    public var text: String { before + stretch + after }

    /// Where the stretch stands: UTF-16 code units of ``text``, half open.
    public var span: SourceSpan {
        let start = before.utf16.count
        return SourceSpan(start: start, end: start + stretch.utf16.count)
    }

    /// The same after a trick; `nil` where the trick finds nothing to change.
    public func disguised(by trick: DisguiseTrick) -> DisguisedText? {
        let changed = trick.apply(to: self)
        // By bytes: to Swift a text and its decomposed form are the same.
        return changed.text.utf8.elementsEqual(text.utf8) ? nil : changed
    }

    /// The same after several tricks; `nil` where one of them finds nothing to change.
    public func disguised(by tricks: [DisguiseTrick]) -> DisguisedText? {
        tricks.reduce(self as DisguisedText?) { $0?.disguised(by: $1) }
    }
}
