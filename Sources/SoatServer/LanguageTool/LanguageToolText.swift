import Foundation
import SoatDiagnostics

/// The text of a check, and where its units stand in what the client sent.
struct LanguageToolText: Sendable {
    /// What is read: the texts, and for markup what it is to be read as.
    let plain: String
    private let pieces: [Piece]

    private struct Piece: Sendable {
        /// UTF-16 code units in ``plain``.
        let plain: Range<Int>
        /// UTF-16 code units in the texts and markup as sent.
        let sent: Range<Int>
        let isMarkup: Bool
    }

    /// - Throws: ``WebFault/unreadable(_:byte:post:)`` unless there is exactly one of `text` and `data`, and it can be read.
    init(_ fields: FormFields) throws {
        switch (fields["text"], fields["data"]) {
        case (let text?, nil):
            self.init(text)
        case (nil, let data?):
            guard let sent = try? JSONDecoder().decode(Sent.self, from: Data(data.utf8)) else {
                throw WebFault.unreadable(
                    Localized(vi: "“data” không phải JSON đúng dạng", en: "'data' is not the JSON expected"))
            }
            switch (sent.text, sent.annotation) {
            case (let text?, nil): self.init(text)
            case (nil, let parts?): self.init(parts)
            default:
                throw WebFault.unreadable(
                    Localized(vi: "“data” cần “text” hoặc “annotation”", en: "'data' needs either 'text' or 'annotation'"))
            }
        case (nil, nil):
            throw WebFault.unreadable(Localized(vi: "thiếu “text” hoặc “data”", en: "Missing 'text' or 'data' parameter"))
        default:
            throw WebFault.unreadable(
                Localized(vi: "chỉ gửi “text” hoặc “data”", en: "Set only 'text' or 'data' parameter, not both"))
        }
    }

    private init(_ text: String) {
        plain = text
        let count = text.utf16.count
        pieces = [Piece(plain: 0..<count, sent: 0..<count, isMarkup: false)]
    }

    private init(_ parts: [Sent.Part]) {
        var plain = ""
        var pieces: [Piece] = []
        var (at, sentAt) = (0, 0)
        for part in parts {
            let isMarkup = part.text == nil
            let read = part.text ?? part.interpretAs ?? ""
            let (length, sentLength) = (read.utf16.count, (part.text ?? part.markup ?? "").utf16.count)
            plain += read
            pieces.append(
                Piece(plain: at..<(at + length), sent: sentAt..<(sentAt + sentLength), isMarkup: isMarkup))
            at += length
            sentAt += sentLength
        }
        self.plain = plain
        self.pieces = pieces
    }

    /// A stretch of ``plain`` as the client counts: markup that stands inside it is inside.
    ///
    /// - Complexity: O(log *p*) for *p* parts.
    func sent(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
            return range
        }
        let start = first.isMarkup ? first.sent.lowerBound : first.sent.lowerBound + range.lowerBound - first.plain.lowerBound
        let end = last.isMarkup ? last.sent.upperBound : last.sent.lowerBound + range.upperBound - last.plain.lowerBound
        return start..<max(start, end)
    }

    /// The part that a unit of ``plain`` stands in: the last that begins at it or before, since parts that are read as
    /// nothing come before the one that begins where they do.
    private func piece(at unit: Int) -> Piece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].plain.lowerBound <= unit { low = middle + 1 } else { high = middle }
        }
        guard low > 0, pieces[low - 1].plain.contains(unit) else { return nil }
        return pieces[low - 1]
    }

    private struct Sent: Decodable {
        struct Part: Decodable {
            let text: String?
            let markup: String?
            let interpretAs: String?
        }

        let text: String?
        let annotation: [Part]?
    }
}
