import SoatDiagnostics
import SoatRules
import Synchronization

/// Why a school is not answered under the domain that it gives as its own.
enum DomainFault: Sendable, Hashable {
    /// Anybody may register names below it: `edu.vn`.
    case publicSuffix
    /// It is the machine's own name or address, stands below it, or contains it.
    case machineName
    /// It is another school's here, stands below that, or contains it.
    case otherSchool

    func words(_ domain: String) -> Localized {
        switch self {
        case .publicSuffix:
            Localized(
                vi: "“\(domain)” là đuôi chung của nhiều nơi. Ghi cả tên miền của trường, ví dụ thcsbensay.edu.vn.",
                en: "“\(domain)” is shared by many. Give the school's whole domain, such as thcsbensay.edu.vn.")
        case .machineName:
            Localized(
                vi: "“\(domain)” trùng với tên của máy chủ chung. Ghi tên miền riêng của trường.",
                en: "“\(domain)” overlaps the name of the machine that the schools share. Give the school's own.")
        case .otherSchool:
            Localized(
                vi: "“\(domain)” chạm vào tên miền của một trường khác trên máy này. Thầy cô hỏi người giữ máy chủ.",
                en: "“\(domain)” overlaps another school's domain on this machine. Ask whoever keeps it.")
        }
    }
}

/// Which school may be asked for under which domain.
///
/// A domain is what a head types: on a machine that several schools share, one of them must not be able to take another's
/// host, or the machine's. A claim that overlaps another is answered to neither, so that it does not matter who came first.
final class DomainClaims: Sendable {
    /// Names of the machine, under which each school's key is a name too.
    private let names: [String]
    private let schools: Mutex<[HostedSchool]>

    /// - Parameters:
    ///   - names: empty where a school has the machine to itself, whose name is then its own.
    init(names: [String] = [], schools: [HostedSchool] = []) {
        self.names = names.map { HostNames.name(of: $0) }
        self.schools = Mutex(schools)
    }

    /// Why a domain may not be this desk's; `nil` where it may.
    ///
    /// - Complexity: O(schools).
    func fault(of domain: String, for desk: SchoolDesk) -> DomainFault? {
        if Self.isPublicSuffix(domain) { return .publicSuffix }
        if HostNames.isAddress(domain) { return .machineName }
        if names.contains(where: { Self.overlap($0, domain) }) { return .machineName }
        let isTaken = schools.withLock { $0 }.contains { school in
            school.desk !== desk && school.desk.domain.map { Self.overlap($0, domain) } ?? false
        }
        return isTaken ? .otherSchool : nil
    }

    /// The domain under which a school is answered.
    func granted(_ desk: SchoolDesk?) -> String? {
        guard let desk, let domain = desk.domain, fault(of: domain, for: desk) == nil else { return nil }
        return domain
    }

    /// Whether a host is a domain or stands below it.
    static func covers(_ domain: String, _ host: String) -> Bool { host == domain || host.hasSuffix("." + domain) }

    private static func overlap(_ a: String, _ b: String) -> Bool { covers(a, b) || covers(b, a) }

    /// - Source: publicsuffix.org, the part on `.vn`; of other countries and hosts what a school could come upon.
    static func isPublicSuffix(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last else { return true }
        guard labels.count == 2 else { return false }
        if last.utf8.count == 2, shared.contains(String(labels[0])) { return true }
        return last == "vn" && provinces.contains(String(labels[0])) || hosts.contains(domain)
    }

    private static let shared: Set = [
        "ac", "ai", "biz", "co", "com", "edu", "go", "gob", "gov", "gouv", "health", "id", "info", "int", "io", "mil", "name",
        "ne", "net", "or", "org", "pro", "sch",
    ]

    private static let hosts: Set = [
        "azurewebsites.net", "blogspot.com", "cloudfront.net", "github.io", "gitlab.io", "herokuapp.com", "netlify.app",
        "pages.dev", "vercel.app", "web.app", "weebly.com", "wixsite.com", "wordpress.com", "workers.dev",
    ]

    /// The provinces' own names below `.vn`.
    private static let provinces = Set(
        """
        angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho caobang
        daklak daknong danang dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang hoabinh
        hungyen khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen
        quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh
        thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
