import Testing

@Suite("Links, domains, e-mail") struct EntitiesWebTests {
    static let domains: [EntityRow] = [
        EntityRow("xem [[moet.gov.vn]].", [.official]),
        EntityRow("[[https://thvamrot.camau.edu.vn/ke-hoach-61]] nhé", [.official]),
        EntityRow("đọc [[tuoitre.vn/bai-1.htm]]", [.press]), EntityRow("bấm [[bit.ly/abc123]]", [.shortener]),
        EntityRow("[[forms.gle/AbCd]]", [.shortener]),
        EntityRow("vào [[moet-gov.vn.com]] ngay", [.lookalike]),
        EntityRow("[[http://rnoet.gov.vn.dongbo.click/x]]", [.lookalike]),
        EntityRow("[[vneld.gov-vn.pro]]", [.lookalike]), EntityRow("[[vietcornbank-hocphi.com]]", [.lookalike]),
        EntityRow("[[bogiaoduc-tangqua.vip]]", [.lookalike]),
        EntityRow("[[https://quаtаng.shop/noel]]", [.lookalike]), EntityRow("[[xn--mot-goa.com/a]]", [.lookalike]),
        EntityRow("[[thcsdongxuyen-edu.vn]]", [.lookalike]),
        EntityRow("[[rnoet.com]]", [.lookalike]), EntityRow("[[vndoc.com]]", []), EntityRow("([[www.vietcombank.com.vn]])", []),
        EntityRow("[[harvard.edu]]", []),
        EntityRow("[[zalo.me/g/abcdef]]", []),
    ]

    @Test("A domain, and whose it is", arguments: domains)
    func domain(_ row: EntityRow) throws { try EntityProbe(.domain).expect(row) }

    static let noDomains = [
        "nhé.Mai nghỉ", "v.v. và", "9.5 điểm", "TP.HCM", "câu 1.a", "mail a@b.com", "3.2.1", "ThS.Lan", "a.b",
        "hết.Com bữa trưa",
    ]

    @Test("No domain", arguments: noDomains)
    func noDomain(_ text: String) throws { try EntityProbe(.domain).expect(EntityRow(text)) }

    static let links: [EntityRow] = [
        EntityRow("[[https://moet.gov.vn/tin]]", []),
        EntityRow("[[moet.gov.vn]] ([[http://xau.top/a]])", [], [.mismatch]),
        EntityRow("<a href=\"[[http://xau.top/a]]\">[[moet.gov.vn]]</a>", [.mismatch], []),
        EntityRow("[[www.moet.gov.vn]] ([[https://moet.gov.vn]])", [], []), EntityRow("xem [[chinhphu.vn]], mục 2", []),
        EntityRow("“[[tuoitre.vn]]”", []),
        EntityRow("[[t.me/abc]]", []), EntityRow("<a href=\"[[https://moet.gov.vn/x]]\">xem ở đây</a>", []),
    ]

    @Test("A link; and one whose text names another place", arguments: links)
    func link(_ row: EntityRow) throws { try EntityProbe(.link).expect(row) }

    static let emails: [EntityRow] = [
        EntityRow("gửi [[van.phong@thcsdx.edu.vn]].", [.official]), EntityRow("mail [[lan.nguyen98@gmail.com]]", []),
        EntityRow("[[a_b-c@moet.gov.vn]]", [.official]),
        EntityRow("Email phụ huynh: [[me.bin@yahoo.com]]", [.ownerParent]),
        EntityRow("thư cô Lan [[lan@gmail.com]]", [.ownerStaff]), EntityRow("([[x1@abc.vn]])", []),
        EntityRow("[[THU@ABC.VN]]", []), EntityRow("[[hs12@outlook.com]],", []),
    ]

    @Test("An e-mail address", arguments: emails)
    func email(_ row: EntityRow) throws { try EntityProbe(.email).expect(row) }

    static let noEmails = ["@lan ơi", "5@ngày", "mật khẩu Hoa@2023", "a @ b.com", "@gmail.com", "x@y", "user@", "abc@@d.vn "]

    @Test("No e-mail address", arguments: noEmails)
    func noEmail(_ text: String) throws { try EntityProbe(.email).expect(EntityRow(text)) }
}

@Suite("Passwords, codes, tokens") struct EntitiesSecretTests {
    static let passwords: [EntityRow] = [
        EntityRow("mật khẩu là [[Hoami@2023]].", []), EntityRow("MK: [[Kh0de#11]]", []),
        EntityRow("pass [[senbc2024]], mở máy", []), EntityRow("mat khau [[lop6a123]] nhe", []),
        EntityRow("mật khẩu cô đặt sẵn [[Phuc@2020]], bố mẹ vào", []), EntityRow("nick bientap / [[Hoasua@2023]]", []),
        EntityRow("pass: [[123456]]", []),
        EntityRow("mã PIN [[2508]]", []), EntityRow("Mật khẩu: “[[Tanhoa2024!!]]”", []),
        EntityRow("pass wifi là [[conmeo99]]", []),
    ]

    @Test("A password: the value alone", arguments: passwords)
    func password(_ row: EntityRow) throws { try EntityProbe(.password).expect(row) }

    static let noPasswords = [
        "đổi mật khẩu trước 22h", "không cho ai mật khẩu", "mật khẩu ******", "quên mật khẩu thì gọi cô",
        "mật khẩu mạnh có 8 ký tự", "pass 5 điểm là đỗ",
        "boarding pass", "mật khẩu: hỏi cô", "mật khẩu mới từ ngày 12/5",
    ]

    @Test("No password", arguments: noPasswords)
    func noPassword(_ text: String) throws { try EntityProbe(.password).expect(EntityRow(text)) }

    static let codes: [EntityRow] = [
        EntityRow("OTP [[604 918]], hạn mười phút", []), EntityRow("mã OTP: [[482917]]", []),
        EntityRow("mã xác nhận là [[1234]]", []), EntityRow("ma otp [[773104]]", []),
        EntityRow("mã xác thực của con [[55-66-77]]", []), EntityRow("Smart OTP [[90210345]]", []),
        EntityRow("otp=[[112233]]", []), EntityRow("Mã đăng nhập [[774411]]", []),
    ]

    @Test("A one-time code", arguments: codes)
    func code(_ row: EntityRow) throws { try EntityProbe(.otp).expect(row) }

    static let noCodes = [
        "không đọc mã OTP cho ai", "mã OTP gồm 6 số", "OTP hết hạn sau 2 phút", "mã xác nhận gửi về máy", "mã lớp 6A1",
        "mã OTP\n123456", "OTP", "mã xác thực 0912345678901",
    ]

    @Test("No one-time code", arguments: noCodes)
    func noCode(_ text: String) throws { try EntityProbe(.otp).expect(EntityRow(text)) }

    static let tokens: [EntityRow] = [
        EntityRow("TOKEN = \"[[7146250983:AAHq3vXw9LkTzNfB2yRdUe6mJ0sPcG5oKi4]]\"", []),
        EntityRow("dán [[EAAGm0PX4ZCpsBO9rT2kQwLxV7nYdHe3uJfA81ZBtq]] vào", []),
        EntityRow("api key: [[sk12ab34cd56ef78]]", []), EntityRow("khóa luồng [[k7wd-29mz-xq4e-0bta]]", []),
        EntityRow("secret=[[a1b2c3d4e5f6a7b8]]", []),
        EntityRow("Bearer [[abcdEFGH12345678]]", []), EntityRow("access token [[ya29.A0AfH6SMBx12345678]]", []),
        EntityRow("[[ghp_AbCdEfGhIjKlMnOpQrStUvWx12345678]]", []),
    ]

    @Test("A token", arguments: tokens)
    func token(_ row: EntityRow) throws { try EntityProbe(.token).expect(row) }

    static let noTokens = [
        "token là gì", "api key để ở đâu", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "https://thcs.edu.vn/thong-bao-tuyen-sinh-2025-2026-lop-6", "KẾHOẠCHNĂMHỌCMỚICỦATRƯỜNG",
        "key word", "0123456789012345678901234567890", "hahahahahahahahahahahahahahaha",
    ]

    @Test("No token", arguments: noTokens)
    func noToken(_ text: String) throws { try EntityProbe(.token).expect(EntityRow(text)) }
}
