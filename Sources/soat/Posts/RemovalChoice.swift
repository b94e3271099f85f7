import SoatGate

/// `--ground` of commands on removal.
enum RemovalChoice {
    static func ground(_ word: String?) throws(UsageError) -> RemovalGround {
        guard let ground: RemovalGround = try OptionValues.choice(word, option: "--ground") else {
            throw .missingOption("--ground")
        }
        return ground
    }
}
