internal import SoatText

/// Documents that school posts still cite though they have been replaced. A document that is not here is in force.
///
/// - Source: facts on law, §1 and §1b.
enum LapsedDocuments {
    private struct Row {
        let number: Int
        let year: Int?
        /// How the type begins, without marks.
        let type: String
        /// The first day on which it is no longer in force: year, month, day.
        let ended: (Int, Int, Int)
        let successor: String
    }

    private static let rows: [Row] = [
        Row(number: 72, year: 2013, type: "ND", ended: (2024, 12, 25), successor: "Nghị định 147/2024/NĐ-CP"),
        Row(number: 27, year: 2018, type: "ND", ended: (2024, 12, 25), successor: "Nghị định 147/2024/NĐ-CP"),
        Row(number: 9, year: 2014, type: "TT", ended: (2024, 12, 25), successor: "Nghị định 147/2024/NĐ-CP"),
        Row(number: 9, year: 2017, type: "ND", ended: (2026, 7, 1), successor: "Nghị định 244/2026/NĐ-CP"),
        Row(
            number: 13, year: 2023, type: "ND", ended: (2026, 1, 1), successor: "Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP"),
        Row(number: 15, year: 2020, type: "ND", ended: (2026, 7, 1), successor: "Nghị định 174/2026/NĐ-CP"),
        Row(number: 43, year: 2011, type: "ND", ended: (2022, 8, 15), successor: "Nghị định 42/2022/NĐ-CP"),
        Row(number: 36, year: 2017, type: "TT", ended: (2024, 7, 19), successor: "Thông tư 09/2024/TT-BGDĐT"),
        Row(number: 874, year: nil, type: "QD", ended: (2026, 3, 5), successor: "Quyết định 423/QĐ-BVHTTDL"),
        Row(number: 809, year: nil, type: "QD", ended: (2023, 5, 19), successor: "Quyết định 531/QĐ-TTg"),
        Row(number: 29, year: 2018, type: "QH", ended: (2026, 3, 1), successor: "Luật 117/2025/QH15"),
        Row(number: 24, year: 2018, type: "QH", ended: (2026, 7, 1), successor: "Luật 116/2025/QH15"),
        Row(number: 86, year: 2015, type: "QH", ended: (2026, 7, 1), successor: "Luật 116/2025/QH15"),
        Row(number: 67, year: 2006, type: "QH", ended: (2026, 7, 1), successor: "Luật 148/2025/QH15"),
        Row(
            number: 103, year: 2016, type: "QH", ended: (2026, 7, 1),
            successor: "Luật Báo chí (sửa đổi) có hiệu lực từ 01/7/2026"),
    ]

    /// What took the place of a document by a day; `nil` while it is in force, or where nothing is known.
    ///
    /// - Parameter type: without marks, as in ``Row/type``; a longer one may follow.
    static func successor(of number: Int, year: Int?, type: String, on day: CalendarDate) -> String? {
        let row = rows.first { $0.number == number && $0.year == year && type.hasPrefix($0.type) }
        guard let row, let ended = CalendarDate(year: row.ended.0, month: row.ended.1, day: row.ended.2), day >= ended else {
            return nil
        }
        return row.successor
    }
}
