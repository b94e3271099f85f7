import Foundation
import Testing

@testable import soat

@Suite("Usage of posts") struct PostUsageTests {
    static let wrong = [
        UsageRow("post sumbit", "ý thầy cô là “post submit”?"),
        UsageRow("post submit", "chưa ghi mã bài"),
        UsageRow("post show b1 ", "SOAT_STORE"),
        UsageRow("post show b1 --store /nowhere/x.soat", "không có thư mục “/nowhere”"),
        UsageRow("post list --state xong --store x", "--state không nhận “xong”"),
        UsageRow("post new a.txt --channel zalo --store x", "--channel không nhận “zalo”"),
        UsageRow("post new a.txt --event-ends 30/2 --store x", "không phải một ngày có thật"),
        UsageRow("post verify-receipt --store x", "chưa ghi phiếu"),
        UsageRow("post verify-receipt SOAT1:7 --key ab", "--key cần 64 chữ số thập lục phân"),
        UsageRow("post verify-receipt SOAT1:7 --key \(String(repeating: "a", count: 64))", "không đọc được phiếu này"),
        UsageRow("post receipt b1 --qr png --store x", "--qr không nhận “png”"),
    ]

    @Test("What is wrong with a command on posts is told, with a way out, and the code is 2", arguments: wrong)
    func told(_ row: UsageRow) throws {
        let outcome = try SoatCommand.run(row.arguments, environment: ["SOAT_STORE": "", "SOAT_TOKEN": ""])
        #expect(outcome.status == 2 && !outcome.crashed)
        #expect(outcome.errors.contains(row.told), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }
}
