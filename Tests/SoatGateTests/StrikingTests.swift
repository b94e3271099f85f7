import SoatGate
import SoatScan
import Testing

@Suite("Striking out") struct StrikingTests {
    static let old = "Em Lan, lớp 6A, đạt giải Nhất.\nMẹ em: 0912 345 678."

    @Test(
        "A text that has only words of the older one, in their order, strikes out; any other word is written",
        arguments: [
            (old, true), ("", true), ("Em Lan, lớp 6A, đạt giải Nhất.", true), ("Lớp 6A đạt giải Nhất", true),
            ("Em Lan, lớp 6A, đạt giải Nhất.\nMẹ em: ***.", true), ("Em Lan, lớp 6A, đạt giải Nhì.", false),
            ("6A lớp", false), (old + " Chúc mừng", false), ("Em Lan 🎉", false), ("Mẹ em: 0912", true), ("Mẹ em: 09", false),
        ])
    func strikes(_ newer: String, _ expected: Bool) {
        #expect(Striking.onlyStrikes(Self.old, newer) == expected)
    }

    @Test("A text hides another where less than half of its syllables are left; private matters may all go")
    func hides() {
        let text = "Công khai thu chi quý ba. Em Lan lớp 6A nợ 120 nghìn."
        let nothing = Samples.evidence().scan
        #expect(Striking.hidesMost(of: text, nothing, in: "."))
        #expect(Striking.hidesMost(of: text, nothing, in: "Công khai."))
        #expect(!Striking.hidesMost(of: text, nothing, in: "Công khai thu chi quý bốn. Một em nợ 120 nghìn."))
        #expect(Striking.hidesMost(of: text, nothing, in: "Bài khác hẳn, dài gấp mấy lần bài cũ, để cho đủ số chữ đã có."))
        #expect(!Striking.hidesMost(of: "", nothing, in: ""))
        let list = "Công khai. Nguyễn Văn An, Trần Thị Bích, Lê Hoàng Minh"
        let names = GateFinding(
            number: 1, rule: "r", category: .personalData, level: .error, start: 11, end: list.utf16.count, quote: "", line: "")
        let scan = Samples.evidence([names]).scan
        #expect(Striking.hidesMost(of: list, nothing, in: "Công khai."))
        #expect(!Striking.hidesMost(of: list, scan, in: "Công khai."))
    }
}
