public import SoatDiagnostics
internal import SoatRules

/// Why bytes are no model of evidence.
public enum EvidenceModelError: Error, Sendable, Hashable {
    case notAModel
    /// It was made for another version of the program.
    case version(UInt32)
    case truncated
    case unknownCategory(String)

    public var message: Localized {
        switch self {
        case .notAModel: Localized(vi: "không phải tệp mô hình của Soát", en: "no model of Soát")
        case .version(let version):
            Localized(vi: "mô hình dạng \(version), bản này đọc dạng 1", en: "a model of form \(version); this program reads form 1")
        case .truncated: Localized(vi: "tệp mô hình bị thiếu hoặc hỏng", en: "the file of the model is cut off or damaged")
        case .unknownCategory(let name):
            Localized(vi: "mô hình nói đến loại “\(name)” không có", en: "the model speaks of a category “\(name)” that is not there")
        }
    }
}

/// The file of a model: little endian, all numbers in the order of the fields of ``EvidenceModel``.
///
/// Eight letters, the version, the sizes of the tables; for each category its name and five numbers; the words; the
/// three tables as they stand in memory.
extension EvidenceModel {
    private static let magic = Array("SOATEVID".utf8)
    private static let version: UInt32 = 1

    public var file: [UInt8] {
        var bytes = Self.magic
        func add(_ number: some FixedWidthInteger) { unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes += $0 } }
        add(Self.version)
        add(UInt32(lanes.count))
        add(UInt32(words.count))
        add(UInt32(Self.slotsLog2))
        add(UInt32(Self.filterLog2))
        for lane in lanes {
            let name = Array(lane.category.rawValue.utf8)
            add(UInt8(truncatingIfNeeded: name.count))
            bytes += name
            for number in [lane.step, lane.bias, lane.ofPost, lane.ofSentence, lane.base] { add(number.bitPattern) }
        }
        for word in words {
            add(UInt8(truncatingIfNeeded: word.count))
            bytes += word
        }
        for fingerprint in fingerprints { add(fingerprint) }
        for row in rows { for lane in 0..<16 { add(row[lane]) } }
        for word in filter { add(word) }
        return bytes
    }

    /// - Complexity: O(*n*), half a millisecond for a full model.
    public convenience init(file: [UInt8]) throws(EvidenceModelError) {
        var reader = ModelReader(file)
        guard file.starts(with: Self.magic) else { throw .notAModel }
        reader.position = Self.magic.count
        let version: UInt32 = try reader.number()
        guard version == Self.version else { throw .version(version) }
        let laneCount: UInt32 = try reader.number()
        let wordCount: UInt32 = try reader.number()
        let slotsLog2: UInt32 = try reader.number()
        let filterLog2: UInt32 = try reader.number()
        guard laneCount <= UInt32(Self.laneLimit), wordCount < 1 << 20, slotsLog2 == UInt32(Self.slotsLog2),
            filterLog2 == UInt32(Self.filterLog2)
        else { throw .truncated }
        var lanes: [Lane] = []
        for _ in 0..<laneCount {
            let name = String(decoding: try reader.text(), as: UTF8.self)
            guard let category = Category(rawValue: name) else { throw .unknownCategory(name) }
            var lane = Lane(category)
            lane.step = Float(bitPattern: try reader.number())
            lane.bias = Float(bitPattern: try reader.number())
            lane.ofPost = Float(bitPattern: try reader.number())
            lane.ofSentence = Float(bitPattern: try reader.number())
            lane.base = Float(bitPattern: try reader.number())
            lanes.append(lane)
        }
        var words: [[UInt8]] = []
        words.reserveCapacity(Int(wordCount))
        for _ in 0..<wordCount { words.append(Array(try reader.text())) }
        let fingerprints: [UInt16] = try reader.table(1 << Self.slotsLog2, zero: 0).map { UInt16(littleEndian: $0) }
        let rows: [Row] = try reader.table(1 << Self.slotsLog2, zero: .zero)
        let filter: [UInt64] = try reader.table(1 << (Self.filterLog2 - 6), zero: 0).map { UInt64(littleEndian: $0) }
        guard reader.position == file.count, fingerprints.contains(0) else { throw .truncated }
        self.init(lanes: lanes, words: words, fingerprints: fingerprints, rows: rows, filter: filter)
    }
}

/// Takes the file of a model apart; never reads beyond its end.
private struct ModelReader {
    private let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func take(_ count: Int) throws(EvidenceModelError) -> ArraySlice<UInt8> {
        guard position + count <= bytes.count else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func number<N: FixedWidthInteger & UnsignedInteger>() throws(EvidenceModelError) -> N {
        try take(N.bitWidth / 8).reversed().reduce(0) { $0 << 8 | N($1) }
    }

    mutating func text() throws(EvidenceModelError) -> ArraySlice<UInt8> {
        let count: UInt8 = try number()
        return try take(Int(count))
    }

    /// - Parameter zero: of a type without padding and without references.
    mutating func table<Entry: BitwiseCopyable>(_ count: Int, zero: Entry) throws(EvidenceModelError) -> [Entry] {
        let source = try take(count * MemoryLayout<Entry>.stride)
        var table = [Entry](repeating: zero, count: count)
        unsafe table.withUnsafeMutableBytes { target in
            unsafe source.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
        return table
    }
}
