import ArgumentParser
import SoatGate

/// Why a post is to be taken down: the options of commands on removal.
struct RemovalChoice: ParsableArguments {
    @Option var ground: String?
    @Option var reason: String?

    /// The ground, and the reason in words; `""` where none is given.
    ///
    /// - Throws: for a ground that is missing, or is none of article 15.3.
    func chosen() throws(UsageError) -> (ground: RemovalGround, reason: String) {
        guard let ground: RemovalGround = try OptionValues.choice(ground, option: "--ground") else {
            throw .missingOption("--ground")
        }
        return (ground, reason ?? "")
    }
}
