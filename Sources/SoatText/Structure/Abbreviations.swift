/// Words that a full stop shortens.
enum Abbreviations {
    enum Kind {
        /// The sentence goes on: `TP.`, `ThS.`
        case title
        /// The sentence goes on unless a capital follows: `v.v.`, `kg.`
        case tail
        /// The sentence goes on where a number follows: `Số.`
        case beforeNumber
    }

    /// A word of up to eight scalars, a byte each, without case; longer ones and other letters share one key.
    struct Key: Hashable {
        private(set) var bits: UInt64 = 0

        static let none = Key(bits: .max)

        private init(bits: UInt64) {
            self.bits = bits
        }

        init() {}

        /// Puts a scalar before the others.
        mutating func prepend(_ scalar: UInt32, at index: Int) {
            let code: UInt64 =
                switch scalar {
                case 0x41...0x5A: UInt64(scalar | 0x20)
                case 0x2E...0x39, 0x61...0x7A: UInt64(scalar)
                case 0x110, 0x111: 1
                // ố and ư, and their marks where they stand alone.
                case 0x1ED0, 0x1ED1: 2
                case 0x301, 0x302, 0x31B: 3
                case 0x1AF, 0x1B0: 4
                default: 0
                }
            if code == 0 || index >= 8 || bits == .max { bits = .max } else { bits |= code << (8 * UInt64(index)) }
        }
    }

    static func kind(of key: Key) -> Kind? { key == .none ? nil : kinds[key] }

    private static let kinds: [Key: Kind] = {
        let lists: [(Kind, String)] = [
            (
                .title,
                """
                tp q p tx tt h x kp tr th ths ts gs pgs bs ks cn ncs nsnd nsưt nsu\u{31B}t nsut đ/c mr mrs ms dr st đt sđt đc \
                tel fax nxb vd ngnd ngưt ngu\u{31B}t ngut tskh bsck bscki bsckii cki ckii kts ls th.s
                """
            ),
            (.tail, "v.v vv kg km cm đ trđ"),
            (.beforeNumber, "số so\u{302}\u{301} no trang"),
        ]
        var kinds: [Key: Kind] = [:]
        for (kind, list) in lists {
            for word in list.split(separator: " ") {
                var key = Key()
                for (index, scalar) in word.unicodeScalars.reversed().enumerated() { key.prepend(scalar.value, at: index) }
                kinds[key] = kind
            }
        }
        return kinds
    }()
}
