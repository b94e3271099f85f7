/// What one scalar of the original becomes in folded text: none to four scalars of one kind.
package struct FoldedScalar: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        /// Letters, each perhaps followed by combining marks.
        case letter
        /// ASCII digits.
        case digit
        /// Combining marks, Vietnamese or not.
        case mark
        /// Nothing is left.
        case invisible
        /// One U+0020.
        case space
        /// Punctuation, symbols, emoji, line ends, private use; in its own or its ordinary form (`！` is `!`).
        case other
    }

    package let kind: Kind
    /// Whether this is a `đ` only by its looks: `Ð` and `ð`, `ɖ`, `∂`, `₫` and others. A symbol among
    /// them is a letter only where the text around makes it one.
    package let isLookalike: Bool
    package let count: Int
    private let scalars: SIMD4<UInt32>

    package init(_ kind: Kind, _ scalars: SIMD4<UInt32>, count: Int, isLookalike: Bool = false) {
        self.kind = kind
        self.isLookalike = isLookalike
        self.count = count
        self.scalars = scalars
    }

    package init(_ kind: Kind, _ scalar: UInt32) {
        self.init(kind, SIMD4(scalar, 0, 0, 0), count: 1)
    }

    /// The `index`th scalar; 0 beyond ``count``.
    package subscript(index: Int) -> UInt32 {
        index >= 0 && index < count && index < 4 ? scalars[index] : 0
    }
}
