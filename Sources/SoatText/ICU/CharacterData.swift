import CICU

/// What ICU's data says of one code point. Surrogates and unassigned code points are allowed.
///
/// For the tools that write tables, and for tests; the tables themselves answer at run time.
package struct CharacterData: Sendable {
    package let codePoint: UInt32

    package init(_ codePoint: UInt32) {
        self.codePoint = codePoint
    }

    /// The general category's group and letter, in the order of ICU's `UCharCategory`.
    package enum Category: Int32, Sendable {
        case unassigned, uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter, nonspacingMark
        case enclosingMark, spacingMark, decimalNumber, letterNumber, otherNumber, spaceSeparator, lineSeparator
        case paragraphSeparator, control, format, privateUse, surrogate, dashPunctuation, openPunctuation, closePunctuation
        case connectorPunctuation, otherPunctuation, mathSymbol, currencySymbol, modifierSymbol, otherSymbol
        case initialPunctuation, finalPunctuation
    }

    package enum NumericType: Int32, Sendable {
        case none, decimal, digit, numeric
    }

    package var category: Category { Category(rawValue: soat_icu_general_category(codePoint)) ?? .unassigned }
    package var isDefaultIgnorable: Bool { soat_icu_is_default_ignorable(codePoint) != 0 }
    package var isWhiteSpace: Bool { soat_icu_is_white_space(codePoint) != 0 }
    /// A format character that shows, such as the Arabic number sign.
    package var isPrependedConcatenationMark: Bool { soat_icu_is_prepended_concatenation_mark(codePoint) != 0 }
    /// Canonical combining class, 0 for what does not combine.
    package var combiningClass: Int32 { soat_icu_combining_class(codePoint) }
    package var isDecomposable: Bool { soat_icu_decomposition_type(codePoint) != 0 }
    package var numericType: NumericType { NumericType(rawValue: soat_icu_numeric_type(codePoint)) ?? .none }
    /// The numeric value where it is a whole number from 0 to 1,000.
    package var wholeNumber: Int? {
        let value = soat_icu_numeric_value(codePoint)
        guard value >= 0, value <= 1_000, value.rounded() == value else { return nil }
        return Int(value)
    }
    package var simpleCaseFold: UInt32 { soat_icu_fold_case(codePoint) }
    /// Whether its script is Latin, Greek or Cyrillic.
    package var isEuropeanLetter: Bool { soat_icu_is_alphabet_of_europe(codePoint) != 0 }

    package var isLetter: Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: true
        default: false
        }
    }

    package var isMark: Bool {
        switch category {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }
}
