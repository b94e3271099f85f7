public import SoatDiagnostics
public import SoatText

extension Disguise {
    /// How a stretch was written, in words that a teacher understands; nothing is said of why.
    public var words: Localized {
        switch self {
        case .utf8AsLatin1: Localized(vi: "chữ vỡ do sai bảng mã", en: "letters broken by a wrong encoding")
        case .tcvn3: Localized(vi: "chữ gõ bằng phông TCVN3 cũ (.VnTime)", en: "typed for an old TCVN3 font")
        case .vni: Localized(vi: "chữ gõ bằng phông VNI cũ", en: "typed for an old VNI font")
        case .viscii: Localized(vi: "chữ gõ bằng bảng mã VISCII cũ", en: "typed in the old VISCII encoding")
        case .viqr: Localized(vi: "chữ gõ kiểu VIQR, dấu viết sau chữ", en: "typed as VIQR, marks behind letters")
        case .windows1258: Localized(vi: "chữ gõ bằng bảng mã Windows-1258 cũ", en: "typed in the old Windows-1258 encoding")
        case .htmlEntity: Localized(vi: "mã chữ của trang web (HTML)", en: "letters as HTML codes")
        case .lookAlike:
            Localized(vi: "chữ trông giống nhưng là ký tự khác", en: "characters that only look like these letters")
        case .foreignMark: Localized(vi: "dấu không phải của tiếng Việt", en: "marks that are not Vietnamese")
        case .bidi: Localized(vi: "ký tự ẩn làm đảo chiều chữ", en: "hidden characters that turn the text around")
        case .upsideDown: Localized(vi: "chữ viết lộn ngược", en: "letters upside down")
        case .invisible: Localized(vi: "chữ bị chèn ký tự ẩn", en: "hidden characters inside a word")
        case .fullWidth: Localized(vi: "chữ khổ rộng", en: "full-width letters")
        case .styled: Localized(vi: "chữ kiểu lạ (toán học, trong vòng tròn, nhỏ trên cao)", en: "fancy letters")
        case .struck: Localized(vi: "chữ có nét gạch, khoanh đè lên", en: "lines drawn over letters")
        case .foreignD: Localized(vi: "chữ Ð, ð của tiếng khác thay cho Đ, đ", en: "a foreign Ð or ð for Đ or đ")
        case .spelledOut: Localized(vi: "chữ cái viết rời nhau", en: "letters written apart")
        case .split: Localized(vi: "chữ bị dấu, ký hiệu chen vào giữa", en: "signs inside a word")
        case .glued: Localized(vi: "chữ viết dính liền", en: "words written together")
        case .stretched: Localized(vi: "chữ kéo dài", en: "stretched letters")
        case .leet: Localized(vi: "số, ký hiệu thay cho chữ cái", en: "digits or signs for letters")
        case .teencode: Localized(vi: "viết tắt, viết kiểu tin nhắn", en: "short forms of chat")
        case .digits: Localized(vi: "số viết bằng chữ, hoặc chữ thay cho chữ số", en: "numbers in words, or letters for digits")
        }
    }
}
