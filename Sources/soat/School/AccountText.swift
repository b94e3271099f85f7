import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// Accounts and codes as a terminal and as a program reads them.
enum AccountText {
    struct Account: Encodable {
        let login: String
        let name: String?
        let person: String
        let role: String
        let groups: [String]
        let disabled: Bool
        let hasPassword: Bool
        let standsIn: Bool

        init(_ member: Member) {
            login = member.login
            name = member.name
            person = member.person.rawValue
            role = member.role.rawValue
            groups = member.groups.sorted()
            disabled = member.isDisabled
            hasPassword = member.hasPassword
            standsIn = member.standsInFor != nil
        }

        enum CodingKeys: String, CodingKey {
            case login, name, person, role, groups, disabled
            case hasPassword = "has-password"
            case standsIn = "stands-in"
        }
    }

    struct Code: Encodable {
        let login: String
        let code: String
        let expires: String
    }

    /// A line of a list.
    static func line(of member: Member, width: Int, _ language: Language) -> String {
        var parts = [member.login + String(repeating: " ", count: max(0, width - member.login.count))]
        parts.append(member.name ?? Localized(vi: "(đã xóa tên)", en: "(name erased)")[language])
        parts.append("· " + member.role.title[language])
        if !member.groups.isEmpty { parts.append("· " + member.groups.sorted().joined(separator: ", ")) }
        if member.standsInFor != nil {
            parts.append("· " + Localized(vi: "đang thay hiệu trưởng", en: "stands in for the head")[language])
        }
        if !member.hasPassword {
            parts.append("· " + Localized(vi: "chưa đặt mật khẩu", en: "no password yet")[language])
        }
        if member.isDisabled { parts.append("· " + Localized(vi: "đã ngừng", en: "disabled")[language]) }
        return parts.joined(separator: " ") + "\n"
    }

    /// What is said when a code is handed over.
    static func handOver(_ code: OneTimeCode, to login: String, _ calendar: SchoolCalendar) -> Localized {
        let day = calendar.day(of: code.expires)
        return Localized(
            vi: """
                Mã dùng một lần của \(login), hết hạn ngày \(day.day)/\(day.month)/\(day.year):

                    \(code.text)

                Đưa tận tay; người nhận đặt mật khẩu bằng: soat login --as \(login) --code

                """,
            en: """
                One-time code of \(login), until \(day):

                    \(code.text)

                Hand it over in person; its owner sets a password with: soat login --as \(login) --code

                """)
    }
}

extension AuthorRole {
    /// As a school calls it.
    var title: Localized {
        switch self {
        case .teacher: Localized(vi: "giáo viên", en: "teacher")
        case .editor: Localized(vi: "ủy viên biên tập", en: "editor")
        case .secretary: Localized(vi: "thư ký", en: "secretary")
        case .deputy: Localized(vi: "phó hiệu trưởng", en: "deputy")
        case .principal: Localized(vi: "hiệu trưởng", en: "principal")
        }
    }
}
