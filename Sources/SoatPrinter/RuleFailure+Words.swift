internal import SoatDiagnostics
internal import SoatScan

extension RuleFailure {
    /// Why the rule did not finish.
    var reason: Localized {
        Localized(vi: "một biểu thức chạy quá lâu nên bị dừng", en: "a pattern took too long and was stopped")
    }
}
