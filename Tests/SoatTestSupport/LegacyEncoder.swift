/// Writes Vietnamese as old fonts and damaged files show it: the way there, of which the repair is the way back.
///
/// The tables are written out letter by letter, and share nothing with those of the repair.
public enum LegacyEncoder: String, Sendable, CaseIterable {
    case tcvn3, vni, viscii, windows1258, viqr
    /// UTF-8 read as Windows-1252; the bytes it leaves undefined become control characters.
    case utf8AsWindows1252
    /// UTF-8 read as Latin-1, as Facebook's export writes it.
    case utf8AsLatin1
    /// UTF-8 read as Windows-1252, saved, and read so again.
    case utf8Twice

    /// - Parameter text: NFC for the 8-bit encodings; any for the damage to UTF-8.
    public func encode(_ text: String) -> String {
        switch self {
        case .tcvn3: Self.spell(text, Self.tcvn3Letters)
        case .vni: Self.spell(text, Self.vniLetters)
        case .viscii: Self.spell(text, Self.visciiLetters)
        case .windows1258: Self.spell(text, Self.windows1258Letters)
        case .viqr: Self.spell(text, Self.viqrLetters)
        case .utf8AsWindows1252: Self.look(Array(text.utf8))
        case .utf8AsLatin1: Self.string(text.utf8.map { UInt32($0) })
        case .utf8Twice: Self.look(Array(Self.look(Array(text.utf8)).utf8))
        }
    }

    private static func spell(_ text: String, _ letters: [Unicode.Scalar: [UInt8]]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let bytes = letters[scalar] { result += look(bytes) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// Bytes as Windows-1252 shows them.
    private static func look(_ bytes: [UInt8]) -> String {
        string(bytes.map { $0 >= 0x80 && $0 < 0xA0 ? block[Int($0) - 0x80] : UInt32($0) })
    }

    private static func string(_ scalars: [UInt32]) -> String {
        var result = ""
        for scalar in scalars { result.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        return result
    }

    /// 80–9F.
    private static let block: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]

    /// - Parameter list: each letter with its bytes in hexadecimal.
    private static func table(_ list: String) -> [Unicode.Scalar: [UInt8]] {
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for item in list.split(separator: " ") {
            guard let letter = item.unicodeScalars.first else { continue }
            let digits = item.unicodeScalars.dropFirst().compactMap { Character($0).hexDigitValue }
            table[letter] = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        }
        return table
    }
}

extension LegacyEncoder {
    /// Capitals with a tone are small letters, for the font of capitals.
    private static let tcvn3Letters = table(
        """
            àB5 áB8 ảB6 ãB7 ạB9 ăA8 ằBB ắBE ẳBC ẵBD ặC6 âA9 ầC7 ấCA ẩC8 ẫC9 ậCB èCC éD0 ẻCE ẽCF ẹD1 êAA ềD2 ếD5 ểD3 ễD4 \
            ệD6 ìD7 íDD ỉD8 ĩDC ịDE òDF óE3 ỏE1 õE2 ọE4 ôAB ồE5 ốE8 ổE6 ỗE7 ộE9 ơAC ờEA ớED ởEB ỡEC ợEE ùEF úF3 ủF1 ũF2 \
            ụF4 ưAD ừF5 ứF8 ửF6 ữF7 ựF9 ỳFA ýFD ỷFB ỹFC ỵFE đAE ÀB5 ÁB8 ẢB6 ÃB7 ẠB9 ĂA1 ẰBB ẮBE ẲBC ẴBD ẶC6 ÂA2 ẦC7 ẤCA \
            ẨC8 ẪC9 ẬCB ÈCC ÉD0 ẺCE ẼCF ẸD1 ÊA3 ỀD2 ẾD5 ỂD3 ỄD4 ỆD6 ÌD7 ÍDD ỈD8 ĨDC ỊDE ÒDF ÓE3 ỎE1 ÕE2 ỌE4 ÔA4 ỒE5 ỐE8 \
            ỔE6 ỖE7 ỘE9 ƠA5 ỜEA ỚED ỞEB ỠEC ỢEE ÙEF ÚF3 ỦF1 ŨF2 ỤF4 ƯA6 ỪF5 ỨF8 ỬF6 ỮF7 ỰF9 ỲFA ÝFD ỶFB ỸFC ỴFE ĐA7
        """)

    private static let vniLetters = table(
        """
            à61F8 á61F9 ả61FB ã61F5 ạ61EF ă61EA ằ61E8 ắ61E9 ẳ61FA ẵ61FC ặ61EB â61E2 ầ61E0 ấ61E1 ẩ61E5 ẫ61E3 ậ61E4 è65F8 \
            é65F9 ẻ65FB ẽ65F5 ẹ65EF ê65E2 ề65E0 ế65E1 ể65E5 ễ65E3 ệ65E4 ìEC íED ỉE6 ĩF3 ịF2 ò6FF8 ó6FF9 ỏ6FFB õ6FF5 \
            ọ6FEF ô6FE2 ồ6FE0 ố6FE1 ổ6FE5 ỗ6FE3 ộ6FE4 ơF4 ờF4F8 ớF4F9 ởF4FB ỡF4F5 ợF4EF ù75F8 ú75F9 ủ75FB ũ75F5 ụ75EF \
            ưF6 ừF6F8 ứF6F9 ửF6FB ữF6F5 ựF6EF ỳ79F8 ý79F9 ỷ79FB ỹ79F5 ỵEE đF1 À41D8 Á41D9 Ả41DB Ã41D5 Ạ41CF Ă41CA Ằ41C8 \
            Ắ41C9 Ẳ41DA Ẵ41DC Ặ41CB Â41C2 Ầ41C0 Ấ41C1 Ẩ41C5 Ẫ41C3 Ậ41C4 È45D8 É45D9 Ẻ45DB Ẽ45D5 Ẹ45CF Ê45C2 Ề45C0 Ế45C1 \
            Ể45C5 Ễ45C3 Ệ45C4 ÌCC ÍCD ỈC6 ĨD3 ỊD2 Ò4FD8 Ó4FD9 Ỏ4FDB Õ4FD5 Ọ4FCF Ô4FC2 Ồ4FC0 Ố4FC1 Ổ4FC5 Ỗ4FC3 Ộ4FC4 ƠD4 \
            ỜD4D8 ỚD4D9 ỞD4DB ỠD4D5 ỢD4CF Ù55D8 Ú55D9 Ủ55DB Ũ55D5 Ụ55CF ƯD6 ỪD6D8 ỨD6D9 ỬD6DB ỮD6D5 ỰD6CF Ỳ59D8 Ý59D9 \
            Ỷ59DB Ỹ59D5 ỴCE ĐD1
        """)

    private static let visciiLetters = table(
        """
            àE0 áE1 ảE4 ãE3 ạD5 ăE5 ằA2 ắA1 ẳC6 ẵC7 ặA3 âE2 ầA5 ấA4 ẩA6 ẫE7 ậA7 èE8 éE9 ẻEB ẽA8 ẹA9 êEA ềAB ếAA ểAC ễAD \
            ệAE ìEC íED ỉEF ĩEE ịB8 òF2 óF3 ỏF6 õF5 ọF7 ôF4 ồB0 ốAF ổB1 ỗB2 ộB5 ơBD ờB6 ớBE ởB7 ỡDE ợFE ùF9 úFA ủFC ũFB \
            ụF8 ưDF ừD7 ứD1 ửD8 ữE6 ựF1 ỳCF ýFD ỷD6 ỹDB ỵDC đF0 ÀC0 ÁC1 ẢC4 ÃC3 Ạ80 ĂC5 Ằ82 Ắ81 Ẳ02 Ẵ05 Ặ83 ÂC2 Ầ85 Ấ84 \
            Ẩ86 Ẫ06 Ậ87 ÈC8 ÉC9 ẺCB Ẽ88 Ẹ89 ÊCA Ề8B Ế8A Ể8C Ễ8D Ệ8E ÌCC ÍCD Ỉ9B ĨCE Ị98 ÒD2 ÓD3 Ỏ99 ÕA0 Ọ9A ÔD4 Ồ90 Ố8F \
            Ổ91 Ỗ92 Ộ93 ƠB4 Ờ96 Ớ95 Ở97 ỠB3 Ợ94 ÙD9 ÚDA Ủ9C Ũ9D Ụ9E ƯBF ỪBB ỨBA ỬBC ỮFF ỰB9 Ỳ9F ÝDD Ỷ14 Ỹ19 Ỵ1E ĐD0
        """)

    private static let windows1258Letters = table(
        """
            àE0 áE1 ả61D2 ã61DE ạ61F2 ăE3 ằE3CC ắE3EC ẳE3D2 ẵE3DE ặE3F2 âE2 ầE2CC ấE2EC ẩE2D2 ẫE2DE ậE2F2 èE8 éE9 ẻ65D2 \
            ẽ65DE ẹ65F2 êEA ềEACC ếEAEC ểEAD2 ễEADE ệEAF2 ì69CC íED ỉ69D2 ĩ69DE ị69F2 ò6FCC óF3 ỏ6FD2 õ6FDE ọ6FF2 ôF4 \
            ồF4CC ốF4EC ổF4D2 ỗF4DE ộF4F2 ơF5 ờF5CC ớF5EC ởF5D2 ỡF5DE ợF5F2 ùF9 úFA ủ75D2 ũ75DE ụ75F2 ưFD ừFDCC ứFDEC \
            ửFDD2 ữFDDE ựFDF2 ỳ79CC ý79EC ỷ79D2 ỹ79DE ỵ79F2 đF0 ÀC0 ÁC1 Ả41D2 Ã41DE Ạ41F2 ĂC3 ẰC3CC ẮC3EC ẲC3D2 ẴC3DE \
            ẶC3F2 ÂC2 ẦC2CC ẤC2EC ẨC2D2 ẪC2DE ẬC2F2 ÈC8 ÉC9 Ẻ45D2 Ẽ45DE Ẹ45F2 ÊCA ỀCACC ẾCAEC ỂCAD2 ỄCADE ỆCAF2 Ì49CC \
            ÍCD Ỉ49D2 Ĩ49DE Ị49F2 Ò4FCC ÓD3 Ỏ4FD2 Õ4FDE Ọ4FF2 ÔD4 ỒD4CC ỐD4EC ỔD4D2 ỖD4DE ỘD4F2 ƠD5 ỜD5CC ỚD5EC ỞD5D2 \
            ỠD5DE ỢD5F2 ÙD9 ÚDA Ủ55D2 Ũ55DE Ụ55F2 ƯDD ỪDDCC ỨDDEC ỬDDD2 ỮDDDE ỰDDF2 Ỳ59CC Ý59EC Ỷ59D2 Ỹ59DE Ỵ59F2 ĐD0
        """)

    private static let viqrLetters = table(
        """
            à6160 á6127 ả613F ã617E ạ612E ă6128 ằ612860 ắ612827 ẳ61283F ẵ61287E ặ61282E â615E ầ615E60 ấ615E27 ẩ615E3F \
            ẫ615E7E ậ615E2E è6560 é6527 ẻ653F ẽ657E ẹ652E ê655E ề655E60 ế655E27 ể655E3F ễ655E7E ệ655E2E ì6960 í6927 \
            ỉ693F ĩ697E ị692E ò6F60 ó6F27 ỏ6F3F õ6F7E ọ6F2E ô6F5E ồ6F5E60 ố6F5E27 ổ6F5E3F ỗ6F5E7E ộ6F5E2E ơ6F2B ờ6F2B60 \
            ớ6F2B27 ở6F2B3F ỡ6F2B7E ợ6F2B2E ù7560 ú7527 ủ753F ũ757E ụ752E ư752B ừ752B60 ứ752B27 ử752B3F ữ752B7E ự752B2E \
            ỳ7960 ý7927 ỷ793F ỹ797E ỵ792E đ6464 À4160 Á4127 Ả413F Ã417E Ạ412E Ă4128 Ằ412860 Ắ412827 Ẳ41283F Ẵ41287E \
            Ặ41282E Â415E Ầ415E60 Ấ415E27 Ẩ415E3F Ẫ415E7E Ậ415E2E È4560 É4527 Ẻ453F Ẽ457E Ẹ452E Ê455E Ề455E60 Ế455E27 \
            Ể455E3F Ễ455E7E Ệ455E2E Ì4960 Í4927 Ỉ493F Ĩ497E Ị492E Ò4F60 Ó4F27 Ỏ4F3F Õ4F7E Ọ4F2E Ô4F5E Ồ4F5E60 Ố4F5E27 \
            Ổ4F5E3F Ỗ4F5E7E Ộ4F5E2E Ơ4F2B Ờ4F2B60 Ớ4F2B27 Ở4F2B3F Ỡ4F2B7E Ợ4F2B2E Ù5560 Ú5527 Ủ553F Ũ557E Ụ552E Ư552B \
            Ừ552B60 Ứ552B27 Ử552B3F Ữ552B7E Ự552B2E Ỳ5960 Ý5927 Ỷ593F Ỹ597E Ỵ592E Đ4444
        """)
}
