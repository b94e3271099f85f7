import SoatIntake

extension PostLine {
    /// How its post is called in text: the id without quotes, or the number of the line.
    var name: String {
        guard let id else { return String(line) }
        let isString = id.first == UInt8(ascii: "\"") && id.count > 1
        return String(decoding: isString ? id[1..<(id.count - 1)] : id[...], as: UTF8.self)
    }
}
