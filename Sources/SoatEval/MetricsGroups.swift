public import SoatDiagnostics

/// Posts that share a trait, by their tags: a disguise, a region of speech, a kind of name.
public struct PostGroup: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case disguise, region, name

        public var title: Localized {
            switch self {
            case .disguise: Localized(vi: "Cách viết che giấu", en: "Disguise")
            case .region: Localized(vi: "Giọng vùng miền", en: "Region of speech")
            case .name: Localized(vi: "Loại tên người", en: "Kind of name")
            }
        }
    }

    public let id: String
    public let kind: Kind
    public let title: Localized
    /// A post with any of these tags belongs to it; of a group of `others`, one with none.
    let tags: Set<String>
    let isOthers: Bool

    private init(_ id: String, _ kind: Kind, vi: String, en: String, tags: Set<String>, isOthers: Bool = false) {
        self.id = id
        self.kind = kind
        title = Localized(vi: vi, en: en)
        self.tags = tags
        self.isOthers = isOthers
    }

    func holds(_ post: LabelledPost) -> Bool { post.tags.isDisjoint(with: tags) == isOthers }

    public static let all: [PostGroup] =
        [
            PostGroup(
                "disguised", .disguise, vi: "che giấu, mọi cách", en: "any disguise",
                tags: disguises.reduce(["disguised"]) { $0.union($1.tags) })
        ] + disguises + [
            PostGroup("north", .region, vi: "miền Bắc", en: "north", tags: ["north", "northern"]),
            PostGroup("centre", .region, vi: "miền Trung", en: "centre", tags: ["centre", "central", "center"]),
            PostGroup("south", .region, vi: "miền Nam", en: "south", tags: ["south", "southern", "mekong"]),
            PostGroup("minority-name", .name, vi: "tên dân tộc thiểu số", en: "minority names", tags: minority),
            PostGroup("other-names", .name, vi: "còn lại", en: "all others", tags: minority, isOthers: true),
        ]

    private static let disguises = [
        PostGroup(
            "no-marks", .disguise, vi: "không dấu", en: "no marks", tags: ["no-marks", "unmarked", "half-marks"]),
        PostGroup(
            "teencode", .disguise, vi: "viết tắt, teencode", en: "teencode", tags: ["teencode", "teencode-new", "teencode-old"]),
        PostGroup("leet", .disguise, vi: "số thay chữ", en: "leetspeak", tags: ["leet", "leetspeak"]),
        PostGroup(
            "split", .disguise, vi: "tách chữ", en: "split letters", tags: ["dotted", "spaced", "slashed", "dashed", "split"]),
        PostGroup("stretched", .disguise, vi: "kéo dài chữ", en: "stretched letters", tags: ["stretched", "repeated"]),
        PostGroup(
            "odd-letters", .disguise, vi: "chữ lạ trông giống", en: "odd letters",
            tags: [
                "bold-unicode", "bold-script", "bold-italic", "homoglyph", "confusable", "small-caps", "fullwidth", "circled",
                "squared", "zero-width",
            ]),
        PostGroup("emoji", .disguise, vi: "emoji trong chữ", en: "emoji inside words", tags: ["emoji-inside"]),
        PostGroup(
            "digits", .disguise, vi: "số viết bằng chữ, bị ngắt", en: "digits as words, broken",
            tags: ["phone-words", "digit-words", "phone-broken"]),
        PostGroup(
            "encoding", .disguise, vi: "bảng mã cũ, NFD", en: "old encodings, NFD", tags: ["tcvn3", "vni", "telex-raw", "nfd"]),
    ]

    private static let minority: Set = ["minority-name", "ethnic-minority"]
}
