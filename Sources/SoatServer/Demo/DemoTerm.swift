import SoatGate
import SoatLedger
import SoatRules
import SoatStore
import SoatText

/// What happens at the invented school in one term.
struct DemoTerm: Sendable {
    let school: School
    let scanner: PostScanner
    let clock: DemoClock
    let members: [String: Member]

    func live() async throws {
        try await publishedPosts()
        try await breaches()
        try await aroundPublishing()
        try await onTheWay()
        try await records()
    }

    // MARK: What is online

    private func publishedPosts() async throws {
        for (index, text) in DemoTexts.published.enumerated() {
            clock.set(daysAgo: 78 - index * 3, hour: 9)
            let author = index.isMultiple(of: 2) ? "co.ha" : "thay.phuoc"
            let id = try await write(
                text, by: author, [.portal, .schoolPage], group: index.isMultiple(of: 2) ? "Xã hội" : "Tự nhiên")
            guard try await bringToHead(id, by: author) else { continue }
            try await take(.approve(until: clock.read().adding(seconds: 7 * 86_400)), id, by: "hieu.truong")
            clock.forward(minutes: 40)
            try await take(.publish(.portal, address: "https://thcsbensay.example/tin/\(101 + index)"), id, by: "thu.ky")
            if index.isMultiple(of: 3) { try await take(.nominate, id, by: "thu.ky") }
        }
    }

    /// A possible breach at every step of its way.
    private func breaches() async throws {
        let cases: [(ago: Int, login: String, category: SoatRules.Category, channel: Channel, address: String, what: String)] =
            [
                (
                    46, "thay.phuoc", .personalData, .group, "https://nhom.example/phu-huynh-7b",
                    "Bảng điểm giữa kỳ có tên học sinh."
                ),
                (
                    40, "co.ha", .personalData, .schoolPage, "https://fb.example/bensay/31",
                    "Ảnh tập thể lớp 6C, chưa thấy phiếu đồng ý."
                ),
                (
                    32, "co.ha", .missingSource, .portal, "https://thcsbensay.example/tin/88",
                    "Tỉ lệ cận thị 90% chưa ghi nguồn."
                ),
                (
                    25, "thay.phuoc", .unverifiedClaim, .personal, "https://fb.example/phuoc/7",
                    "Chia sẻ tin nghỉ học phòng bão khi chưa có thông báo."
                ),
                (9, "uy.vien", .authority, .group, "https://nhom.example/phu-huynh-9a", "Thay mặt trường hứa tặng học bổng."),
                (
                    2, "thay.phuoc", .personalData, .group, "https://nhom.example/phu-huynh-7b",
                    "Số điện thoại của phụ huynh trong danh sách đóng góp."
                ),
            ]
        var numbers: [Int] = []
        for item in cases {
            clock.set(daysAgo: item.ago, hour: 7, minute: 30)
            guard let outside = OutsidePublication(address: item.address, channel: item.channel) else { continue }
            let report = BreachReport(
                .outside(outside), on: item.login, category: item.category,
                level: item.category == .personalData ? .error : .warning, what: item.what)
            let entry = try await school.report(report, by: try person("thu.ky"))
            numbers.append(entry.number)
            if item.ago < 5 { continue }
            clock.set(daysAgo: item.ago - 1, hour: 10)
            try await carry(.answer("Tôi đã gỡ ngay khi được nhắc, lần sau sẽ gửi duyệt trước."), entry.number, by: item.login)
            if item.ago < 10 { continue }
            clock.set(daysAgo: item.ago - 3, hour: 15)
            if item.ago == 40 {
                try await carry(.withdraw(reason: "Đã tìm thấy phiếu đồng ý của cả lớp."), entry.number, by: "hieu.truong")
                continue
            }
            try await carry(.confirm(reason: "Bài đã đăng có thông tin không nên đăng."), entry.number, by: "hieu.truong")
            let step = try await school.carry(
                out: .step(.remind, due: nil, note: "Nhắc riêng, không nêu trước hội đồng."), on: entry.number,
                by: try person("thu.ky"))
            _ = try await school.record(.stepSettled(step.number, note: nil), by: try person("thu.ky"))
            if item.ago == 25 {
                clock.forward(minutes: 90)
                try await carry(.appeal("Tin ấy tôi chép từ trang của phường, xin xem lại."), entry.number, by: item.login)
            }
        }
    }

    // MARK: Around publishing

    private func aroundPublishing() async throws {
        clock.set(daysAgo: 12, hour: 8)
        let texts = DemoTexts.clean
        for (index, text) in texts.enumerated() {
            clock.set(daysAgo: 12 - index, hour: 8)
            let id = try await write(text, by: "co.ha", [.portal, .schoolPage], group: "Xã hội", isDisclosure: index == 3)
            guard try await bringToHead(id, by: "co.ha") else { continue }
            if index == 5 { continue }
            try await take(.approve(until: clock.read().adding(seconds: 30 * 86_400)), id, by: "hieu.truong")
            clock.forward(minutes: 30)
            if index == 4 { continue }
            try await take(.publish(.portal, address: "https://thcsbensay.example/tin/\(201 + index)"), id, by: "thu.ky")
            switch index {
            case 0:
                try await take(.requestRemoval(.time, reason: "Sự kiện đã qua lâu."), id, by: "co.ha")
            case 1:
                let content = PostContent(text: text + "\nGiờ bắt đầu: 7 giờ 30.", channels: [.portal, .schoolPage])
                try await take(.revise(content, eventEnd: nil), id, by: "co.ha")
                try await take(.correct(nil, reason: "Bổ sung giờ bắt đầu."), id, by: "hieu.truong")
            case 2:
                try await take(.remove(.content, reason: "Lịch đã thay đổi, có tin mới thay."), id, by: "hieu.truong")
            default: break
            }
        }
    }

    // MARK: On the way

    private func onTheWay() async throws {
        clock.set(daysAgo: 5, hour: 14)
        let returned = try await write(DemoTexts.hearsay, by: "co.ha", [.group], group: "Xã hội")
        try await take(.submit, returned, by: "co.ha")
        try await take(.review, returned, by: "uy.vien")
        try await take(
            .giveBack(
                toAuthor: true, reason: "Bài hay lắm cô ạ. Nêu nơi công bố câu đầu là đăng được.",
                comments: [PostComment(revision: 1, start: 0, end: 8, text: "Ai công bố, vào ngày nào?")]), returned,
            by: "uy.vien")
        clock.set(daysAgo: 3, hour: 9)
        let reviewed = try await write(DemoTexts.phone, by: "thay.phuoc", [.portal, .group], group: "Tự nhiên")
        try await take(.submit, reviewed, by: "thay.phuoc")
        try await take(.review, reviewed, by: "uy.vien")
        try await take(
            .revise(PostContent(text: DemoTexts.phoneMended, channels: [.portal, .group]), eventEnd: nil), reviewed,
            by: "uy.vien")
        clock.set(daysAgo: 2, hour: 9)
        let submitted = try await write(
            DemoTexts.promise, by: "thay.phuoc", [.portal, .schoolPage], group: "Tự nhiên", eventEnd: clock.day(ago: 2))
        try await take(.submit, submitted, by: "thay.phuoc")
        clock.set(daysAgo: 1, hour: 8)
        let praise = try await write(
            DemoTexts.praise, by: "co.ha", [.schoolPage], group: "Xã hội", eventEnd: clock.day(ago: 1))
        _ = try await bringToHead(praise, by: "co.ha")
        clock.forward(minutes: 20)
        let cancelled = try await write(DemoTexts.clean[0], by: "co.ha", [.group], group: nil)
        try await take(.cancel(reason: "Gửi nhầm hai lần."), cancelled, by: "co.ha")
        _ = try await write(DemoTexts.draft, by: "co.ha", [.schoolPage], group: "Xã hội")
        _ = try await write(DemoTexts.draft, by: "thay.phuoc", [.group], group: "Tự nhiên")
    }

    private func records() async throws {
        let secretary = try person("thu.ky")
        for ago in [6, 5, 4, 3] {
            let day = clock.day(ago: ago)
            guard SchoolCalendar().isWorkday(day) else { continue }
            _ = try await school.record(.portalCheck(.morning, on: day, found: nil), by: secretary)
            _ = try await school.record(.portalCheck(.afternoon, on: day, found: nil), by: secretary)
        }
        var month = clock.day(ago: 80).firstOfMonth
        while month < clock.day(ago: 0).firstOfMonth {
            _ = try await school.record(.reportIssued(.monthlyReport, for: month, note: nil), by: secretary)
            if month.month.isMultiple(of: 3) {
                _ = try await school.record(.reportIssued(.quarterlyReport, for: month, note: nil), by: secretary)
            }
            month = month.firstOfNextMonth
        }
        _ = try await school.record(
            .event("Ngày hội đọc sách của khối 6", .event, ends: clock.day(ago: 0)), by: secretary)
        _ = try await school.record(
            .outsideRequest(
                from: "Phụ huynh lớp 7B", "Xin che tên con trong bài tháng trước.", received: clock.day(ago: 1), due: nil),
            by: secretary)
        _ = try await school.checkpoint()
    }

    // MARK: Steps

    private func person(_ login: String) throws -> Member {
        guard let member = members[login] else { throw StoreError.unknownAccount(login) }
        return member
    }

    private func write(
        _ text: String, by login: String, _ channels: Set<Channel>, group: String?, isDisclosure: Bool = false,
        eventEnd: CalendarDate? = nil
    ) async throws -> String {
        try await school.begin(
            PostContent(text: text, channels: channels), group: group, isDisclosure: isDisclosure, eventEnd: eventEnd,
            by: try person(login), scanner
        ).summary.post.id
    }

    private func take(_ order: PostOrder, _ id: String, by login: String) async throws {
        _ = try await school.carry(out: order, on: id, by: try person(login), scanner)
    }

    private func carry(_ order: BreachOrder, _ number: Int, by login: String) async throws {
        _ = try await school.carry(out: order, on: number, by: try person(login))
    }

    /// - Returns: whether nothing is left to do before approval.
    private func bringToHead(_ id: String, by login: String) async throws -> Bool {
        try await take(.submit, id, by: login)
        clock.forward(minutes: 50)
        try await take(.review, id, by: "uy.vien")
        clock.forward(minutes: 25)
        try await take(.forward, id, by: "uy.vien")
        clock.forward(minutes: 60)
        return try await school.post(id, for: try person("hieu.truong"), scanner).blockers.isEmpty
    }
}
