#!/bin/sh
# Một ngày ở trường, từng bước một: một bài viết đi từ nháp tới lúc đăng, và những gì xảy ra sau đó.
# A day at a school: a post on its way from a draft to the public, and what happens afterwards.
#
#   SOAT=.build/debug/soat sh docs/day-in-the-life.sh
#
# Mọi tên người, số và bài viết ở đây đều bịa. Mọi thứ nằm trong một thư mục tạm, xong thì xóa.
# Bài kiểm thử DayInTheLifeTests chạy tệp này: bước nào không đúng như ghi thì dừng lại và báo.
set -eu

SOAT=${SOAT:-soat}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
SOAT_STORE=$folder/truong.soat
export SOAT_STORE

say() { printf '\n== %s\n' "$1"; }

# Chạy một lệnh, in ra, và đòi mã thoát đã nói trước: `expect 1 soat …`.
expect() {
    wanted=$1
    shift
    code=0
    "$@" > out.txt 2> err.txt || code=$?
    cat out.txt err.txt
    [ "$code" -eq "$wanted" ] || { echo "HỎNG: mã thoát $code, chờ $wanted: $*"; exit 1; }
}

# Đòi một chữ có trong kết quả vừa in.
has() { cat out.txt err.txt | grep -qF -- "$1" || { echo "HỎNG: không thấy “$1”"; exit 1; }; }

# Làm việc dưới tên một người, trong phiên của họ: `as co.lan post list`.
as() {
    who=$1
    shift
    SOAT_TOKEN=$(cat "$who.phien") "$SOAT" "$@"
}

# Mở phiên; mật khẩu không bao giờ nằm trên dòng lệnh.
enters() {
    "$SOAT" login --as "$1" --password-fd 3 --format json 3< "$1.mk" | sed 's/.*"token":"\([^"]*\)".*/\1/' > "$1.phien"
}

# Một người nhận mã dùng một lần, đặt mật khẩu của mình, và vào luôn.
joins() {
    echo "sông núi xa gần $#" > "$1.mk"
    { printf '%s\n' "$2"; cat "$1.mk"; } > nhap.mk
    "$SOAT" login --as "$1" --code --password-fd 3 --format json 3< nhap.mk | sed 's/.*"token":"\([^"]*\)".*/\1/' > "$1.phien"
    rm nhap.mk
}

# Số của mục vừa ghi.
number() { sed -n 's/^Đã ghi mục \([0-9]*\)\..*/\1/p' out.txt; }

# Số của một chỗ cần xem, theo chữ được gạch.
finding() { as hieu.truong post show "$1" | sed -n "s/^ *\([0-9][0-9]*\)\. .*“$2”.*/\1/p" | head -n 1; }

invited() { as hieu.truong user add "$@" --format json | sed 's/.*"code":"\([^"]*\)".*/\1/'; }

say "Hiệu trưởng lập tệp của trường và mời mọi người"
code=$("$SOAT" user init hieu.truong --school "Trường THCS Bến Sậy" --name "Đỗ Thị Bình" --format json |
    sed 's/.*"code":"\([^"]*\)".*/\1/')
joins hieu.truong "$code"
joins co.lan "$(invited co.lan --role teacher --name "Phạm Thị Lan" --group khtn)"
joins thay.nam "$(invited thay.nam --role teacher --name "Lê Văn Nam")"
joins uy.vien "$(invited uy.vien --role editor --name "Trần Mai" --group khtn)"
joins thu.ky "$(invited thu.ky --role secretary --name "Võ Tùng")"
expect 0 as hieu.truong user list
has "thu.ky"

say "Trường có thêm một quy tắc của mình: nêu tên học sinh được khen thì gia đình cần đồng ý"
mkdir truong.soat.rules
cat > truong.soat.rules/truong.yaml <<'YAML'
pack: truong
title: Quy tắc của trường
rules:
  - id: truong.praise
    title: Nêu tên học sinh được khen
    category: personal-data
    level: note
    clauses: [185-2018/1.2]
    match: {near: [{entity: pupil, as: em}, {phrase: [đạt giải, đoạt giải]}]}
    mark: em
    attest: [consent-pupil]
    message: Tin vui, nhưng gia đình nên biết trước.
    advice: Hỏi gia đình rồi ký xác nhận.
YAML

say "Cô Lan viết nháp; bài có số điện thoại riêng của phụ huynh, nên chưa đăng được"
cat > bai.txt <<'TEXT'
Hội khỏe Phù Đổng khối 6

Sáng thứ Bảy, em Nguyễn Minh Khôi lớp 6A đạt giải Nhất môn cờ vua.
Ảnh và giấy khen, phụ huynh liên hệ chị Hà, mẹ em Khôi: 0912 345 678.
Em thay mặt nhà trường cam kết sẽ tổ chức giải này mỗi năm.
Thẻ thi đấu số 079203001234.
TEXT
today=$(TZ=UTC-7 date +%Y-%m-%d)
expect 1 as co.lan post new bai.txt --channel portal --event-ends "$today"
has "Số điện thoại riêng"
id=$(sed -n '1s/ .*//p' out.txt)

say "Cô xem lại, bỏ số ấy, rồi gửi. Các chỗ khác không giữ bài lại, chỉ giữ không cho đăng"
sed 's/, phụ huynh liên hệ chị Hà, mẹ em Khôi: 0912 345 678/ nhận ở phòng Đội/' bai.txt > bai2.txt
expect 1 as co.lan post revise "$id" --text bai2.txt
if grep -q "0912 345 678" out.txt; then echo "HỎNG: số điện thoại vẫn còn"; exit 1; fi
expect 1 as co.lan post submit "$id"
has "đã gửi"

say "Ủy viên nhận xem và trình. Chưa ai duyệt được: còn việc dở, và Soát kể ra hết một lượt"
expect 1 as uy.vien post review "$id"
expect 1 as uy.vien post forward "$id"
expect 2 as uy.vien post approve "$id"
has "hiệu trưởng"
expect 1 as hieu.truong post approve "$id"
has "việc trước khi làm được"

say "Thẻ thi đấu không phải căn cước: hiệu trưởng kết luận là báo nhầm"
expect 2 as co.lan post waive "$id" --finding "$(finding "$id" 079203001234)" --by false-alarm --reason "số thẻ thi đấu"
has "ủy viên phụ trách"
expect 1 as hieu.truong post waive "$id" --finding "$(finding "$id" 079203001234)" --by false-alarm --reason "số thẻ thi đấu"

say "Gia đình em Khôi đồng ý: thư ký ghi phiếu, rồi ký thay cho việc ấy"
expect 0 as thu.ky record consent --from "Mẹ em Khôi" --for "em Khôi" --capacity parent-and-child \
    --scope "tên, lớp, giải, trên cổng thông tin" --evidence "giấy ở phòng Đội"
expect 1 as thu.ky post attest "$id"

say "Nhà trường đăng tin này: hiệu trưởng ký, lời hứa của cô Lan thành lời của trường"
expect 0 as hieu.truong post attest "$id"

say "Duyệt, đăng, và so bài đã đăng với bản đã duyệt"
expect 0 as hieu.truong post approve "$id"
has "Bản duyệt dùng được đến"
expect 0 as thu.ky post publish "$id" --address "https://thcsbensay.example/hoi-khoe"
expect 0 as thu.ky post nominate "$id"
sed 's/$/ /' bai2.txt > dan.txt
expect 0 as thu.ky post compare "$id" dan.txt
has "Đúng bản đã duyệt"
sed 's/giải Nhất/giải Nhì/' bai2.txt > dan.txt
expect 1 as thu.ky post compare "$id" dan.txt
has "“Nhất” thành “Nhì”"

say "Ai cũng kiểm được phiếu duyệt, không cần tệp của trường"
expect 0 as thu.ky post receipt "$id" --format json
key=$(sed 's/.*"public-key":"\([^"]*\)".*/\1/' out.txt)
receipt=$(sed 's/.*"receipt":"\([^"]*\)".*/\1/' out.txt)
expect 0 env -u SOAT_STORE "$SOAT" post verify-receipt "$receipt" --key "$key" --text bai2.txt
has "Phiếu đúng là của trường"
expect 1 env -u SOAT_STORE "$SOAT" post verify-receipt "$receipt" --key "$key" --text bai.txt

say "Một bài công khai: có người đề nghị gỡ, hiệu trưởng không gỡ được và trả lời không gỡ"
echo "Công khai thu chi quý III năm học này, theo quy định." > congkhai.txt
expect 0 as thu.ky post new congkhai.txt --channel portal --disclosure
open=$(sed -n '1s/ .*//p' out.txt)
expect 0 as thu.ky post submit "$open"
expect 0 as thu.ky post review "$open"
expect 0 as thu.ky post forward "$open"
expect 0 as hieu.truong post approve "$open"
expect 0 as thu.ky post publish "$open" --address "https://thcsbensay.example/cong-khai"
expect 0 as thay.nam post request-removal "$open" --ground objection --reason "phụ huynh hỏi"
expect 2 as hieu.truong post remove "$open" --ground objection --reason "phụ huynh hỏi"
has "công khai phải hiển thị liên tục"
expect 0 as hieu.truong post refuse-removal "$open" --reason "nội dung phải công khai"
has "đã đăng"

say "Hai người cùng sửa: người sau được báo đã đổi gì, không ghi đè"
expect 0 as hieu.truong post show "$open" --format json
seen=$(sed 's/.*"version":\([0-9]*\).*/\1/' out.txt)
echo "Công khai thu chi quý III và quý IV năm học này, theo quy định." > moi.txt
expect 0 as thu.ky post revise "$open" --text moi.txt --expect "$seen"
expect 2 as uy.vien post revise "$open" --text congkhai.txt --expect "$seen"
has "chưa ghi đè gì"

say "Một sự kiện kết thúc mà chưa có bài: ba ngày sau, việc ấy quá hạn"
echo "Chuyên đề đọc sách của khối 7." > sach.txt
expect 0 as co.lan post new sach.txt --channel portal --event-ends "$today"
draft=$(sed -n '1s/ .*//p' out.txt)
later=$(date -u -d "$today + 3 days" +%Y-%m-%d)
expect 0 as thu.ky duties --on "$later"
has "quá hạn"

say "Sao lưu, rồi dựng lại ở chỗ khác: mọi bước đều còn, sổ nguyên vẹn"
expect 0 as thu.ky post history "$id"
mv out.txt truoc.txt
echo "câu mật khẩu của bản sao lưu" > sao.mk
expect 0 as thu.ky backup sao-luu.soat --with-keys --passphrase-fd 4 4< sao.mk
expect 0 env -u SOAT_STORE "$SOAT" restore sao-luu.soat --store khac.soat --with-keys --passphrase-fd 4 4< sao.mk
SOAT_STORE=$folder/khac.soat
# Phiên cũ không mở được tệp mới: ai cũng vào lại.
for who in hieu.truong co.lan thay.nam uy.vien thu.ky; do enters "$who"; done
expect 0 as thu.ky post history "$id"
cmp out.txt truoc.txt
expect 0 as thu.ky post receipt "$id" --format json

say "Bài trên cổng có chỗ bị phụ huynh hỏi: thầy Nam báo, cô Lan thấy ngay và giải thích"
expect 2 as thay.nam log report-breach --post "$draft" --text "thấy trong bản nháp"
has "bản nháp và bài đang duyệt không bao giờ là vi phạm"
expect 0 as thay.nam log report-breach --post "$id" --category personal-data --level error \
    --text "tên và lớp của em Khôi, gia đình nói chưa đồng ý"
breach=$(number)
expect 2 as hieu.truong log confirm "$breach" --reason "gia đình có đơn"
has "còn được giải thích đến hết ngày"
expect 0 as co.lan log mine
has "gia đình nói chưa đồng ý"
expect 0 as co.lan duties
has "breach-answer:$breach"
expect 0 as uy.vien duties
if grep -q "breach-" out.txt; then echo "HỎNG: người ngoài thấy việc của cô Lan"; exit 1; fi
expect 0 as co.lan log answer "$breach" --text "phiếu đồng ý có, nhưng chỉ cho bản tin giấy"
expect 0 as hieu.truong log confirm "$breach" --reason "phiếu không nói đến cổng thông tin"
has "đã xác nhận"

say "Ba bước xử lý, mỗi bước một hạn: nhắc nhở, đề nghị gỡ, báo cáo cấp trên"
expect 2 as thu.ky log step "$breach" report-upward
has "các bước xử lý đi lần lượt"
expect 0 as thu.ky log step "$breach" remind --note "đã gặp cô Lan"
expect 0 as thu.ky log step "$breach" ask-removal
expect 0 as thu.ky log step "$breach" report-upward --due "$later"
step=$(number)
has "báo cáo cấp trên · hạn"
expect 0 as co.lan log mine
has "nhắc nhở · hạn"
expect 0 as co.lan duties
has "breach-step:$step"
expect 0 as thu.ky duties --done "breach-step:$step" --note "đã gửi Sở"

say "Một điều khác được xác nhận, cô Lan đề nghị xem lại, và hiệu trưởng rút: nó không tính vào đâu"
expect 0 as thu.ky log report-breach --address "https://mang.example/nhom/12" --channel group --person co.lan \
    --category unverified-claim --text "tin nghỉ học chưa có thông báo"
second=$(number)
expect 0 as co.lan log answer "$second" --text "tôi chỉ hỏi lại trong nhóm"
expect 0 as hieu.truong log confirm "$second" --reason "có chia sẻ"
expect 0 as co.lan log appeal "$second" --text "xin xem lại: đó là câu hỏi, có ảnh chụp"
expect 0 as hieu.truong log count
has "đã xác nhận 1, đang xem lại 1, đã rút 0"
expect 0 as hieu.truong log withdraw "$second" --reason "đúng là câu hỏi"
expect 0 as co.lan log count
has "đã xác nhận 1, đang xem lại 0, đã rút 1"
expect 0 as thay.nam log count
if grep -q "Lan" out.txt; then echo "HỎNG: thầy Nam thấy số của cô Lan"; exit 1; fi

say "In mốc kiểm sổ cho người khác giữ, và in cả sổ ra giấy, che tên và lời"
as thu.ky log checkpoint > moc.txt 2> err.txt
grep -q "^soat/" moc.txt
expect 0 as thu.ky log verify --checkpoint moc.txt
has "Sổ nguyên vẹn"
as thu.ky log export --printable > so.html 2> err.txt
grep -q "<svg" so.html
if grep -qE "Lan|Khôi|nghỉ học" so.html; then echo "HỎNG: bản in có tên hoặc lời"; exit 1; fi

say "Ai đó đổi một byte trong tệp: kiểm sổ thì biết ngay là mục nào"
cp "$SOAT_STORE" sua.soat
LC_ALL=C sed -i "s/\"n\":$breach,\"person\"/\"n\":$breach,\"persom\"/" sua.soat
if cmp -s "$SOAT_STORE" sua.soat; then echo "HỎNG: chưa đổi được byte nào"; exit 1; fi
SOAT_STORE=$folder/sua.soat expect 1 as thu.ky log verify
has "mục $breach đã bị sửa"

say "Cô Lan giữ chứng minh của mục về mình: sau này biết mục ấy có bị đổi không"
as co.lan log prove "$breach" > chung-minh.txt 2> err.txt
expect 0 as co.lan log prove --check chung-minh.txt
has "Khớp: mục $breach"

say "Cô Lan chuyển trường: tên cô và lời nhắc cô xóa hẳn; lời trong vi phạm giữ đến hết hạn lưu; sổ vẫn kiểm được"
expect 0 as uy.vien record reminder co.lan --text "cô Lan thay ảnh bài khai giảng"
expect 2 as hieu.truong user erase co.lan --reason "đã chuyển trường"
has "còn đang dùng"
expect 0 as hieu.truong user disable co.lan
expect 0 as hieu.truong user erase co.lan --texts --reason "đã chuyển trường"
has "Còn giữ lời của mục"
expect 2 as hieu.truong log erase "$breach" --reason "dọn sổ"
has "còn phải giữ đến hết ngày"
if cat "$SOAT_STORE" "$SOAT_STORE"-wal 2> err.txt | grep -aqE "Phạm Thị Lan|ảnh bài khai giảng"; then
    echo "HỎNG: còn tên hoặc lời trong tệp"
    exit 1
fi
expect 0 as thu.ky log verify --checkpoint moc.txt
has "khớp"
expect 0 as hieu.truong log count
has "đã xác nhận 1, đang xem lại 0, đã rút 1"

say "Xong một ngày"
