internal import SoatRules
internal import SoatText

/// How a clause stands to what it says, and what decided it.
struct StanceReading: Sendable, Hashable {
    let stance: Stance
    /// UTF-8 bytes of the marker; `nil` where nothing says otherwise and the clause counts as asserted.
    let marker: ByteSpan?
}
