/// The one pass over the lines of a text that finds the turns of a pasted chat: `Mẹ Ngân: …`, `[10:32] Cô Lan: …`.
struct ThreadPass {
    /// What one person says, to the next one's name or a blank line.
    struct Turn: Sendable {
        /// The name as written.
        let speaker: ByteSpan
        /// With the name.
        let stretch: ByteSpan
    }

    private(set) var turns: [Turn] = []

    private let utf8: [UInt8]

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// Two lines with a speaker at least, no more than four others between them.
    ///
    /// - Parameter lines: the starts of the lines, ascending.
    /// - Complexity: O(*n*).
    mutating func run(lines: [Int]) {
        guard lines.count > 1, utf8.contains(0x3A) else { return }
        var block: [Turn] = []
        var speaker: ByteSpan?
        var start = 0
        var end = 0
        var others = 0
        func turn() -> [Turn] { speaker.map { [Turn(speaker: $0, stretch: ByteSpan(start: start, end: end))] } ?? [] }
        for (index, line) in lines.enumerated() {
            let limit = index + 1 < lines.count ? lines[index + 1] : utf8.count
            if let name = name(line, limit) {
                block += turn()
                (speaker, start, end, others) = (name, line, limit, 0)
            } else if LineShape(utf8, line, limit).isBlank {
                block += turn()
                speaker = nil
            } else {
                others += 1
                if speaker != nil { end = limit }
                if others > 4 {
                    block += turn()
                    endBlock(&block)
                    speaker = nil
                }
            }
        }
        block += turn()
        endBlock(&block)
    }

    private mutating func endBlock(_ block: inout [Turn]) {
        if block.count >= 2 { turns += block }
        block = []
    }

    /// The speaker's name at the start of a line; `nil` where none stands.
    private func name(_ start: Int, _ end: Int) -> ByteSpan? {
        var position = start
        while position < end, !UTF8Reading.isLetter(UTF8Reading.scalar(in: utf8, at: position).scalar) {
            // `[10:32] `, `10:32 - `, `- `
            guard position - start < 24, "[]():-–. 0123456789/•\t".utf8.contains(utf8[position]) else { return nil }
            position += 1
        }
        let first = position
        while position < end, position - first < 60 {
            let (scalar, length) = UTF8Reading.scalar(in: utf8, at: position)
            if scalar == 0x3A { break }
            let isPart = UTF8Reading.isWord(scalar) || scalar == 0x20 || scalar == 0x2E || scalar == 0x28 || scalar == 0x29
            guard isPart else { return nil }
            position += length
        }
        guard position > first, position + 1 < end, utf8[position] == 0x3A,
            utf8[position + 1] == 0x20 || utf8[position + 1] == 0x09
        else { return nil }
        let words = String(decoding: utf8[first..<position], as: UTF8.self).split { " ()".contains($0) }
        return isName(words) ? ByteSpan(start: first, end: position) : nil
    }

    private func isName(_ words: [Substring]) -> Bool {
        guard let first = words.first, words.count <= 6 else { return false }
        let lowercased = words.map { $0.lowercased() }
        if Self.roles.contains(lowercased[0]) { return words.count > 1 || Self.aloneRoles.contains(lowercased[0]) }
        if Self.labels.contains(lowercased[0]) || words.count > 1 && Self.labels.contains(lowercased.joined(separator: " ")) {
            return false
        }
        return first.first?.isUppercase == true
            && words.dropFirst().allSatisfy {
                $0.first?.isUppercase == true || Self.roles.contains($0.lowercased()) || $0.first?.isNumber == true
            }
    }

    /// What people put before a name.
    private static let roles: Set<String> = [
        "mẹ", "bố", "ba", "má", "cha", "cô", "thầy", "chị", "anh", "bác", "chú", "dì", "cậu", "mợ", "ông", "bà", "em", "bé",
        "ph", "phhs", "gv", "gvcn", "hs", "o", "mệ", "mạ", "bọ", "a", "c", "admin", "ad", "bạn", "me", "co", "thay", "bo",
        "chi",
    ]
    private static let aloneRoles: Set<String> = [
        "mẹ", "bố", "ba", "má", "cô", "thầy", "gv", "gvcn", "ph", "hs", "admin", "ad",
    ]
    /// First words of the labels of a notice.
    private static let labels: Set<String> = [
        "hỏi", "đáp", "link", "zalo", "email", "hotline", "sđt", "đt", "stk", "giá", "ngày", "giờ", "lúc", "từ", "lớp", "khối",
        "thứ", "sáng", "chiều", "tối", "trưa", "tuần", "tháng", "năm", "số", "kg", "nguồn", "ảnh", "bài", "câu", "đề", "môn",
        "ps", "p/s", "note", "chủ", "tổ", "thời", "địa", "nội", "lưu", "chú ý", "thành", "kính", "yêu", "mục", "ghi", "ví",
        "nhóm", "phòng", "trường", "tiết", "điểm", "tên", "họ", "toán", "văn", "anh văn", "sử", "lý", "hoá", "sinh", "tin",
        "thể", "nghiêm", "cấm", "không", "đặc", "tóm", "kết", "quà", "giải", "xem", "thông", "hạn", "bước", "phần", "điều",
    ]
}
