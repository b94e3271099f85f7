/// How a clause stands to what it says: the closed list of the contract, §5.
public enum Stance: String, Sendable, Hashable, CaseIterable {
    case asserted, asked, solicited, denied, rebutted, forbidden, warned, quoted, reported, supposed, wished
}
