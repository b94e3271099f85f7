/// English words that could be Vietnamese syllables without their marks, and the commonest that could not.
///
/// What tells `the cat sat on the mat` from text whose marks were left out.
/// - Source: own choice among the commonest words of English.
package enum EnglishWords {
    /// Whether a bare word is one of them: `the`, `do`, `cat`.
    package static func contains(_ bare: [UInt8]) -> Bool { words.contains(bare) }

    private static let list: StaticString = """
        the to do on in is it of and you a for at we he she i be or as are was were with this that have has had not but by \
        from they an my me so if no can will your our his her its all what who how when where which why let us get got go \
        one two out up about there their them then than been would could should some any just like know think want good \
        new now day time people make take see come back over after also only very more most other into these those here \
        cat sat mat hat bat pat rat hot pot lot dot cut but put nut net met set bet let yet bit hit sit pit kit tip hip \
        lip chip pan man ban ran sun gun run sum sin bin pin him dim ram ham sam tom tim ten men pen den hen son ton won \
        am may say pay buy guy try she list back next free full sale shop team group page link post file form fan fun \
        fin fix fox fit fat fee few far fly fun five four film find fine first food face fast feel king kid key keep \
        kind kill kick cap map chat hello thank thanks please
        """

    private static let words = ShortWords(list)
}
