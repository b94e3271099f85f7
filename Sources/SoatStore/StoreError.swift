public import SoatDiagnostics
public import SoatText

/// Why a school's file could not be used, or refused what was asked. No case holds a text, a name or a password.
public enum StoreError: Explained, Hashable, Sendable {
    // The file.
    case missingFile(String)
    case missingFolder(String)
    case alreadyThere(String)
    case notAStore(String)
    case newerVersion(found: Int, known: Int)
    case corrupt
    case readOnly
    case locked
    case diskFull
    case failed(code: Int)
    /// The settings that make what was acknowledged survive a loss of power could not be had.
    case notDurable

    // People and access.
    case wrongPassword
    case blocked(until: String)
    case wrongCode
    case sessionEnded
    case accountDisabled
    case unknownAccount(String)
    case accountTaken(String)
    /// Only a reset gives a code to somebody who has a password.
    case hasPassword(String)
    case badAccountName(String)
    case weakPassword(PasswordFault)
    case notAllowed(needed: [String])
    case lastPrincipal
    /// Only the name of an account that is disabled can be erased.
    case stillInUse(String)
    case emptyName
    case unknownToken(String)
    case tooManyTokens(most: Int)

    // Records and the ledger.
    case noEntry(Int)
    case wrongEntry(Int)
    /// The entry has no words, or they were erased.
    case nothingToErase(Int)
    /// The words of an entry go later: its breach is not decided, or its time is not over until a day.
    case stillNeeded(Int, until: String?)
    /// Somebody else erases the words that one wrote oneself, or that are on oneself.
    case ownEntry(Int)
    case emptyText(field: String)
    /// Something that has happened is of a day that has not come.
    case dayToCome
    case textTooLong(field: String, most: Int)
    case badSetting(String)
    /// No day of the week is worked, so that what falls due by working days never would.
    case noWorkday
    /// So many days in a row without work that nothing falls due meanwhile.
    case endlessHoliday(ClosedRange<CalendarDate>)
    /// The ledger does not hold, so that nothing is signed.
    case brokenLedger
    case badCheckpoint(String)

    // Keys and backups.
    case missingKey(String)
    case badKey(String)
    case keyIsPublic(String)
    case badBackup
    /// The school's own rules could not be read, or not be written there.
    case rulesNotCopied(String)
    case wrongPassphrase

    // Full texts.
    case fullTextOff
    /// The one who holds the role today has made no key.
    case noSealKey(SealHolder)
    case noSealedText(Int)
    case wrongSealPassphrase(SealHolder)

    public enum PasswordFault: Hashable, Sendable {
        case short(least: Int)
        case long(most: Int)
        case guessable
    }
}
