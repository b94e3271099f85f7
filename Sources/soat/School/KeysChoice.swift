import ArgumentParser
import SoatDiagnostics

/// Whether the signing key goes along with a copy of the school's file: the options of `soat backup` and `soat restore`.
struct KeysChoice: ParsableArguments {
    @Flag(name: .customLong("with-keys")) var withKeys = false
    @Option(name: .customLong("passphrase-fd")) var passphraseDescriptor: Int?

    /// Asks for the passphrase of the keys, or reads it; `nil` where they stay behind.
    func passphrase(_ console: Console) throws(UsageError) -> String? {
        if let passphraseDescriptor { return try SecretInput.line(from: passphraseDescriptor, option: "--passphrase-fd") }
        guard withKeys else { return nil }
        return try SecretInput.typed(Localized(vi: "Câu mật khẩu của khóa: ", en: "Passphrase of the keys: ")[console.language])
    }
}
