/// How far the reading of disguises has come.
public enum RepairStage {
    /// Whether the steps of the repair are wired into the scanner. Until then only what folding undoes is read.
    public static let isIntegrated = true
}
