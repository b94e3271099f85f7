import Testing

/// What is known to go wrong under some disguise, rule by rule: each is still tried, and told as a known issue; every other
/// rule must hold.
enum MetamorphicShortfall: String, Sendable {
    case foldedMatches, foldedPasses, matches, passes, pairedPasses

    /// Why.
    var reason: Comment {
        switch self {
        case .foldedMatches:
            "A number right behind a letter (`HS⁴`), chat words in dress beside plain ones, places that several words share."
        case .foldedPasses:
            "A password behind a full-width sign; names whose capitals are gone."
        case .matches:
            "Numbers, links and codes spelled with signs between; words that are too ambiguous once all marks are gone; single letters."
        case .passes:
            """
            Document numbers, links and sources that excuse a match, spelled with signs between; questions in chat words; denials in \
            damaged text.
            """
        case .pairedPasses:
            "The same, twice."
        }
    }

    func holds(for rule: String) -> Bool {
        // The model alone: a word that is read a little otherwise moves it over its bar, or under.
        (rule.hasSuffix(".likeness") && self != .foldedMatches) || Self.rules[self]?.contains(rule) == true
    }

    private static let rules: [Self: Set<String>] = [
        .foldedMatches: names(
            """
            confidential: exam-content
            intellectual-property: scanned-book
            personal-data: number-in-passing other-number
            prohibited-trade: loan weapon
            """),
        .foldedPasses: names(
            """
            account-security: shared-account shared-password
            missing-source: statistic
            personal-data: contact-mobile
            """),
        .matches: names(
            """
            account-security: code-value password-value phishing-link
            authority: sells-goods vouches
            confidential: exam-answers exam-content exam-store keys pay-list weak-guard
            defamation: kind-of-person oath
            harmful-content: gambling substances
            impersonation: false-account false-site sock-puppets
            intellectual-property: book-copied copy-asked cracked-software credit-removed fake-copy goods-with-figures
              scanned-book without-leave
            missing-source: number-in-passing
            personal-data: bank-account health-of-pupil home-address list-of-marks list-of-people number-in-passing
              other-number pay spelled-phone
            prohibited-trade: health-goods hidden-sale in-passing loan weapon wildlife
            public-order: in-passing
            unverified-claim: guess scare
            """),
        .passes: names(
            """
            account-security: code-value password-value phishing-link shared-account shared-password
            authority: closure decides in-passing page-in-passing unsigned vouches
            confidential: weak-guard
            defamation: oath
            harmful-content: in-passing superstition
            impersonation: in-passing
            intellectual-property: cracked-software scanned-book
            missing-source: figure number-in-passing quotation regulation statistic words-in-passing
            personal-data: contact-mobile family-hardship home-address marks
            prohibited-trade: in-passing
            unverified-claim: hearsay
            """),
        .pairedPasses: names(
            """
            account-security: code-value password-value phishing-link shared-account
            authority: decides in-passing vouches
            defamation: affair insult oath
            impersonation: in-passing
            intellectual-property: scanned-book
            missing-source: number-in-passing
            personal-data: family-hardship home-address marks
            prohibited-trade: in-passing
            """),
    ]

    /// A category a line, with its rules behind a colon.
    private static func names(_ list: String) -> Set<String> {
        var names: Set<String> = []
        var category = ""
        for word in list.split(whereSeparator: \.isWhitespace) {
            if word.hasSuffix(":") { category = String(word.dropLast()) } else { names.insert("\(category).\(word)") }
        }
        return names
    }
}
