/// Hosts that Soát knows.
///
/// - Source: facts on identifiers, table of domains; look-alikes seen in our own development posts.
enum DomainTable {
    static let official = words(
        """
        chinhphu.vn quochoi.vn dangcongsan.vn vbpl.vn khonggianmang.vn tinnhiemmang.vn tuyengiao.vn hochiminhcity.gov.vn nxbgd.vn
        """)
    static let press = words(
        """
        baochinhphu.vn nhandan.vn vietnamplus.vn baotintuc.vn vtv.vn vov.vn qdnd.vn cand.com.vn tuoitre.vn thanhnien.vn vnexpress.net \
        vietnamnet.vn dantri.com.vn laodong.vn tienphong.vn nld.com.vn sggp.org.vn hanoimoi.vn giaoducthoidai.vn giaoduc.net.vn plo.vn \
        vtcnews.vn baophapluat.vn congly.vn daibieunhandan.vn suckhoedoisong.vn vneconomy.vn bnews.vn congthuong.vn phunuvietnam.vn \
        thieunien.vn kinhtedothi.vn znews.vn viettimes.vn baoquocte.vn
        """)
    static let shorteners = words(
        """
        bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd cutt.ly rb.gy shorturl.at rebrand.ly s.id t.ly buff.ly lnkd.in dub.sh tiny.cc \
        bom.so by.com.vn shorten.asia link1s.com shope.ee s.shopee.vn s.lazada.vn vt.tiktok.com vm.tiktok.com fb.watch fb.me m.me \
        youtu.be forms.gle linktr.ee me-qr.com qrco.de
        """)
    /// Domains that bear a known name rightly.
    static let genuine = words(
        """
        facebook.com fb.com zalo.me google.com youtube.com shopee.vn lazada.vn momo.vn tiktok.com evn.com.vn vietcombank.com.vn \
        agribank.com.vn bidv.com.vn vietinbank.vn mbbank.com.vn techcombank.com acb.com.vn sacombank.com.vn vpbank.com.vn tpb.vn \
        vnedu.vn zoom.us microsoft.com office.com gmail.com kenh14.vn cafef.vn baomoi.com thuvienphapluat.vn luatvietnam.vn \
        hoatieu.vn vndoc.com loigiaihay.com wikipedia.org icloud.com apple.com canva.com padlet.com quizizz.com kahoot.it azota.vn \
        k12online.vn olm.vn viettel.vn vnpt.vn misa.vn instagram.com telegram.org t.me drive.google.com shopee.com
        """)
    /// Words that belong to state bodies and schools.
    static let officialWords = words(
        """
        gov edu moet vneid vssid dichvucong bogiaoduc bgddt sgddt sogddt sogd sgd pgd pgddt ubnd bhxh baohiemxahoi bocongan congan \
        chinhphu csgt phatnguoi bogddt boyte sogiaoduc phonggiaoduc csdl govvn eduvn
        """)
    static let longOfficialWords = ["bogiaoduc", "dichvucong", "baohiemxahoi", "sogiaoduc", "vneid", "bocongan", "tracuu-thi"]
    /// Names of banks, firms and papers that cheats borrow.
    static let brands = words(
        """
        vietcombank agribank bidv vietinbank mbbank techcombank sacombank vpbank facebook zalo google tiktok shopee lazada momo evn \
        vnexpress tuoitre thanhnien dantri vietnamnet vneid vssid moet viettel
        """)
    /// Second levels under .vn that are open to many.
    static let sharedUnderVN = words("com net org edu gov ac int name id io biz info health pro mil ai")
    static let shared = words("vn.com vn.net co.uk com.au github.io blogspot.com weebly.com wordpress.com")
    /// Endings by which a name of three letters is a link.
    static let topLevels = words(
        """
        com net org edu gov vn info biz io app dev xyz site online shop store club top vip link page asia tv blog news cloud website \
        click win cc pro live fun bet world today life center wiki icu work space tech mobi cx
        """)
    /// Endings that are words, too: only with a path.
    static let rareTopLevels = words(
        "me co ly gl gg be us uk id ai to la in so bio one im sh ws fm de fr jp kr cn eu ru goo ee pl st gle gd at gy it asia watch"
    )

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
