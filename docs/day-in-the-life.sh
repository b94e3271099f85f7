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

# Làm việc dưới tên một người: `as co.lan post list`. Mật khẩu không bao giờ nằm trên dòng lệnh.
as() {
    who=$1
    shift
    "$SOAT" "$@" --as "$who" --password-fd 3 3< "$who.mk"
}

# Một người nhận mã dùng một lần, và đặt mật khẩu của mình.
joins() {
    { printf '%s\n' "$2"; echo "sông núi xa gần $#"; } > nhap.mk
    "$SOAT" login --as "$1" --code --password-fd 3 3< nhap.mk > /dev/null
    echo "sông núi xa gần $#" > "$1.mk"
    rm nhap.mk
}

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
later=$(date -u -d "$today + 3 days" +%Y-%m-%d)
expect 0 as thu.ky duties --on "$later"
has "quá hạn"

say "Sao lưu, rồi dựng lại ở chỗ khác: mọi bước đều còn, sổ nguyên vẹn"
expect 0 as thu.ky post history "$id"
mv out.txt truoc.txt
echo "câu mật khẩu của bản sao lưu" > sao.mk
expect 0 "$SOAT" backup sao-luu.soat --with-keys --passphrase-fd 4 --as thu.ky --password-fd 3 3< thu.ky.mk 4< sao.mk
expect 0 env -u SOAT_STORE "$SOAT" restore sao-luu.soat --store khac.soat --with-keys --passphrase-fd 4 4< sao.mk
SOAT_STORE=$folder/khac.soat
expect 0 as thu.ky post history "$id"
cmp out.txt truoc.txt
expect 0 as thu.ky post receipt "$id" --format json

say "Xong một ngày"
