import SoatText
import Testing

@Suite("Links") struct LinksTests {
    static let rows: [(text: String, protected: [String])] = [
        ("xem https://thcs.edu.vn/thu-tien, nhé", ["https://thcs.edu.vn/thu-tien"]),
        ("(http://a.vn/b?c=d&e=%20).", ["http://a.vn/b?c=d&e=%20"]),
        ("www.dongnai.gov.vn và WWW.ABC.COM", ["www.dongnai.gov.vn", "WWW.ABC.COM"]),
        ("vào zalo.me/g/abc1 hoặc bit.ly/3x", ["zalo.me/g/abc1", "bit.ly/3x"]),
        ("gửi hoc.phi@truong.edu.vn hoặc a_b+c@gmail.com.", ["hoc.phi@truong.edu.vn", "a_b+c@gmail.com"]),
        ("@colan7a ơi, hỏi @co_Lan.7a", ["@colan7a", "@co_Lan.7a"]),
        ("truongthcs.edu.vn là của trường", ["truongthcs.edu.vn"]),
        ("Xong.Các em về. TP.HCM, 7.5, v.v., T.H", []),
        ("m.a.t k.h.a.u, t.i.ề.n, d.e t.h.i", []),
        ("zalo . me, b@n, @n toàn, #DeThi", []),
        ("đ.me ti.me", []),
        ("://, http://, @, a@, @.", []),
    ]

    @Test("Links, addresses and mentions are protected, to the letter", arguments: rows)
    func protects(_ row: (text: String, protected: [String])) {
        var text = RepairText(Array(row.text.utf8), range: 0..<row.text.utf8.count)
        Links.protect(in: &text)
        var found: [String] = []
        var isOpen = false
        for (scalar, isProtected) in zip(text.scalars, text.isProtected) {
            if isProtected, !isOpen { found.append("") }
            isOpen = isProtected
            if isProtected, let scalar = Unicode.Scalar(scalar) { found[found.count - 1].unicodeScalars.append(scalar) }
        }
        #expect(found == row.protected)
    }
}
