internal import Crypto
internal import Foundation

/// A random word that opens something: a one-time code or a session's token. Only its hash is kept.
struct Secret: Sendable {
    /// What its owner is shown, once.
    let text: String

    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// A code to be read out and typed: 80 bits, as `7K2M-9QXA-30TB-VWE5`.
    static func code() -> Secret {
        let letters = random(16)
        return Secret(
            text: stride(from: 0, to: 16, by: 4).map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
                .joined(separator: "-"))
    }

    /// A token for programs: 160 bits.
    static func token() -> Secret {
        Secret(text: "soat_" + String(decoding: random(32), as: UTF8.self))
    }

    /// SHA-256 of a code as it was meant: without hyphens and spaces, in capitals, O as 0, I and L as 1.
    static func hash(ofCode typed: String) -> Data {
        var meant = ""
        for letter in typed.uppercased() where letter != "-" && !letter.isWhitespace {
            switch letter {
            case "O": meant.append("0")
            case "I", "L": meant.append("1")
            default: meant.append(letter)
            }
        }
        return Data(SHA256.hash(data: Data(meant.utf8)))
    }

    static func hash(ofToken token: String) -> Data {
        Data(SHA256.hash(data: Data(token.utf8)))
    }

    private static func random(_ count: Int) -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).map { _ in letters[Int(random.next(upperBound: UInt32(letters.count)))] }
    }
}
