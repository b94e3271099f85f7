/// Why a published post may be taken down (111/QĐ-THCS Đ15.3).
public enum RemovalGround: String, Sendable, Hashable, CaseIterable {
    /// Its time is over.
    case time
    /// Its content is no longer right.
    case content
    /// Who supplied the information objects.
    case objection
}
