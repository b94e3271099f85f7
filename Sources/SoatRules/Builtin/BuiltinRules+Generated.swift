// Written by `swift run soat-tables rules` from rules/*.yaml. Do not edit.

enum BuiltinRules {
    static let archive: StaticString = """
F7887 account-security.yaml
m2,1,4
s0,1,4:pack
s0,7,16:account-security
s1,1,5:title
s0,8,21:An toàn tài khoản
s1,1,8:title_en
s0,11,16:Account security
s2,1,5:rules
l1,3,2
m0,5,13
s0,5,2:id
s0,9,32:account-security.shared-password
s1,5,5:title
s0,12,44:Đưa mật khẩu, tài khoản dùng chung
s1,5,8:title_en
s0,15,32:A password or account handed out
s1,5,8:category
s0,15,16:account-security
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,5
s0,15,15:luat-anm-2018/8
s0,32,18:luat-bvdlcn-2025/7
s0,52,13:nd-356-2025/4
s0,67,16:111-2022/qc.17.2
s0,85,15:111-2022/qc.5.3
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,28
s0,11,16:mật khẩu là
s1,11,22:mật khẩu vẫn là
s1,11,26:mật khẩu của cô là
s1,11,29:mật khẩu của thầy là
s1,11,25:mật khẩu của em là
s1,11,39:mật khẩu sổ điểm của cô là
s1,11,40:mật khẩu ban đầu của tất cả
s1,11,22:mật khẩu chung là
s1,11,27:mật khẩu chung cho cả
s1,11,24:một mật khẩu chung
s1,11,39:chung cho cả lớp một mật khẩu
s1,11,29:mật khẩu cô đặt sẵn
s1,11,32:mật khẩu thầy đặt sẵn
s1,11,8:pass là
s1,11,14:pass chung là
s1,11,14:pass vẫn là
s1,11,8:pass nè
s1,11,9:pass nhé
s1,11,50:nhắn luôn tên đăng nhập với mật khẩu
s1,11,42:nhắn tên đăng nhập và mật khẩu
s1,11,41:gửi tên đăng nhập và mật khẩu
s1,11,29:gửi mật khẩu vào đây
s1,11,22:dùng tạm nick của
s1,11,30:dùng tạm tài khoản của
s1,11,15:xài chung nick
s1,11,24:dùng chung tài khoản
s1,11,20:cả tổ xài chung
s1,11,22:ai cũng vào được
s1,5,6:unless
l1,7,3
m0,9,2
s0,9,4:near
m1,11,1
s0,11,6:phrase
l1,13,22
s0,15,18:không dùng chung
s1,15,27:không được dùng chung
s1,15,19:đừng dùng chung
s1,15,18:không cho mượn
s1,15,16:không chia sẻ
s1,15,12:không gửi
s1,15,21:không được gửi
s1,15,13:đừng gửi
s1,15,14:đừng nhắn
s1,15,13:không nhắn
s1,15,22:không bao giờ hỏi
s1,15,12:không hỏi
s1,15,14:đừng đặt
s1,15,13:không đặt
s1,15,21:tuyệt đối không
s1,15,13:nghiêm cấm
s1,15,12:yếu nhất
s1,15,11:dễ đoán
s1,15,12:lừa đảo
s1,15,11:giả mạo
s1,15,9:kẻ gian
s1,15,8:thay vì
s1,9,6:within
s0,17,8:sentence
m1,9,3
s0,9,4:near
m0,15,2
s0,16,6:phrase
l0,24,13
s0,25,4:nào
s0,30,3:gì
s0,34,10:bao nhiêu
s0,45,3:sao
s0,50,3:sai
s0,55,11:hết hạn
s0,64,6:riêng
s0,71,11:chìa khoá
s0,82,9:bí mật
s0,90,4:từ
s0,94,11:bàn chải
s0,104,5:mất
s0,109,4:xong
s0,116,5:marks
s0,123,5:exact
s1,9,6:within
q0,17,11:0 syllables
s1,9,4:side
s0,15,5:after
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,12
s0,25,10:trò chơi
s0,35,13:tiểu phẩm
s0,46,10:câu đố
s0,54,11:vở kịch
s0,63,12:hội trại
s0,73,11:cửa lớp
s0,82,10:vào lớp
s0,91,10:mật thư
s0,100,8:truyện
s0,108,11:wifi khách
s0,120,13:mạng khách
s0,132,16:khách tham quan
s1,9,6:within
s0,17,9:paragraph
s1,5,7:message
s0,14,151:Ai đọc bài cũng đăng nhập được. Điểm, học bạ và thông tin của các em có thể bị xem, bị sửa mà không biết ai làm.
s1,5,10:message_en
s0,17,118:Whoever reads this can log in. Marks, records and the pupils' data can be seen or changed with no trace of who did it.
s1,5,6:advice
s0,13,107:Xoá mật khẩu khỏi bài và đổi mật khẩu mới ngay. Mỗi người dùng tài khoản riêng.
s1,5,9:advice_en
s0,16,81:Delete the password and change it at once. Everyone uses an account of their own.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,67:Phụ huynh vào xem điểm nhé, [[mật khẩu là]] Lop6A@2024.
q1,11,52:Ai chưa đổi thì [[pass chung là]] Hoasen@2324.
q1,11,86:[[Mật khẩu sổ điểm của cô là]] hoaPhuong@25 nha bố mẹ, tự vào xem.
q1,11,66:[[mat khau chung cho ca]] lop la 123456Aa, me nao quen thi xem lai
q1,11,71:Sổ đầu bài thì chị [[dùng tạm nick của]] em, thuynh.thcs.
q1,11,93:Ba mẹ [[nhắn luôn tên đăng nhập với mật khẩu]] VssID vào đây cô tra hộ.
s1,7,4:pass
l1,9,8
q0,11,110:Nhà trường nhắc: mỗi người một tài khoản, không dùng chung tài khoản, không cho mượn.
q1,11,62:Mật khẩu là chìa khoá nhà mình, đừng đưa cho ai.
q1,11,85:Trò chơi lớn hội trại: hôm nay mật khẩu là tên loài hoa của trại.
q1,11,84:Em quên mật khẩu sổ liên lạc thì lên phòng Tin học để cấp lại.
q1,11,60:Mẹ nào còn áo dài bé mặc chật pass lại em nhé.
q1,11,90:Bấm vào là ra trang giống hệt trang thật, gõ tên với mật khẩu là mất.
q1,11,74:Mật khẩu là gì thì an toàn? Dài, khó đoán, không trùng nhau.
q1,11,99:Họ bảo gửi tên đăng nhập và mật khẩu để nhận quà, đó là trò lừa đảo.
m2,5,13
s0,5,2:id
s0,9,30:account-security.asks-for-code
s1,5,5:title
s0,12,34:Hỏi xin mã OTP, mã xác nhận
s1,5,8:title_en
s0,15,26:Asking for a one-time code
s1,5,8:category
s0,15,16:account-security
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,4
s0,15,15:luat-anm-2018/8
s0,32,18:luat-bvdlcn-2025/7
s0,52,13:nd-356-2025/4
s0,67,16:111-2022/qc.17.2
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,16
s0,11,14:đọc mã OTP
s1,11,17:đọc em mã OTP
s1,11,21:đọc cho em mã OTP
s1,11,27:đọc cho em sáu số OTP
s1,11,13:gửi mã OTP
s1,11,16:gửi em mã OTP
s1,11,19:gửi lại mã OTP
s1,11,14:nhắn mã OTP
s1,11,18:nhập mã OTP là
s1,11,27:nhập mã OTP để nhận
s1,11,30:mã OTP về máy chị đọc
s1,11,30:gửi mã xác nhận về cho
s1,11,28:gửi mã xác nhận cho em
s1,11,26:đọc mã xác nhận cho
s1,11,29:gửi lại thầy mã 6 số
s1,11,26:gửi lại cô mã 6 số
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m1,11,2
s0,11,6:phrase
l1,13,15
s0,15,6:không
s1,15,2:ko
s1,15,7:đừng
s1,15,5:chớ
s1,15,16:không bao giờ
s1,15,14:tuyệt đối
s1,15,5:lừa
s1,15,12:lừa đảo
s1,15,11:giả mạo
s1,15,10:mạo danh
s1,15,5:xưng
s1,15,9:kẻ gian
s1,15,10:kẻ xấu
s1,15,12:cảnh giác
s1,15,11:cảnh báo
s1,11,5:marks
s0,18,5:exact
s1,9,6:within
s0,17,8:sentence
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,7
s0,25,18:hệ thống đang
s0,40,18:phần mềm đang
s0,55,17:hệ thống sẽ
s0,68,17:phần mềm sẽ
s0,81,17:tổng đài sẽ
s0,94,16:ngân hàng sẽ
s0,108,19:cho từng người
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
s0,14,133:Mã gửi về máy ai thì chỉ người ấy dùng. Đưa mã cho người khác là trao luôn tài khoản, có khi cả tiền.
s1,5,10:message_en
s0,17,107:A code sent to a phone is for its owner alone. Handing it over gives away the account, sometimes the money.
s1,5,6:advice
s0,13,126:Bỏ lời hỏi mã. Người cần thao tác thì tự nhập trên máy mình, hoặc tới trường để được giúp.
s1,5,9:advice_en
s0,16,92:Take the request out. People enter the code on their own device, or come to school for help.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,73:Chị Phấn ơi, mã về máy rồi, chị [[đọc em mã OTP]] với.
q1,11,90:Phụ huynh [[gửi mã OTP]] vào nhóm để cô kích hoạt học bạ cho cả lớp.
q1,11,46:ba me [[doc ma OTP]] cho co trong tin nhan nhe
q1,11,83:Bấm đường dẫn, [[nhập mã OTP là]] trường chuyển 300 nghìn liền.
q1,11,74:Nhà nào có tin nhắn rồi thì [[gửi lại thầy mã 6 số]] nha.
s1,7,4:pass
l1,9,6
q0,11,70:Nhà trường không bao giờ yêu cầu phụ huynh đọc mã OTP.
q1,11,82:Có người xưng là cô giáo bảo gửi mã OTP, các bác đừng làm theo.
q1,11,78:Phần mềm đang gửi mã OTP cho từng người để kích hoạt lại.
q1,11,42:Mã OTP là chìa khoá dùng một lần.
q1,11,64:Các em nhập mã lớp rồi vào phòng học trực tuyến.
q1,11,51:Cô đọc mã số sách, các em tìm trên giá.
F11580 authority.yaml
m2,1,4
s0,1,4:pack
s0,7,9:authority
s1,1,5:title
s0,8,30:Sai thẩm quyền phát ngôn
s1,1,8:title_en
s0,11,26:Speaking without authority
s2,1,5:rules
l1,3,3
m0,5,14
s0,5,2:id
s0,9,27:authority.speaks-for-school
s1,5,5:title
s0,12,32:Thay mặt trường phát ngôn
s1,5,8:title_en
s0,15,23:Speaking for the school
s1,5,8:category
s0,15,9:authority
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,7
s0,15,14:nd-244-2026/pn
s0,31,12:nd-09-2017/2
s0,45,15:bacgiang-2022/3
s0,62,15:bacgiang-2022/5
s0,79,13:laocai-2024/4
s0,94,12:185-2018/1.4
s0,108,14:111-2022/qc.10
s1,5,4:when
m0,11,1
s0,12,3:not
m0,17,1
s0,18,11:author_role
l0,31,2
s0,32,9:principal
s0,43,6:deputy
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,26
s0,11,25:tôi thay mặt trường
s1,11,30:tôi thay mặt nhà trường
s1,11,23:em thay mặt trường
s1,11,28:em thay mặt nhà trường
s1,11,24:cô thay mặt trường
s1,11,28:cô xin thay mặt trường
s1,11,33:cô xin thay mặt nhà trường
s1,11,27:thầy thay mặt trường
s1,11,36:thầy xin thay mặt nhà trường
s1,11,34:tôi xin thay mặt nhà trường
s1,11,32:em xin thay mặt nhà trường
s1,11,28:em nói thay mặt trường
s1,11,35:em trả lời luôn thay trường
s1,11,31:tôi trả lời thay trường
s1,11,29:em trả lời thay trường
s1,11,25:thay mặt trường tôi
s1,11,23:thay mặt trường em
s1,11,30:thay mặt nhà trường tôi
s1,11,29:thay mặt nhà trường tui
s1,11,32:thay mặt trường trả lời
s1,11,30:thay mặt trường xin lỗi
s1,11,25:thay mặt trường báo
s1,11,30:thay mặt trường cam kết
s1,11,36:thay mặt trường khẳng định
s1,11,41:thay mặt nhà trường khẳng định
s1,11,35:thay mặt nhà trường cam kết
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,10
s0,25,17:không thay mặt
s0,41,24:không phải thay mặt
s0,62,23:không trả lời thay
s0,82,16:ý kiến riêng
s0,96,19:ý kiến cá nhân
s0,112,30:được hiệu trưởng giao
s0,135,38:được hiệu trưởng uỷ quyền
s0,162,36:được nhà trường uỷ quyền
s0,188,28:theo phân công phát ngôn
s0,214,29:hiệu trưởng uỷ quyền
s1,9,6:within
s0,17,9:paragraph
m1,9,3
s0,9,4:near
m0,15,2
s0,16,6:phrase
l0,24,10
s0,25,9:cảm ơn
s0,33,8:cám ơn
s0,41,7:tri ân
s0,49,12:chúc mừng
s0,60,5:chúc
s0,66,11:chia buồn
s0,77,12:chào mừng
s0,88,10:tặng hoa
s0,98,9:trao quà
s0,108,11:kính mời
s0,119,5:marks
s0,126,5:exact
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,5:after
s1,5,7:message
s0,14,163:Câu này nói thay cho cả trường. Chỉ hiệu trưởng hoặc người được giao phát ngôn mới hứa, xin lỗi hay khẳng định thay trường.
s1,5,10:message_en
s0,17,130:This speaks for the whole school. Only the principal or the appointed spokesperson promises, apologises or declares on its behalf.
s1,5,6:advice
s0,13,117:Gửi bài cho hiệu trưởng duyệt, hoặc nói rõ đây là ý kiến riêng và chỉ kể việc mình làm.
s1,5,9:advice_en
s0,16,112:Send the post to the principal for approval, or say that it is your own view and tell only what you do yourself.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,117:Anh chị phóng viên khỏi gọi, tôi [[thay mặt trường trả lời]] luôn là nhà đa năng không dột.
m1,11,3
s0,12,4:text
q0,18,81:Bão vào rồi. [[Em xin thay mặt nhà trường]] báo mai nghỉ hết nhé.
s0,87,7:channel
s0,96,5:group
s0,103,11:author_role
s0,116,7:teacher
q1,11,96:Về học thêm, [[cô xin thay mặt trường]] báo là năm nay mở ba lớp buổi tối.
m1,11,2
s0,12,4:text
q0,18,62:toi [[thay mat nha truong cam ket]] hoan lai tien an thang nay
s0,84,11:author_role
s0,97,6:editor
q1,11,64:Cô Oanh [[thay mặt trường xin lỗi]] gia đình bé nhé.
s1,7,4:pass
l1,9,6
m0,11,3
s0,12,4:text
q0,18,89:Tôi thay mặt nhà trường xin lỗi phụ huynh khối 6 vì sơ suất xếp lớp.
s0,90,7:channel
s0,99,6:portal
s0,107,11:author_role
s0,120,9:principal
q1,11,101:Đây là ý kiến riêng, tôi không nói thay ai. Tôi thay mặt trường nào đâu mà hứa.
q1,11,74:Em xin thay mặt nhà trường cảm ơn các bác đã tặng áo phao.
q1,11,118:Thầy xin thay mặt nhà trường báo lịch họp, thầy được hiệu trưởng giao trả lời phụ huynh.
q1,11,103:Phát biểu tại buổi lễ, thầy hiệu trưởng thay mặt nhà trường nhận cờ thi đua.
q1,11,62:Lớp trưởng thay mặt lớp tặng hoa cô chủ nhiệm.
m2,5,14
s0,5,2:id
s0,9,17:authority.closure
s1,5,5:title
s0,12,42:Báo nghỉ học khi trường chưa báo
s1,5,8:title_en
s0,15,39:A closure announced ahead of the school
s1,5,8:category
s0,15,9:authority
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,5
s0,15,14:nd-244-2026/pn
s0,31,12:nd-09-2017/2
s0,45,15:bacgiang-2022/3
s0,62,12:185-2018/1.4
s0,76,14:111-2022/qc.10
s2,5,4:when
m0,11,2
s0,12,7:channel
l0,21,2
s0,22,5:group
s0,29,8:personal
s0,40,11:author_role
l0,53,3
s0,54,7:teacher
s0,63,6:editor
s0,71,9:secretary
s1,5,5:match
m0,12,2
s0,13,4:near
l0,19,2
m0,20,1
s0,21,7:concept
s0,30,18:school-act/closing
m0,51,1
s0,52,7:concept
s0,61,15:school-act/when
s0,80,6:within
s0,88,6:clause
s1,5,6:unless
l1,7,3
m0,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,10:permission
s0,39,6:within
s0,47,8:document
m1,9,2
s0,10,4:near
m0,16,1
s0,17,6:entity
s0,25,15:document-number
s0,43,6:within
s0,51,8:document
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,9
s0,25,10:xin nghỉ
s0,35,16:xin phép nghỉ
s0,50,11:báo nghỉ
s0,60,14:cho con nghỉ
s0,74,16:cho cháu nghỉ
s0,89,9:em nghỉ
s0,98,10:con nghỉ
s0,108,10:cô nghỉ
s0,117,13:thầy nghỉ
s1,9,6:within
s0,17,6:clause
s1,5,7:message
s0,14,157:Cho cả trường hay cả khối nghỉ là việc của hiệu trưởng. Báo trước khi trường báo thì nhiều em ở nhà mà lớp vẫn học.
s1,5,10:message_en
s0,17,114:To close the school or a grade is for the principal. Announced too early, pupils stay at home while classes go on.
s1,5,6:advice
s0,13,78:Chờ thông báo của trường rồi dẫn lại, ghi rõ thông báo nào.
s1,5,9:advice_en
s0,16,67:Wait for the school's notice and then pass it on, saying which one.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
m0,11,3
s0,12,4:text
q0,18,100:Rét quá, [[mai toàn trường nghỉ]] đến hết thứ Tư, bố mẹ giữ ấm cho các con.
s0,97,7:channel
s0,106,5:group
s0,113,11:author_role
s0,126,7:teacher
m1,11,3
s0,12,4:text
q0,18,87:[[Mai trường đóng cửa]] cả ngày nhé, nước vào tận phòng y tế rồi.
s0,87,7:channel
s0,96,5:group
s0,103,11:author_role
s0,116,7:teacher
m1,11,3
s0,12,4:text
q0,18,81:[[Mai các con được nghỉ]], cô báo trước để nhà mình sắp xếp.
s0,82,7:channel
s0,91,5:group
s0,98,11:author_role
s0,111,7:teacher
m1,11,3
s0,12,4:text
q0,18,41:[[ngay mai ca truong nghi hoc]] nha ba me
s0,63,7:channel
s0,72,5:group
s0,79,11:author_role
s0,92,7:teacher
m1,11,3
s0,12,4:text
q0,18,73:[[Cả khối nghỉ thứ Bảy]] này, chị chuyển lời giúp nhé.
s0,76,7:channel
s0,85,5:group
s0,92,11:author_role
s0,105,6:editor
s1,7,4:pass
l1,9,7
m0,11,3
s0,12,4:text
q0,18,55:Từ mai toàn trường nghỉ đến hết thứ Tư.
s0,61,7:channel
s0,70,6:portal
s0,78,11:author_role
s0,91,9:principal
m1,11,3
s0,12,4:text
q0,18,92:Từ mai toàn trường nghỉ học theo thông báo số 12/TB-THCS của nhà trường.
s0,94,7:channel
s0,103,5:group
s0,110,11:author_role
s0,123,7:teacher
m1,11,3
s0,12,4:text
q0,18,36:Mai trường có nghỉ không cô?
s0,50,7:channel
s0,59,5:group
s0,66,11:author_role
s0,79,7:teacher
m1,11,3
s0,12,4:text
q0,18,42:Nghe nói mai cả trường nghỉ học.
s0,54,7:channel
s0,63,5:group
s0,70,11:author_role
s0,83,7:teacher
m1,11,3
s0,12,4:text
q0,18,75:Mai toàn trường nghỉ là tin sai sự thật, các lớp vẫn học.
s0,79,7:channel
s0,88,5:group
s0,95,11:author_role
s0,108,7:teacher
m1,11,3
s0,12,4:text
q0,18,47:Mẹ Su xin cho con nghỉ học ngày mai ạ.
s0,60,7:channel
s0,69,5:group
s0,76,11:author_role
s0,89,7:teacher
m1,11,3
s0,12,4:text
q0,18,87:Nếu mai mưa to, nhà trường thông báo cho các con nghỉ thì cô nhắn ngay.
s0,93,7:channel
s0,102,5:group
s0,109,11:author_role
s0,122,7:teacher
m2,5,16
s0,5,2:id
s0,9,21:authority.sells-goods
s1,5,5:title
s0,12,43:Rao bán trên trang, nhóm của trường
s1,5,8:title_en
s0,15,45:Selling on the school's page or in its groups
s1,5,8:category
s0,15,9:authority
s1,5,5:level
s0,12,7:warning
s2,5,6:levels
l0,13,1
m0,14,2
s0,15,4:when
m0,21,1
s0,22,7:channel
l0,31,2
s0,32,6:portal
s0,40,11:school-page
s0,55,5:level
s0,62,5:error
s1,5,7:clauses
l0,14,3
s0,15,23:luat-nha-giao-2025/11.3
s0,40,12:185-2018/1.4
s0,54,18:111-2022/qc.17.1.g
s1,5,5:match
m1,7,2
s0,7,4:near
l1,9,2
m0,11,2
s0,12,7:concept
s0,21,13:selling/offer
s0,36,2:as
s0,40,5:offer
m1,11,1
s0,12,3:any
l0,17,3
m0,18,1
s0,19,6:entity
s0,27,5:money
m0,35,1
s0,36,6:entity
s0,44,5:phone
m0,52,1
s0,53,7:concept
s0,62,13:selling/order
s1,7,6:within
s0,15,8:sentence
s1,5,4:mark
s0,11,5:offer
s1,5,6:stance
l0,13,2
s0,14,8:asserted
s0,24,9:solicited
s1,5,6:unless
l1,7,2
m0,9,1
s0,10,4:when
m0,16,1
s0,17,7:channel
l0,26,1
s0,27,8:personal
m1,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,18:selling/for-school
s0,47,6:within
s0,55,9:paragraph
s1,5,7:message
s0,14,135:Trang và nhóm của trường là để nói việc trường. Rao bán ở đây, phụ huynh dễ hiểu là trường bảo lãnh.
s1,5,10:message_en
s0,17,119:The school's page and groups are for the school's business. Goods offered there look as if the school vouched for them.
s1,5,6:advice
s0,13,76:Bỏ phần rao bán, hoặc chuyển sang trang riêng của người bán.
s1,5,9:advice_en
s0,16,51:Drop the offer, or put it on the seller's own page.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
m0,11,3
s0,12,4:text
q0,18,84:Chị Mai đang có [[đợt xả hàng]], mua 2 bớt 50 nghìn, nhắn trang nhé.
s0,90,7:channel
s0,99,11:school-page
s0,112,11:author_role
s0,125,6:editor
m1,11,3
s0,12,4:text
q0,18,69:Nhà cô Hà [[nhận làm bánh]] trung thu, 250 nghìn một hộp.
s0,79,7:channel
s0,88,6:portal
s0,96,11:author_role
s0,109,6:editor
m1,11,3
s0,12,4:text
q0,18,59:Quần áo trẻ em [[hàng xách tay]], ai cần inbox em.
s0,72,7:channel
s0,81,5:group
s0,88,11:author_role
s0,101,7:teacher
m1,11,3
s0,12,4:text
q0,18,39:minh [[nhan order]] do Han, ib minh nhe
s0,61,7:channel
s0,70,5:group
s0,77,11:author_role
s0,90,7:teacher
q1,11,63:Mỹ phẩm [[hàng có sẵn]], giá 199k, gọi 0912 345 678.
s1,7,4:pass
l1,9,6
m0,11,3
s0,12,4:text
q0,18,63:Nhà mình nhận làm bánh trung thu, 250 nghìn một hộp.
s0,74,7:channel
s0,83,8:personal
s0,93,11:author_role
s0,106,7:teacher
m1,11,2
s0,12,4:text
q0,18,103:Hội chợ Xuân: mỗi lớp một gian, nhận order thiệp tay 20 nghìn, tiền vào quỹ lớp.
s0,102,7:channel
s0,111,11:school-page
m1,11,2
s0,12,4:text
q0,18,80:Mẹ nào còn áo dài chật thì để lại cho em với ạ, bé em cỡ 8.
s0,81,7:channel
s0,90,5:group
m1,11,2
s0,12,4:text
q0,18,72:Thực đơn bán trú thứ Hai: cơm gà, 25.000 đồng một suất.
s0,77,7:channel
s0,86,6:portal
m1,11,2
s0,12,4:text
q0,18,90:Trường không nhận order đồng phục, phụ huynh mua ở ngoài, giá 150 nghìn.
s0,94,7:channel
s0,103,5:group
m1,11,2
s0,12,4:text
q0,18,51:Thư viện nhận sách cũ, ai cần inbox trang.
s0,64,7:channel
s0,73,11:school-page
F14265 confidential.yaml
m2,1,4
s0,1,4:pack
s0,7,12:confidential
s1,1,5:title
s0,8,28:Thông tin mật, nội bộ
s1,1,8:title_en
s0,11,31:Secret and internal information
s2,1,5:rules
l1,3,4
m0,5,13
s0,5,2:id
s0,9,26:confidential.secrecy-stamp
s1,5,5:title
s0,12,38:Văn bản có dấu chỉ độ mật
s1,5,8:title_en
s0,15,31:A document with a secrecy stamp
s1,5,8:category
s0,15,12:confidential
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,5
s0,15,16:luat-bmnn-2025/5
s0,33,16:luat-bmnn-2018/5
s0,51,12:185-2018/1.2
s0,65,13:laocai-2024/2
s0,80,18:111-2022/qc.17.1.c
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,2
m0,11,4
s0,12,6:phrase
l0,20,3
s0,21,5:MẬT
s0,26,11:TỐI MẬT
s0,35,13:TUYỆT MẬT
s0,47,4:case
s0,53,5:upper
s0,60,5:marks
s0,67,5:exact
s0,74,2:at
s0,78,4:line
m1,11,2
s0,11,6:phrase
l0,19,7
s0,20,18:đóng dấu mật
s0,34,24:đóng dấu tối mật
s0,52,26:đóng dấu tuyệt mật
s0,72,17:dấu mật đỏ
s0,84,23:dấu đỏ chữ mật
s0,100,23:khung đỏ chữ mật
s0,118,18:đóng chữ mật
s1,11,5:marks
s0,18,5:exact
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,14
s0,25,13:không chụp
s0,37,22:không được chụp
s0,54,17:không sao chụp
s0,70,12:không gửi
s0,81,21:không được gửi
s0,97,13:không đăng
s0,109,22:không được đăng
s0,126,17:không đưa lên
s0,141,26:không được đưa lên
s0,161,21:tuyệt đối không
s0,178,13:nghiêm cấm
s0,190,14:đừng chụp
s0,201,13:đừng gửi
s0,211,14:đừng đăng
s1,9,6:within
s0,17,8:sentence
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,10
s0,25,13:thì làm sao
s0,38,8:thì sao
s0,47,7:là gì
s0,54,14:thế nào là
s0,66,14:nghĩa là gì
s0,79,14:có phải là
s0,91,13:phải không
s0,103,15:phải làm gì
s0,116,12:tập huấn
s0,126,11:tìm hiểu
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
s0,14,204:Văn bản có dấu chỉ độ mật không được chụp, chép hay gửi qua mạng, kể cả trong nhóm kín. Người gửi và nhà trường phải chịu trách nhiệm trước pháp luật.
s1,5,10:message_en
s0,17,155:A document with a secrecy stamp may not be photographed, copied or sent over a network, not even in a closed group. Sender and school answer for it by law.
s1,5,6:advice
s0,13,104:Không gửi bài này. Báo hiệu trưởng hoặc văn thư ngay, nếu lỡ gửi thì gỡ xuống.
s1,5,9:advice_en
s0,16,94:Do not send this post. Tell the principal or the registry at once; if it is out, take it down.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,87:UBND XÃ
[[MẬT]]
Số: 07/CV-BCH
V/v sử dụng sân trường làm nơi tập kết
q1,11,56:[[TỐI MẬT]]
Phương án bảo vệ kỳ thi
Trang 1
q1,11,52:[[TUYỆT MẬT]]
Danh sách người làm đề thi
q1,11,91:Công văn góc trái [[đóng dấu MẬT]], em đọc cho cả tổ nghe nội dung nhé.
q1,11,83:Em chụp cả ba trang có [[dấu đỏ chữ MẬT]] gửi lên đây cho nhanh.
q1,11,87:Tờ này có [[khung đỏ chữ Mật]], nội dung là bố trí phòng học khu B.
s1,7,4:pass
l1,9,7
q0,11,67:Mật ong rừng nhà em 160 nghìn một lít, ai lấy nhắn em.
q1,11,123:Cán bộ, giáo viên tìm hiểu Luật Bảo vệ bí mật nhà nước: ba độ Tuyệt mật, Tối mật và Mật.
q1,11,115:Nhắc các anh chị: công văn đóng dấu mật thì đọc tại văn thư, không chụp, không gửi Zalo.
q1,11,75:Có em hỏi: nhặt được tờ giấy đóng dấu mật thì làm sao?
q1,11,87:Trò chơi giải mật mã, đội nào nhanh nhất được tặng gói kẹo lạc.
q1,11,54:BẢO MẬT
Đổi mật khẩu ba tháng một lần.
q1,11,45:Con em bi dau mat do, xin nghi hoc hom nay a.
m2,5,13
s0,5,2:id
s0,9,26:confidential.internal-only
s1,5,5:title
s0,12,33:Tài liệu lưu hành nội bộ
s1,5,8:title_en
s0,15,17:Internal document
s1,5,8:category
s0,15,12:confidential
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,3
s0,15,13:blhs-2015/361
s0,30,12:185-2018/1.2
s0,44,15:111-2022/qc.6.2
s1,5,5:match
m1,7,1
s0,7,6:phrase
l0,15,7
s0,16,21:lưu hành nội bộ
s0,33,28:chỉ dùng trong nội bộ
s0,56,33:chỉ lưu hành trong cấp uỷ
s0,83,20:xem xong trả lại
s0,101,35:chỉ phổ biến trong nội bộ
s0,128,29:không phổ biến ra ngoài
s0,153,22:tờ trình nội bộ
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,13
s0,25,13:không đăng
s0,37,22:không được đăng
s0,54,17:không đưa lên
s0,69,26:không được đưa lên
s0,89,12:không gửi
s0,100,21:không được gửi
s0,116,13:không chụp
s0,128,22:không được chụp
s0,145,21:tuyệt đối không
s0,162,13:nghiêm cấm
s0,174,14:đừng đăng
s0,185,13:đừng gửi
s0,195,14:đừng chụp
s1,9,6:within
s0,17,8:sentence
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,8
s0,25,12:có được
s0,34,15:được không
s0,46,11:được ko
s0,55,8:có nên
s0,63,13:phải không
s0,75,14:thế nào là
s0,87,14:nghĩa là gì
s0,100,10:có phải
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
s0,14,125:Tài liệu này ghi rõ chỉ dùng trong đơn vị. Đưa ra ngoài là lộ việc nội bộ và dễ gây hiểu lầm.
s1,5,10:message_en
s0,17,107:The document says it is for the unit only. Taking it outside discloses internal work and is easily misread.
s1,5,6:advice
s0,13,112:Không đăng. Cần phổ biến thì xin ý kiến hiệu trưởng và dùng bản được phép công khai.
s1,5,9:advice_en
s0,16,91:Do not post it. To make it known, ask the principal and use the version that may be public.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,128:Tôi chuyển nguyên cho mọi người: kết luận kiểm tra khoản thu bán trú, đóng dấu [[lưu hành nội bộ]].
q1,11,98:Gửi phụ huynh xem trước tài liệu [[lưu hành nội bộ]] về phương án chia lớp.
q1,11,48:gui anh em ban [[luu hanh noi bo]] ve thuong tet
q1,11,97:Lịch kiểm tra tháng 3 của đoàn liên ngành ([[chỉ dùng trong nội bộ]]) như sau.
q1,11,80:Ảnh trang đầu ghi [[XEM XONG TRẢ LẠI]], em chụp vội nên hơi mờ.
s1,7,4:pass
l1,9,6
q0,11,124:Chị ơi, tập chuyên đề đóng chữ \"lưu hành nội bộ\" thì có được đưa lên trang trường không ạ?
q1,11,107:Nhắc lại: tài liệu lưu hành nội bộ không gửi qua Zalo, ai cần đọc xin tới văn thư.
q1,11,74:Quy chế chi tiêu nội bộ đã niêm yết công khai ở bảng tin.
q1,11,83:Trường niêm yết kế hoạch kiểm tra nội bộ tháng 3 theo quy định.
q1,11,69:Qua khảo sát nội bộ, 92% học sinh thích giờ đọc sách.
q1,11,75:Giải bóng đá nội bộ của trường khai mạc chiều thứ Sáu.
m2,5,13
s0,5,2:id
s0,9,18:confidential.draft
s1,5,5:title
s0,12,37:Văn bản chưa ký, chưa ban hành
s1,5,8:title_en
s0,15,25:A document not yet signed
s1,5,8:category
s0,15,12:confidential
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,3
s0,15,13:blhs-2015/361
s0,30,12:185-2018/1.2
s0,44,15:bacgiang-2022/3
s1,5,5:match
m1,7,1
s0,7,6:phrase
l0,15,9
s0,16,16:chưa trình ký
s0,31,19:chưa ký ban hành
s0,49,15:chưa ban hành
s0,64,26:hiệu trưởng chưa ký
s0,85,15:sếp chưa ký
s0,98,15:bản chưa ký
s0,111,39:đã trình lên trên nhưng chưa ký
s0,144,29:phương án chưa công bố
s0,168,21:bản nháp nội quy
s1,5,6:unless
l1,7,3
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,4
s0,25,7:góp ý
s0,32,15:lấy ý kiến
s0,44,25:xin ý kiến rộng rãi
s0,65,22:công bố dự thảo
s1,9,6:within
s0,17,9:paragraph
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,7
s0,25,14:đừng đăng
s0,36,13:đừng gửi
s0,46,13:không đăng
s0,58,12:không gửi
s0,69,22:không được đăng
s0,86,21:không được gửi
s0,102,21:tuyệt đối không
s1,9,6:within
s0,17,8:sentence
m2,9,3
s0,9,4:near
m0,15,2
s0,16,6:phrase
l0,24,7
s0,25,4:Bộ
s0,29,4:Sở
s0,33,12:Chính phủ
s0,44,12:Quốc hội
s0,54,8:cơ quan
s0,63,11:cấp trên
s0,73,14:thẩm quyền
s0,86,5:marks
s0,93,5:exact
s1,9,6:within
q0,17,11:5 syllables
s1,9,4:side
s0,15,6:before
s1,5,7:message
s0,14,160:Văn bản chưa được ký thì chưa phải quyết định. Người đọc có thể tưởng đã chốt, đến khi sửa lại thì khó giải thích.
s1,5,10:message_en
s0,17,113:A document not yet signed is no decision. Readers may think it is settled, and a later change is hard to explain.
s1,5,6:advice
s0,13,102:Chờ bản có chữ ký, hoặc hỏi hiệu trưởng có được đưa ra lấy ý kiến không.
s1,5,9:advice_en
s0,16,88:Wait for the signed version, or ask the principal whether it may be put out for comment.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,108:Gửi cả nhà đọc trước dự thảo sắp xếp lại ba trường, bản [[chưa trình ký]] nhé.
q1,11,112:Phụ huynh coi trước cho biết, bản này [[Hiệu trưởng chưa ký]], dự kiến chia lại lớp 11.
q1,11,93:Danh sách luân chuyển hè này [[sếp chưa ký]] đâu: tổ mình có chị Hợi đi.
q1,11,98:Quy chế [[chưa ban hành]], mọi người cứ đọc cho biết mức khoán điện thoại.
q1,11,69:danh sach phan cong day, [[hieu truong chua ky]], moi nguoi xem truoc
s1,7,4:pass
l1,9,7
q0,11,118:Dự thảo nội quy xe đạp điện chưa ban hành, nhà trường mời phụ huynh góp ý đến hết tuần.
q1,11,98:Phân công chuyên môn mới, hiệu trưởng chưa ký nên đừng gửi ra ngoài tổ nhé.
q1,11,85:Bộ Giáo dục và Đào tạo chưa ban hành lịch thi, các em cứ ôn đều.
q1,11,68:Đơn xin nghỉ của em cô chưa kí, mai cô kí rồi em nộp.
q1,11,88:Phụ huynh nào chưa ký giấy đồng ý đi tham quan, xin ký trước thứ Năm.
q1,11,83:Bản nháp bài văn của em có nhiều ý hay, em viết lại cho sạch nhé.
q1,11,62:Quyết định đã ký ngày 12/8, đăng kèm bên dưới.
m2,5,15
s0,5,2:id
s0,9,23:confidential.exam-paper
s1,5,5:title
s0,12,30:Đề thi, đáp án chưa thi
s1,5,8:title_en
s0,15,37:Exam paper or answers before the exam
s1,5,8:category
s0,15,12:confidential
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,4
s0,15,13:qd-531-2023/1
s0,30,13:blhs-2015/361
s0,45,12:185-2018/1.2
s0,59,18:111-2022/qc.17.1.c
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,4
m0,11,2
s0,12,7:concept
s0,21,9:exam/leak
s0,32,2:as
s0,36,4:what
m1,11,1
s0,11,4:near
l0,17,3
m0,18,2
s0,19,7:concept
s0,28,10:exam/paper
s0,40,2:as
s0,44,4:what
m0,51,1
s0,52,7:concept
s0,61,13:exam/hand-out
m0,77,1
s0,78,7:concept
s0,87,9:exam/soon
m1,11,1
s0,11,4:near
l0,17,3
m0,18,2
s0,19,7:concept
s0,28,12:exam/answers
s0,42,2:as
s0,46,4:what
m0,53,1
s0,54,7:concept
s0,63,13:exam/hand-out
m0,79,1
s0,80,7:concept
s0,89,9:exam/soon
m2,11,2
s0,11,4:near
l0,17,3
m0,18,2
s0,19,7:concept
s0,28,13:exam/question
s0,43,2:as
s0,47,4:what
m0,54,1
s0,55,7:concept
s0,64,9:exam/soon
m0,76,1
s0,77,7:concept
s0,86,12:secrecy-plea
s1,11,6:within
s0,19,9:paragraph
s1,5,4:mark
s0,11,4:what
s1,5,6:stance
l0,13,6
s0,14,8:asserted
s0,24,9:solicited
s0,35,6:quoted
s0,43,8:reported
s0,53,8:supposed
s0,63,6:wished
s1,5,6:unless
l1,7,5
m0,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,9:exam/over
s0,38,6:within
s0,46,8:sentence
m1,9,3
s0,10,4:near
m0,16,2
s0,17,6:phrase
l0,25,2
s0,26,5:vấn
s0,31,5:chủ
s0,37,5:marks
s0,44,5:exact
s0,52,6:within
q0,60,11:0 syllables
s0,75,4:side
s0,81,6:before
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,17
s0,25,10:không có
s0,35,6:ko có
s0,42,12:làm gì có
s0,53,11:không hề
s0,63,15:không được
s0,75,21:không lấy được
s0,91,13:nghiêm cấm
s0,103,21:tuyệt đối không
s0,120,11:đừng tin
s0,130,11:đừng mua
s0,140,10:bị bắt
s0,148,13:bị xử lý
s0,158,12:lừa đảo
s0,167,12:lừa tiền
s0,177,23:chắc chắn là lừa
s0,195,10:tin đồn
s0,204,10:kẻ xấu
s1,9,6:within
s0,17,8:sentence
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,4
s0,25,6:ai rao
s0,33,16:có người rao
s0,47,8:kẻ rao
s0,55,17:tài khoản lạ
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,6:before
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,7
s0,25,15:đề thi thử
s0,37,16:đề minh hoạ
s0,50,17:đề tham khảo
s0,64,17:đề năm ngoái
s0,78,9:đề cũ
s0,85,15:đề các năm
s0,97,13:đề cương
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
s0,14,178:Chỗ này có vẻ nói tới đề hoặc đáp án trước giờ thi. Nếu lộ, cả khối có thể phải thi lại, và người làm lộ phải chịu trách nhiệm.
s1,5,10:message_en
s0,17,133:This seems to be a paper or answers before the exam. A leak may force the whole grade to sit again, and whoever leaks answers for it.
s1,5,6:advice
s0,13,97:Không đăng, không chuyển tiếp. Báo ngay cho hiệu trưởng hoặc trưởng ban đề.
s1,5,9:advice_en
s0,16,84:Do not post or forward it. Tell the principal or the head of the exam board at once.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,120:Cả lớp ôn kỹ nhé, [[đề kiểm tra ngày mai]] có câu về thể tích hình hộp, câu 5 là 36 cm khối.
q1,11,78:Em nhượng lại [[bản gốc đề cuối kì]] Anh, thứ Sáu mới thi.
q1,11,85:Bên em [[bán đề thi]] học kỳ các môn khối 12, giao trước một ngày.
q1,11,92:Cô [[có đề trước]] rồi, ba mẹ cho con học thuộc bài Tràng An là được.
q1,11,49:co ai can khong, minh [[chup duoc de]] Ly khoi 11
s1,7,4:pass
l1,9,8
q0,11,58:Không có chuyện bán đề thi, nhà mình đừng lo.
q1,11,100:Ai rao bán đề thi vào 10 thì chắc chắn là kẻ gian, phụ huynh báo công an phường.
q1,11,122:Thầy gửi đề tham khảo để em nào chưa quen thì luyện, hôm qua bạn Nam chụp được đề rồi đó.
q1,11,83:Đề thi học kỳ năm ngoái có ở thư viện, các em mượn về luyện.
q1,11,83:Đề Toán giữa kỳ các con thi xong sáng nay, cô gửi đáp án để dò.
q1,11,58:Vấn đề kiểm tra ngày mai là con nhớ mang compa.
q1,11,101:Các tổ nộp lại bản gốc đề, hướng dẫn chấm và ma trận để đóng tập lưu.
q1,11,53:Cô đề nghị mai các con đi học đúng giờ.
F73524 coverage.yaml
m6,1,1
s0,1,12:requirements
l1,3,191
m0,5,5
s0,5,2:id
s0,9,4:C001
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
s0,12,9:căn cứ
s1,5,4:asks
s0,11,103:Dựa trên văn bản chỉ đạo của cấp trên về chấn chỉnh việc dùng mạng xã hội
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C002
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 1, câu 1
s1,5,4:asks
q0,11,93:Nhắc người của đơn vị nêu cao trách nhiệm khi dùng Internet, mạng xã hội
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,8:reminder
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,39:chưa có lịch việc của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:acknowledgement
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C003
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 1, câu 1
s1,5,4:asks
q0,11,108:Đăng, cung cấp, dùng thông tin của đơn vị phải theo quy định của Đảng và pháp luật
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,1:*
m1,5,5
s0,5,2:id
s0,9,4:C004
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 1, câu 1
s1,5,4:asks
q0,11,75:Giữ như vậy với thông tin riêng của tập thể, cá nhân khác
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:personal-data.*
m1,5,5
s0,5,2:id
s0,9,4:C005
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,37:Không tự ý đưa thông tin mật
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C006
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,86:Không đưa hình ảnh hoạt động của đơn vị khi chưa được đồng ý
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:consent-image
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,25:personal-data.pupil-photo
s0,55,7:planned
s0,64,4:true
s0,70,6:reason
s0,78,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C007
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,34:Không đưa thông tin nội bộ
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C008
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,73:Không đưa thông tin nhạy cảm về hoạt động của đơn vị
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,19:sensitive-operation
s0,56,7:planned
s0,65,4:true
s0,71,6:reason
s0,79,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C009
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,81:Không đưa thông tin riêng của người khác khi chưa được đồng ý
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:personal-data.*
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,7:consent
s0,39,7:planned
s0,48,4:true
s0,54,6:reason
s0,62,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C010
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
q0,11,106:Người có quyền đồng ý: thủ trưởng, người có thẩm quyền, hoặc chính người ấy
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,7:consent
s0,39,7:planned
s0,48,4:true
s0,54,6:reason
s0,62,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C011
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
s0,11,56:Không tham gia trang mạng chính trị phản động
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,81:Chính kiến không phải loại lỗi của Soát; biên tập viên tự xét
m1,5,5
s0,5,2:id
s0,9,4:C012
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
q0,11,49:Không tham gia trang đồi trụy, phản cảm
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C013
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
q0,11,71:Không chia sẻ, bình luận nội dung chống Đảng, Nhà nước
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,81:Chính kiến không phải loại lỗi của Soát; biên tập viên tự xét
m1,5,5
s0,5,2:id
s0,9,4:C014
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
q0,11,69:Không chia sẻ, bình luận nội dung phản cảm, đồi trụy
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C015
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
q0,11,69:Không chia sẻ, bình luận thông tin riêng của người khác
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:personal-data.*
m1,5,5
s0,5,2:id
s0,9,4:C016
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 3
s1,5,4:asks
s0,11,36:Không chia sẻ tin gây bức xúc
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
q0,33,106:Bức xúc không phải là lỗi: máy không phân biệt được với một lời than chính đáng
m1,5,5
s0,5,2:id
s0,9,4:C017
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 3, câu 2
s1,5,4:asks
q0,11,79:Thông tin dùng vào học tập, công tác phải có nguồn chính thống
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,16:missing-source.*
m1,5,5
s0,5,2:id
s0,9,4:C018
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 3, câu 2
s1,5,4:asks
q0,11,44:Thông tin ấy phải cụ thể, rõ ràng
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,16:missing-source.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,24:unverified-claim.hearsay
m1,5,5
s0,5,2:id
s0,9,4:C019
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 3, câu 2
s1,5,4:asks
s0,11,51:Thông tin ấy phải đã được kiểm chứng
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:facts-checked
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C020
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,27:phần 1, đoạn 3, câu 2
s1,5,4:asks
s0,11,62:Người đăng chịu trách nhiệm trước thủ trưởng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:ledger-entry
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C021
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 4
s1,5,4:asks
s0,11,61:Dùng mạng cho việc riêng vẫn phải theo pháp luật
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,1:*
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,7:channel
m1,5,5
s0,5,2:id
s0,9,4:C022
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 4
s1,5,4:asks
q0,11,85:Việc riêng không được ảnh hưởng uy tín, hoạt động của đơn vị
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,11:authority.*
m1,5,5
s0,5,2:id
s0,9,4:C023
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 4
s1,5,4:asks
s0,11,66:Cấm dùng tài khoản của đơn vị vào mục đích riêng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,22:authority.unit-account
s0,52,7:planned
s0,61,4:true
s0,67,6:reason
s0,75,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C024
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 1, đoạn 5
s1,5,4:asks
q0,11,92:Người vi phạm chịu trách nhiệm trước pháp luật, tập thể, thủ trưởng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,10:violations
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C025
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 2, đoạn 1
s1,5,4:asks
s0,11,68:Hiệu trưởng quản lý chặt việc dùng mạng ở trường
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,9:dashboard
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C026
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 2, đoạn 1
s1,5,4:asks
s0,11,53:Khuyến khích dùng mạng phục vụ công việc
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
q0,33,72:Không chấm điểm lời văn: quy tắc chỉ nêu chỗ cần sửa
m1,5,5
s0,5,2:id
s0,9,4:C027
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 2, đoạn 1
s1,5,4:asks
q0,11,54:Thường xuyên nhắc nhở cán bộ, đảng viên
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,8:reminder
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C028
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
q0,12,19:phần 2, đoạn 2
s1,5,4:asks
s0,11,96:Để người của trường vi phạm thì thủ trưởng liên đới chịu trách nhiệm
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,8:incident
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C029
s1,5,8:document
s0,15,8:185-2018
s1,5,5:place
s0,12,14:đoạn cuối
s1,5,4:asks
s0,11,53:Phổ biến và tổ chức thực hiện văn bản
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:acknowledgement
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C030
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
s0,12,11:mở đầu
s1,5,4:asks
q0,11,70:Nêu tác hại: bôi nhọ, làm mất uy tín, xúc phạm danh dự
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,5,5
s0,5,2:id
s0,9,4:C031
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
s0,12,11:mở đầu
s1,5,4:asks
q0,11,69:Nêu tác hại: xuyên tạc, bịa đặt, lan truyền điều sai
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,5,5
s0,5,2:id
s0,9,4:C032
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 1
s1,5,4:asks
q0,11,71:Quán triệt đến cán bộ, giáo viên, nhân viên và học sinh
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:acknowledgement
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C033
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 1
s1,5,4:asks
s0,11,40:Chủ động phản bác thông tin sai
s1,5,7:answers
l1,7,1
m0,9,3
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
s0,50,6:reason
s0,58,52:lời phản bác và đính chính không bị báo
m1,5,5
s0,5,2:id
s0,9,4:C034
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 1
s1,5,4:asks
q0,11,55:Không bình luận, chia sẻ thông tin xấu, độc
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C035
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 1
s1,5,4:asks
s0,11,42:Không đưa thông tin không chính xác
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:facts-checked
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C036
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 1
s1,5,4:asks
s0,11,44:Không đưa thông tin chưa kiểm chứng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,5,5
s0,5,2:id
s0,9,4:C037
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,41:Thấy sai thì nhắc nhở kịp thời
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,11:case-remind
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C038
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,28:Rồi đề nghị gỡ bỏ
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,20:case-removal-request
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C039
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
q0,12,19:phần 1, đoạn 2
s1,5,4:asks
s0,11,62:Khi cần thì báo cáo chính quyền và phòng giáo dục
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,13:case-escalate
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,8:incident
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C040
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
s0,11,65:Sinh hoạt chuyên đề về phản bác quan điểm sai trái
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
q0,33,78:Nội dung bồi dưỡng chính trị do chi bộ, nhà trường tổ chức
m1,5,5
s0,5,2:id
s0,9,4:C041
s1,5,8:document
s0,15,8:361-2017
s1,5,5:place
s0,12,14:đoạn cuối
s1,5,4:asks
s0,11,49:Thường xuyên báo cáo vấn đề phát sinh
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,6:ad-hoc
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C042
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,11:mở đầu
s1,5,4:asks
s0,11,66:Áp dụng cho trang web và các mạng xã hội của trường
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,7:channel
m1,5,5
s0,5,2:id
s0,9,4:C043
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 1
s1,5,4:asks
q0,11,79:Quán triệt nghị định về dịch vụ Internet, thông tin trên mạng
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,23:form.outdated-reference
s0,53,7:planned
s0,62,4:true
s0,68,6:reason
s0,76,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C044
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 1
s1,5,4:asks
q0,11,77:Thực hiện thông tư về trang thông tin điện tử, mạng xã hội
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,23:form.outdated-reference
s0,53,7:planned
s0,62,4:true
s0,68,6:reason
s0,76,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C045
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 2
s1,5,4:asks
s0,11,43:Rà soát toàn bộ thông tin đã đăng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,5:sweep
s0,35,7:planned
s0,44,4:true
s0,50,6:reason
s0,58,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C046
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 2
s1,5,4:asks
q0,11,70:Sai nội dung hay thẩm quyền thì sửa, cập nhật hoặc gỡ
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,11:remediation
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C047
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 2
s1,5,4:asks
s0,11,46:Xem bài đã đăng có đúng thẩm quyền
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,11:authority.*
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,8:approval
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C048
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 3
s1,5,4:asks
s0,11,63:Thông tin về lĩnh vực của đơn vị phải chính xác
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:facts-checked
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C049
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 3
s1,5,4:asks
q0,11,52:Thông tin phải đúng thẩm quyền, quy định
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,11:authority.*
m1,5,5
s0,5,2:id
s0,9,4:C050
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 3
s1,5,4:asks
s0,11,55:Chưa chắc chắn thì hỏi bộ phận chuyên môn
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,6:advice
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C051
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 3
s1,5,4:asks
s0,11,49:Và xin ý kiến lãnh đạo phòng giáo dục
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,6:advice
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C052
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 4
s1,5,4:asks
s0,11,54:Tuyên truyền pháp luật về dịch vụ Internet
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,96:Việc tuyên truyền của nhà trường; Soát chỉ giải thích trong từng lời nhắc
m1,5,5
s0,5,2:id
s0,9,4:C053
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 4
s1,5,4:asks
s0,11,57:Thấy dấu hiệu vi phạm thì báo cáo kịp thời
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,8:incident
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C054
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 5
s1,5,4:asks
s0,11,67:Hiệu trưởng nắm chắc quy định về người phát ngôn
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,11:authority.*
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:spokesperson
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C055
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 5
s1,5,4:asks
s0,11,64:Hiệu trưởng chịu trách nhiệm nếu để đưa tin sai
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,10:violations
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C056
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 6
s1,5,4:asks
q0,11,60:Ra quyết định thành lập, phân công ban biên tập
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,8:document
s0,26,4:name
s0,32,24:editorial-board-decision
s0,58,7:planned
s0,67,4:true
s0,73,6:reason
s0,81,26:chưa có mẫu văn bản
m1,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C057
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,21:gạch đầu dòng 6
s1,5,4:asks
s0,11,42:Gửi kết quả về phòng đúng hạn
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,7:one-off
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C058
s1,5,8:document
s0,15,13:bacgiang-2022
s1,5,5:place
s0,12,14:đoạn cuối
s1,5,4:asks
s0,11,51:Có gì khó thì liên hệ cán bộ phụ trách
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,8:contacts
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C059
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,11:mở đầu
s1,5,4:asks
q0,11,60:Truyền thông hiệu quả, đúng quy định cấp trên
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C060
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 1
s1,5,4:asks
s0,11,61:Phổ biến bộ quy tắc ứng xử trên mạng xã hội
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:acknowledgement
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C061
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 1
s1,5,4:asks
s0,11,62:Phổ biến kỹ năng tìm và dùng thông tin trên mạng
s1,5,7:answers
l1,7,1
m0,9,3
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,16:missing-source.*
s0,48,6:reason
s0,56,39:lời khuyên trong từng lời nhắc
m1,5,5
s0,5,2:id
s0,9,4:C062
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
s0,11,68:Đảng viên theo quy định riêng của Đảng khi dùng mạng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
q0,33,52:Soát không hỏi, không lưu ai là đảng viên
m1,5,5
s0,5,2:id
s0,9,4:C063
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,57:Thủ trưởng theo dõi, giám sát việc dùng mạng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,9:dashboard
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C064
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,56:Phát hiện kịp thời để chấn chỉnh, xử lý
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,11:case-remind
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C065
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,47:Giáo dục nội quy, quy chế của cơ quan
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:rules
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:acknowledgement
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C066
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
s0,11,28:Giữ bí mật nhà nước
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C067
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
s0,11,26:Theo Luật An ninh mạng
s1,5,7:answers
l1,7,5
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:impersonation.*
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C068
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,44:Gương mẫu, chuẩn mực khi phát ngôn
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,5,5
s0,5,2:id
s0,9,4:C069
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,47:Tìm hiểu kỹ trước khi chia sẻ, đăng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:facts-checked
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C070
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
q0,11,32:Cư xử đúng mực, văn minh
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
q0,33,82:Giọng văn là việc của người viết, Soát chỉ bắt lời xúc phạm
m1,5,5
s0,5,2:id
s0,9,4:C071
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 2
s1,5,4:asks
s0,11,47:Động viên vai trò tích cực trên mạng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C072
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 3
s1,5,4:asks
s0,11,39:Đa dạng hình thức truyền thông
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,7:channel
m1,5,5
s0,5,2:id
s0,9,4:C073
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 4
s1,5,4:asks
s0,11,35:Phối hợp với ban tuyên giáo
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,8:contacts
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C074
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 4
s1,5,4:asks
q0,11,64:Cung cấp cho báo chí đầy đủ, kịp thời, chính xác
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:outside-request
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,12:spokesperson
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C075
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 4
s1,5,4:asks
s0,11,47:Phát ngôn với báo chí theo nghị định
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,11:authority.*
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C076
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 5
s1,5,4:asks
q0,11,37:Tăng cường kiểm tra, giám sát
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,7:monthly
s0,39,7:planned
s0,48,4:true
s0,54,6:reason
s0,62,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C077
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,7:mục 5
s1,5,4:asks
q0,11,44:Biểu dương, nhân rộng mô hình tốt
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C078
s1,5,8:document
s0,15,11:laocai-2024
s1,5,5:place
s0,12,14:đoạn cuối
s1,5,4:asks
s0,11,30:Vướng mắc thì hỏi sở
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,8:contacts
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C079
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,48:Quyết định, Điều 1; Quy chế, Điều 2
s1,5,4:asks
s0,11,48:Địa chỉ chính thức là một tên miền
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,15:official-domain
s0,48,7:planned
s0,57,4:true
s0,63,6:reason
s0,71,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C080
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,26:Quyết định, Điều 3
s1,5,4:asks
s0,11,55:Ban biên tập và các tổ thi hành quyết định
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C081
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,20:Quy chế, Điều 1
s1,5,4:asks
q0,11,66:Quy chế bao gồm quản lý, vận hành, cung cấp thông tin
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,7:channel
m1,5,5
s0,5,2:id
s0,9,4:C082
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,20:Quy chế, Điều 2
s1,5,4:asks
s0,11,47:Tên miền khác không được thừa nhận
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:impersonation.*
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,37:chưa viết luật của loại này
m1,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,15:official-domain
s0,48,7:planned
s0,57,4:true
s0,63,6:reason
s0,71,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C083
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 3.1
s1,5,4:asks
q0,11,42:Cổng là kênh chính thức, công khai
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,7:channel
m1,5,5
s0,5,2:id
s0,9,4:C084
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 3.2a
s1,5,4:asks
q0,11,70:Tuyên truyền chủ trương, pháp luật, quy định của ngành
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,12:content-type
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C085
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 3.2b
s1,5,4:asks
q0,11,71:Cung cấp thông tin ngành và thủ tục đầy đủ, kịp thời
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C086
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 3.2c
s1,5,4:asks
q0,11,51:Cung cấp thông tin cho cổng của phòng, sở
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,10:nomination
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C087
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 3.2đ
s1,5,4:asks
q0,11,55:Người của trường viết tin, nêu gương tốt
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,14:consent-person
s0,51,7:planned
s0,60,4:true
s0,66,6:reason
s0,74,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C088
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 3.2e
s1,5,4:asks
s0,11,66:Xử lý vấn đề truyền thông về giáo dục trên cổng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,13:case-escalate
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C089
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 4.7
s1,5,4:asks
s0,11,47:Thủ trưởng đơn vị là hiệu trưởng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,11:author-role
m1,5,5
s0,5,2:id
s0,9,4:C090
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 4.8
s1,5,4:asks
q0,11,70:Ban biên tập nhận, xử lý, biên tập, cập nhật thông tin
s1,5,7:answers
l1,7,4
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,6:submit
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,8:appraise
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:publish
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C091
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 5.1
s1,5,4:asks
q0,11,107:Theo pháp luật về công nghệ, sở hữu trí tuệ, báo chí, xuất bản, bí mật nhà nước
s1,5,7:answers
l1,7,3
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,23:intellectual-property.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C092
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 5.2
s1,5,4:asks
s0,11,70:Cổng hoạt động dưới sự chỉ đạo của hiệu trưởng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C093
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 5.3
s1,5,4:asks
s0,11,57:Bảo đảm an toàn thông tin và thông tin cá nhân
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:personal-data.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,5,5
s0,5,2:id
s0,9,4:C094
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 5.3
s1,5,4:asks
s0,11,67:Hiệu trưởng chịu trách nhiệm về điều được đăng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,8:approval
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C095
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 5.4
s1,5,4:asks
q0,11,80:Thông tin đăng phải chính thống, đầy đủ, chính xác, kịp thời
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,11:attestation
s0,29,4:name
s0,35,13:facts-checked
s0,50,7:planned
s0,59,4:true
s0,65,6:reason
s0,73,48:chưa có chỗ ký xác nhận khi duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C096
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 6.1
s1,5,4:asks
q0,11,50:Nội dung phù hợp chủ trương, pháp luật
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,81:Chính kiến không phải loại lỗi của Soát; biên tập viên tự xét
m1,5,5
s0,5,2:id
s0,9,4:C097
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 6.2
s1,5,4:asks
q0,11,95:Nội dung theo pháp luật về an ninh mạng, bí mật nhà nước, sở hữu trí tuệ
s1,5,7:answers
l1,7,3
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,23:intellectual-property.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,5,5
s0,5,2:id
s0,9,4:C098
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 6.3
s1,5,4:asks
q0,11,61:Đăng, trích, dùng lại phải ghi tác giả và nguồn
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,16:missing-source.*
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,23:intellectual-property.*
m1,5,5
s0,5,2:id
s0,9,4:C099
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 6.4
s1,5,4:asks
s0,11,46:Chữ Việt theo bảng mã Unicode TCVN 6909
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,13:form.encoding
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C100
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 7.1
s1,5,4:asks
s0,11,52:Hiệu trưởng lập ban biên tập kiêm nhiệm
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,8:document
s0,26,4:name
s0,32,24:editorial-board-decision
s0,58,7:planned
s0,67,4:true
s0,73,6:reason
s0,81,26:chưa có mẫu văn bản
m1,5,5
s0,5,2:id
s0,9,4:C101
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 7.2
s1,5,4:asks
s0,11,51:Hiệu trưởng ban hành quy chế hoạt động
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,8:document
s0,26,4:name
s0,32,15:operating-rules
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,26:chưa có mẫu văn bản
m1,5,5
s0,5,2:id
s0,9,4:C102
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 7.3
s1,5,4:asks
q0,11,81:Một giáo viên tin học phụ trách kỹ thuật, tài khoản, mật khẩu
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,5,5
s0,5,2:id
s0,9,4:C103
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 8.1
s1,5,4:asks
s0,11,34:Trưởng ban là hiệu trưởng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,11:author-role
m1,5,5
s0,5,2:id
s0,9,4:C104
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 8.1
s1,5,4:asks
s0,11,44:Phó trưởng ban là phó hiệu trưởng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,11:author-role
m1,5,5
s0,5,2:id
s0,9,4:C105
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 8.1
s1,5,4:asks
s0,11,43:Thư ký đồng thời quản trị cổng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,11:author-role
m1,5,5
s0,5,2:id
s0,9,4:C106
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 8.1
s1,5,4:asks
q0,11,59:Ủy viên là tổ trưởng, công đoàn, Đoàn, Đội
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,11:author-role
m1,5,5
s0,5,2:id
s0,9,4:C107
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 1
s1,5,4:asks
q0,11,63:Ban chỉ đạo thu thập, biên tập, duyệt, cập nhật
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,6:submit
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C108
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 2
s1,5,4:asks
s0,11,31:Ban định hướng nội dung
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,16:content-calendar
s0,46,7:planned
s0,55,4:true
s0,61,6:reason
s0,69,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C109
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 3
s1,5,4:asks
s0,11,52:Ban phê duyệt và chịu trách nhiệm về bài
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,8:approval
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C110
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 4
s1,5,4:asks
s0,11,55:Ban đề xuất biện pháp nâng cao chất lượng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,7:monthly
s0,39,7:planned
s0,48,4:true
s0,54,6:reason
s0,62,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C111
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 5
s1,5,4:asks
q0,11,42:Ban hướng dẫn, đôn đốc các tổ
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:group-reminder
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C112
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 6
s1,5,4:asks
s0,11,40:Hằng quý báo cáo phòng về cổng
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,9:quarterly
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,16:quarterly-report
s0,46,7:planned
s0,55,4:true
s0,61,6:reason
s0,69,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C113
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 6
s1,5,4:asks
s0,11,14:Báo cáo năm
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,6:yearly
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,13:yearly-report
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C114
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 6
s1,5,4:asks
s0,11,39:Báo cáo đột xuất theo yêu cầu
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,6:ad-hoc
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C115
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 7
s1,5,4:asks
q0,11,47:Hằng năm rà soát, đề xuất nâng cấp
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,13:yearly-review
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C116
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,45:Quy chế, Điều 8.2, gạch đầu dòng 8
s1,5,4:asks
s0,11,34:Việc khác do trưởng ban giao
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,4:task
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C117
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 9.1
s1,5,4:asks
q0,11,62:Trưởng ban quản lý, điều hành, chịu trách nhiệm
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:ledger-entry
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C118
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,22:Quy chế, Điều 9.2
s1,5,4:asks
q0,11,58:Trưởng ban phân công, quyết định chương trình
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,4:task
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C119
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,21:Quy chế, Điều 10
s1,5,4:asks
s0,11,42:Phó trưởng ban kiểm duyệt tin bài
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C120
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,44:Quy chế, Điều 11, gạch đầu dòng 1
s1,5,4:asks
q0,11,53:Thư ký biên tập, biên tập lại, cập nhật
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,8:appraise
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C121
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,44:Quy chế, Điều 11, gạch đầu dòng 2
s1,5,4:asks
q0,11,60:Thư ký thống kê số lượng, chất lượng tin bài
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,10:statistics
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C122
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,44:Quy chế, Điều 11, gạch đầu dòng 2
s1,5,4:asks
q0,11,44:Thư ký đôn đốc các tổ, giáo viên
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:group-reminder
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C123
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,44:Quy chế, Điều 11, gạch đầu dòng 3
s1,5,4:asks
s0,11,55:Thư ký báo cáo trưởng ban ngày 25 hằng tháng
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,7:monthly
s0,39,7:planned
s0,48,4:true
s0,54,6:reason
s0,62,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:monthly-report
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C124
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.1
s1,5,4:asks
q0,11,65:Quản trị hỗ trợ kỹ thuật, an ninh mạng, hạ tầng
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,52:Việc kỹ thuật ngoài văn bản được soát
m1,5,5
s0,5,2:id
s0,9,4:C125
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.2
s1,5,4:asks
s0,11,57:Quản trị là đầu mối với phòng và nơi khác
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,8:contacts
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C126
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.2
s1,5,4:asks
q0,11,65:Đầu sáng và cuối chiều xem lại tin, ảnh trên cổng
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,12:portal-check
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,39:chưa có lịch việc của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:portal-check
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C127
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.2
s1,5,4:asks
s0,11,58:Có sự cố thì báo cáo kịp thời trưởng phòng
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,13:case-escalate
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,8:incident
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C128
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.3
s1,5,4:asks
q0,11,65:Quý, năm đánh giá việc cung cấp, truy cập, vận hành
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,9:quarterly
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,6:yearly
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C129
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.4
s1,5,4:asks
q0,11,59:Quản lý máy, mạng, cơ sở dữ liệu, phần mềm
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,52:Việc kỹ thuật ngoài văn bản được soát
m1,5,5
s0,5,2:id
s0,9,4:C130
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 12.5
s1,5,4:asks
q0,11,39:Phát triển, nâng cấp hệ thống
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,52:Việc kỹ thuật ngoài văn bản được soát
m1,5,5
s0,5,2:id
s0,9,4:C131
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 13.1a
s1,5,4:asks
q0,11,77:Ủy viên chủ động cung cấp thông tin, ảnh của lĩnh vực mình
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:roles
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,37:chưa có cấu hình của trường
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C132
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 13.1b
s1,5,4:asks
q0,11,72:Ủy viên rà soát, cập nhật văn bản, thủ tục, biểu mẫu
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,23:form.outdated-reference
s0,53,7:planned
s0,62,4:true
s0,68,6:reason
s0,76,24:chưa viết luật này
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C133
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,47:Quy chế, Điều 13.1c, gạch đầu dòng 1
s1,5,4:asks
s0,11,22:Lập mục Công khai
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,12:content-type
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,37:chưa có cấu hình của trường
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C134
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,47:Quy chế, Điều 13.1c, gạch đầu dòng 2
s1,5,4:asks
q0,11,69:Công khai đầy đủ, kịp thời, dễ tìm, đúng phông chữ
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,13:form.encoding
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,24:chưa viết luật này
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C135
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,47:Quy chế, Điều 13.1c, gạch đầu dòng 3
s1,5,4:asks
q0,11,58:Bài công khai không được gỡ, không được ẩn
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:removal
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C136
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,47:Quy chế, Điều 13.1c, gạch đầu dòng 4
s1,5,4:asks
s0,11,45:Gửi phòng đường dẫn mục Công khai
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,11:link-change
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C137
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,47:Quy chế, Điều 13.1c, gạch đầu dòng 4
s1,5,4:asks
s0,11,46:Đổi đường dẫn thì báo trong 5 ngày
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,11:link-change
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,39:chưa có lịch việc của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,11:link-change
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C138
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 13.2
s1,5,4:asks
s0,11,65:Ủy viên chịu trách nhiệm về thông tin mình cung cấp
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:ledger-entry
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C139
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.1
s1,5,4:asks
q0,11,71:Đăng chức năng, cơ cấu, lịch sử, liên hệ của trường
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C140
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.2
s1,5,4:asks
q0,11,48:Đăng tin, ảnh hoạt động và kết quả
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,12:content-type
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C141
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.3
s1,5,4:asks
q0,11,55:Đăng văn bản của ngành, văn bản hành chính
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,12:content-type
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,37:chưa có cấu hình của trường
m1,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C142
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.4
s1,5,4:asks
q0,11,68:Đăng địa chỉ, điện thoại, thư điện tử của cổng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,10:allow-list
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C143
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.5
s1,5,4:asks
q0,11,61:Đăng thủ tục, danh mục, mức độ dịch vụ công
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C144
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.6
s1,5,4:asks
s0,11,49:Đăng các nội dung công khai theo thông tư
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C145
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 14.7
s1,5,4:asks
s0,11,74:Đăng thông tin khác theo thông tư về trang thông tin điện tử
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,15:mandatory-pages
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,39:chưa có lịch việc của trường
m1,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,3:law
m1,5,5
s0,5,2:id
s0,9,4:C146
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 15.1
s1,5,4:asks
q0,11,77:Nguồn tin: trường trong huyện, ban biên tập, nguồn chính thống
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,16:missing-source.*
m1,5,5
s0,5,2:id
s0,9,4:C147
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,34:Quy chế, Điều 15.2, bước 1
s1,5,4:asks
q0,11,58:Bước 1: giáo viên gửi bài cho thư ký, ủy viên
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,6:submit
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C148
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,34:Quy chế, Điều 15.2, bước 2
s1,5,4:asks
q0,11,56:Bước 2: thẩm định, chỉnh sửa chữ và ảnh
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,8:appraise
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C149
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,34:Quy chế, Điều 15.2, bước 3
s1,5,4:asks
q0,11,48:Bước 3: trưởng ban hoặc phó ban duyệt
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C150
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,35:Quy chế, Điều 15.2, bước 4a
s1,5,4:asks
q0,11,45:Bước 4a: bài được duyệt thì đăng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:publish
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C151
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,35:Quy chế, Điều 15.2, bước 4b
s1,5,4:asks
q0,11,82:Bước 4b: bài không duyệt thì hủy, hoặc trả lại rồi duyệt lại
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,6:return
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,6:cancel
s0,36,7:planned
s0,45,4:true
s0,51,6:reason
s0,59,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C152
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,37:Quy chế, Điều 15.2 (đề mục)
s1,5,4:asks
q0,11,46:Văn bản nói năm bước, chỉ kể bốn
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,10:gate-steps
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,37:chưa có cấu hình của trường
m1,5,5
s0,5,2:id
s0,9,4:C153
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 15.3, gạch đầu dòng 1
s1,5,4:asks
s0,11,45:Chỉ trưởng ban quyết định gỡ bài
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:removal
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C154
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 15.3, gạch đầu dòng 2
s1,5,4:asks
q0,11,90:Gỡ khi hết thời điểm, không còn hợp, hoặc người cung cấp có ý kiến
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:removal
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C155
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 15.3, gạch đầu dòng 3
s1,5,4:asks
s0,11,36:Đề nghị gỡ gửi qua thư ký
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,15:removal-request
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C156
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 16.1
s1,5,4:asks
q0,11,58:Mọi tổ, giáo viên, nhân viên cung cấp thông tin
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C157
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 16.2
s1,5,4:asks
q0,11,66:Phó hiệu trưởng là đầu mối tiếp nhận, phản hồi
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:outside-request
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C158
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 16.3
s1,5,4:asks
s0,11,54:Mỗi tháng ít nhất 8 tin bài có chất lượng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,13:monthly-posts
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C159
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 16.3
s1,5,4:asks
s0,11,52:Trong đó ít nhất 3 bài đề xuất lên trên
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,19:monthly-nominations
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,39:chưa có lịch việc của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,10:nomination
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C160
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 16.4, gạch đầu dòng 1
s1,5,4:asks
q0,11,96:Hiệu trưởng chịu trách nhiệm bài của người trong trường, học sinh, cha mẹ
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,12:ledger-entry
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C161
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 16.4, gạch đầu dòng 2
s1,5,4:asks
s0,11,71:Hiệu trưởng hoặc phó duyệt chữ và ảnh trước khi gửi
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,7:approve
s0,37,7:planned
s0,46,4:true
s0,52,6:reason
s0,60,33:chưa có quy trình duyệt bài
m1,5,5
s0,5,2:id
s0,9,4:C162
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 16.4, gạch đầu dòng 3
s1,5,4:asks
q0,11,59:Sự kiện của phòng: đăng trong 1 ngày sau khi xong
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,10:event-post
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C163
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,46:Quy chế, Điều 16.4, gạch đầu dòng 4
s1,5,4:asks
q0,11,62:Sự kiện của trường: đăng trong 1 ngày sau khi xong
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,10:event-post
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C164
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,48:Quy chế, Điều 16.4, gạch đầu dòng 5.1
s1,5,4:asks
q0,11,73:Chuyên đề cấp huyện: gửi kế hoạch, thông tin trong 1 ngày
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:seminar-notice
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C165
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,48:Quy chế, Điều 16.4, gạch đầu dòng 5.2
s1,5,4:asks
q0,11,77:Giáo viên tin học đăng trong 1 ngày từ khi nhận, đúng quy trình
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,16:publish-received
s0,46,7:planned
s0,55,4:true
s0,61,6:reason
s0,69,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C166
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1a
s1,5,4:asks
q0,11,59:Cấm chống Nhà nước, gây hại an ninh, trật tự
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:public-order.*
s0,46,7:planned
s0,55,4:true
s0,61,6:reason
s0,69,37:chưa viết luật của loại này
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,92:Chính kiến không phải loại lỗi của Soát; luật chỉ bắt lời kích động
m1,5,5
s0,5,2:id
s0,9,4:C167
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1a
s1,5,4:asks
q0,11,78:Cấm phá đoàn kết, kích động chiến tranh, khủng bố, hận thù
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:public-order.*
s0,46,7:planned
s0,55,4:true
s0,61,6:reason
s0,69,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C168
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1b
s1,5,4:asks
q0,11,64:Cấm bạo lực, dâm ô, đồi trụy, tội ác, tệ nạn
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C169
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1b
s1,5,4:asks
q0,11,56:Cấm mê tín dị đoan, phá thuần phong mỹ tục
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,17:harmful-content.*
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C170
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1c
s1,5,4:asks
s0,11,60:Cấm tiết lộ bí mật nhà nước và bí mật khác
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,14:confidential.*
m1,5,5
s0,5,2:id
s0,9,4:C171
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1d
s1,5,4:asks
q0,11,43:Cấm xuyên tạc, vu khống, xúc phạm
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,12:defamation.*
m1,5,5
s0,5,2:id
s0,9,4:C172
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,25:Quy chế, Điều 17.1đ
s1,5,4:asks
q0,11,63:Cấm quảng cáo, mua bán hàng hóa, dịch vụ bị cấm
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:prohibited-trade.*
m1,5,5
s0,5,2:id
s0,9,4:C173
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,25:Quy chế, Điều 17.1đ
s1,5,4:asks
s0,11,41:Cấm truyền bá tác phẩm bị cấm
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:prohibited-trade.*
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,106:Danh mục tác phẩm bị cấm không có ở dạng Soát đọc được; biên tập viên tự xét
m1,5,5
s0,5,2:id
s0,9,4:C174
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1e
s1,5,4:asks
q0,11,40:Cấm giả mạo tổ chức, cá nhân
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:impersonation.*
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C175
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1e
s1,5,4:asks
q0,11,54:Cấm phát tán tin giả, sai sự thật gây hại
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:unverified-claim.*
m1,5,5
s0,5,2:id
s0,9,4:C176
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1g
s1,5,4:asks
s0,11,39:Cấm xâm phạm sở hữu trí tuệ
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,23:intellectual-property.*
m1,5,5
s0,5,2:id
s0,9,4:C177
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1g
s1,5,4:asks
s0,11,55:Cấm vi phạm quy định thương mại điện tử
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:prohibited-trade.*
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
s0,28,22:authority.unit-account
s0,52,7:planned
s0,61,4:true
s0,67,6:reason
s0,75,24:chưa viết luật này
m1,5,5
s0,5,2:id
s0,9,4:C178
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,24:Quy chế, Điều 17.1h
s1,5,4:asks
s0,11,43:Cấm các hành vi khác theo pháp luật
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,5:rules
m1,9,2
s0,10,4:kind
s0,16,7:outside
s0,25,6:reason
s0,33,67:Không thể liệt kê; trường tự thêm bộ quy tắc riêng
m1,5,5
s0,5,2:id
s0,9,4:C179
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 17.2
s1,5,4:asks
q0,11,50:Cấm dùng trái phép tài khoản, mật khẩu
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,5,5
s0,5,2:id
s0,9,4:C180
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 17.3
s1,5,4:asks
s0,11,70:Cấm tạo đường dẫn trái phép đến tên miền hợp pháp
s1,5,7:answers
l1,7,2
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,9,4
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,15:impersonation.*
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,37:chưa viết luật của loại này
m1,5,5
s0,5,2:id
s0,9,4:C181
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 17.3
s1,5,4:asks
q0,11,62:Cấm mã độc, vi rút, xâm nhập, công cụ tấn công
s1,5,7:answers
l1,7,1
m0,9,2
s0,10,4:kind
s0,16,4:rule
s0,22,4:name
q0,28,18:account-security.*
m1,5,5
s0,5,2:id
s0,9,4:C182
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 18.1
s1,5,4:asks
s0,11,44:Ngày 25 ra thông báo thống kê tin bài
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,8:document
s0,26,4:name
s0,32,14:monthly-notice
s0,48,7:planned
s0,57,4:true
s0,63,6:reason
s0,71,26:chưa có mẫu văn bản
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:monthly-report
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C183
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 18.2
s1,5,4:asks
s0,11,55:Khó khăn thì báo cáo kịp thời trưởng phòng
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,6:ad-hoc
s0,38,7:planned
s0,47,4:true
s0,53,6:reason
s0,61,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C184
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 19.1
s1,5,4:asks
s0,11,34:Khen thưởng người làm tốt
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,13:contributions
s0,45,7:planned
s0,54,4:true
s0,60,6:reason
s0,68,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C185
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 19.2
s1,5,4:asks
q0,11,58:Cung cấp chậm, thiếu, sai thì chịu trách nhiệm
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,9:violation
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,14:chưa có sổ
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,10:violations
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C186
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 19.2
s1,5,4:asks
s0,11,63:Ba lần vi phạm trong năm học thì trừ điểm thi đua
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,10:violations
s0,42,7:planned
s0,51,4:true
s0,57,6:reason
s0,65,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C187
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 19.3
s1,5,4:asks
q0,11,71:Hành vi bị cấm thì xử lý theo pháp luật, quy định ngành
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,4:step
s0,22,4:name
s0,28,13:case-escalate
s0,43,7:planned
s0,52,4:true
s0,58,6:reason
s0,66,33:chưa có quy trình duyệt bài
m1,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,8:incident
s0,40,7:planned
s0,49,4:true
s0,55,6:reason
s0,63,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C188
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,25:Quy chế, Điều 20.1-2
s1,5,4:asks
q0,11,67:Ban giúp hiệu trưởng đôn đốc cung cấp, duyệt, đăng
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,9:dashboard
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,19:chưa có báo cáo
m1,9,4
s0,10,4:kind
s0,16,4:duty
s0,22,4:name
s0,28,14:group-reminder
s0,44,7:planned
s0,53,4:true
s0,59,6:reason
s0,67,39:chưa có lịch việc của trường
m1,5,5
s0,5,2:id
s0,9,4:C189
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 20.3
s1,5,4:asks
s0,11,64:Ban là đầu mối với cơ quan chức năng về nội dung
s1,5,7:answers
l1,7,2
m0,9,4
s0,10,4:kind
s0,16,7:setting
s0,25,4:name
s0,31,8:contacts
s0,41,7:planned
s0,50,4:true
s0,56,6:reason
s0,64,37:chưa có cấu hình của trường
m1,9,4
s0,10,4:kind
s0,16,6:record
s0,24,4:name
s0,30,15:outside-request
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,14:chưa có sổ
m1,5,5
s0,5,2:id
s0,9,4:C190
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 21.1
s1,5,4:asks
q0,11,63:Hằng năm đánh giá từng người, công khai kết quả
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,17:yearly-assessment
s0,49,7:planned
s0,58,4:true
s0,64,6:reason
s0,72,19:chưa có báo cáo
m1,5,5
s0,5,2:id
s0,9,4:C191
s1,5,8:document
s0,15,8:111-2022
s1,5,5:place
q0,12,23:Quy chế, Điều 21.2
s1,5,4:asks
s0,11,61:Cấp trên kiểm tra theo kế hoạch hoặc đột xuất
s1,5,7:answers
l1,7,1
m0,9,4
s0,10,4:kind
s0,16,6:report
s0,24,4:name
s0,30,15:inspection-pack
s0,47,7:planned
s0,56,4:true
s0,62,6:reason
s0,70,19:chưa có báo cáo
F4661 defamation.yaml
m2,1,4
s0,1,4:pack
s0,7,10:defamation
s1,1,5:title
s0,8,23:Xúc phạm, vu khống
s1,1,8:title_en
s0,11,18:Insult and slander
s2,1,5:rules
l1,3,1
m0,5,13
s0,5,2:id
s0,9,17:defamation.insult
s1,5,5:title
s0,12,17:Lời xúc phạm
s1,5,8:title_en
s0,15,9:An insult
s1,5,8:category
s0,15,10:defamation
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,7
s0,15,15:luat-anm-2025/7
s0,32,15:luat-anm-2018/8
s0,49,14:nd-15-2020/101
s0,65,12:blds-2015/34
s0,79,23:luat-nha-giao-2025/11.3
s0,104,18:111-2022/qc.17.1.d
s0,124,13:laocai-2024/2
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,2
m0,11,1
s0,11,6:phrase
l1,13,33
s0,15,12:đồ ngu si
s1,15,15:đồ ngu dốt
s1,15,12:ngu như bò
s1,15,14:ngu như lợn
s1,15,12:ngu như heo
s1,15,20:béo như lợn nái
s1,15,15:đồ vô học
s1,15,17:đồ mất dạy
s1,15,17:đồ mất nết
s1,15,18:đồ khốn nạn
s1,15,20:thằng khốn nạn
s1,15,15:con mụ điên
s1,15,30:mất dạy từ trong trứng
s1,15,14:óc bã đậu
s1,15,21:đầu óc bã đậu
s1,15,26:đầu óc như bã đậu
s1,15,15:quân ăn cắp
s1,15,17:thằng ăn cắp
s1,15,15:đồ ăn cắp
s1,15,14:đồ ăn bám
s1,15,19:đồ đầu đất
s1,15,25:cái loại đầu đất
s1,15,20:loại đầu đất
s1,15,27:thành phần đầu đất
s1,15,16:đồ súc vật
s1,15,15:đồ súc sinh
s1,15,15:quân súc sinh
s1,15,22:đồ vô lương tâm
s1,15,22:bọn vô lương tâm
s1,15,15:đồ chó săn
s1,15,15:đồ cặn bã
s1,15,24:mặt người dạ thú
s1,15,32:đồ đầu đường xó chợ
m1,11,2
s0,11,6:phrase
l0,19,14
s0,20,9:đồ ngu
s0,28,11:thằng ngu
s0,39,10:đồ chó
s0,47,10:đồ đĩ
s0,54,8:con đĩ
s0,62,8:con mụ
s0,70,8:lũ chó
s0,78,12:khốn nạn
s0,88,11:mất dạy
s0,97,16:đồ mặt dày
s0,109,16:thứ mặt dày
s0,122,21:mặt dày mày dạn
s0,139,7:óc heo
s0,147,9:óc lợn
s1,11,5:marks
s0,18,5:exact
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,17
s0,25,12:không gọi
s0,36,21:không được gọi
s0,52,13:đừng gọi
s0,62,17:không nên gọi
s0,77,14:gọi nhau là
s0,90,15:gọi bạn là
s0,102,12:gọi em là
s0,113,13:gọi con là
s0,125,19:gọi cô giáo là
s0,141,14:bị gọi là
s0,152,14:mắng con là
s0,165,13:không chửi
s0,177,14:đừng chửi
s0,188,11:không chê
s0,199,17:không nói tục
s0,214,13:xin lỗi vì
s0,226,22:từng làm mình đau
s1,9,6:within
s0,17,8:sentence
m2,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,13
s0,25,11:nhân vật
s0,35,8:truyện
s0,43,11:vở kịch
s0,52,13:tiểu phẩm
s0,63,10:Chí Phèo
s0,73,10:Tấm Cám
s0,82,10:Bá Kiến
s0,91,10:lão Hạc
s0,100,11:chị Dậu
s0,109,12:thành ngữ
s0,120,11:tục ngữ
s0,129,10:từ ngữ
s0,137,17:nghĩa của từ
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
s0,14,163:Lời này hạ thấp danh dự của người khác. Nói trước nhiều người thì khó rút lại, và người bị nói có quyền yêu cầu xử lý.
s1,5,10:message_en
s0,17,115:These words lower someone's honour. Said before many they are hard to take back, and the person may demand redress.
s1,5,6:advice
s0,13,103:Bỏ lời này. Nếu cần góp ý, nêu việc cụ thể và gửi cho người có trách nhiệm.
s1,5,9:advice_en
s0,16,84:Leave the words out. To complain, state the facts and write to the person in charge.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,68:Trọng tài trận này là [[đồ chó săn]] của đội bạn.
q1,11,80:[[Con mụ]] kế toán lươn lẹo, lần này lại đổ tại phần mềm.
q1,11,84:Bà ấy đúng là [[đồ vô học]], tiền nhiều mà cư xử chẳng ra gì.
q1,11,64:phu huynh lop do toan [[thanh phan dau dat]], noi mai khong hieu
q1,11,69:Mấy người bếp ăn đó là [[quân ăn cắp]] của con nít.
q1,11,84:Cái [[thứ mặt dày]] bên bảo vệ, nói rồi vẫn đậu xe chắn cổng.
s1,7,4:pass
l1,9,8
q0,11,109:Nội quy bình luận: không chửi thề, không gọi nhau là \"đồ ngu\", không chế ảnh bạn bè.
q1,11,79:Trong truyện, Chí Phèo bị cả làng coi là đồ khốn nạn, vì sao?
q1,11,55:Bữa sáng của bé có cháo óc chó và hạt sen.
q1,11,68:Con mực một nắng và con mú hấp là thực đơn tối nay.
q1,11,93:Em sinh ra đã thiệt thòi nên vô học trễ một năm, cô kèm thêm buổi chiều.
q1,11,109:Cô buồn vì có em gọi bạn là đồ mất dạy, cả lớp mình nói chuyện về lời nói nhé.
q1,11,41:Do ngu gat nen em len xe buyt nham tuyen.
q1,11,90:Áo khoác mặt dày, mặc mùa đông rất ấm, thư viện còn ba cái để quên.
F2709 form.yaml
m2,1,4
s0,1,4:pack
s0,7,4:form
s1,1,5:title
s0,8,23:Thể thức, căn cứ
s1,1,8:title_en
s0,11,25:Form and legal references
s2,1,5:rules
l1,3,1
m0,5,13
s0,5,2:id
s0,9,20:form.lapsed-document
s1,5,5:title
s0,12,34:Văn bản đã hết hiệu lực
s1,5,8:title_en
s0,15,29:A document no longer in force
s1,5,8:category
s0,15,4:form
s1,5,5:level
s0,12,4:note
s1,5,7:clauses
l0,14,3
s0,15,14:nd-30-2020/pl1
s0,31,12:185-2018/1.3
s0,45,15:111-2022/qc.5.1
s1,5,5:match
m0,12,2
s0,13,6:entity
s0,21,15:document-number
s0,38,2:is
l0,42,1
s0,43,6:lapsed
s1,5,6:unless
l1,7,1
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,10
s0,25,18:hết hiệu lực
s0,39,10:thay thế
s0,49,8:thay cho
s0,59,9:bị thay
s0,68,13:được thay
s0,79,9:bãi bỏ
s0,87,14:trước đây
s0,98,22:không còn áp dụng
s0,117,7:nay là
s0,125,11:lịch sử
s1,9,6:within
s0,17,8:sentence
s1,5,7:message
q0,14,68:{quote} đã hết hiệu lực. Văn bản thay thế: {successor}.
s1,5,10:message_en
q0,17,63:{quote} is no longer in force. It was replaced by: {successor}.
s1,5,6:advice
s0,13,93:Dẫn văn bản mới. Nếu nhắc văn bản cũ thì ghi rõ là đã hết hiệu lực.
s1,5,9:advice_en
s0,16,74:Cite the new document. Where you mean the old one, say that it has lapsed.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,110:Căn cứ Nghị định số [[72/2013/NĐ-CP]], nhà trường nhắc phụ huynh dùng mạng đúng mực.
m1,11,2
s0,12,4:text
q0,18,89:Theo Nghị định [[13/2023/NĐ-CP]], phải xin phép trước khi đăng ảnh trẻ.
s0,93,9:posted_on
s0,104,10:2026-03-02
m1,11,2
s0,12,4:text
q0,18,77:Thực hiện Nghị định [[27/2018/NĐ-CP]] về thông tin trên mạng.
s0,83,9:posted_on
s0,94,10:2025-09-01
m1,11,2
s0,12,4:text
q0,18,69:Nghị định [[15/2020/NĐ-CP]] quy định mức phạt tin giả.
s0,76,9:posted_on
s0,87,10:2026-08-15
m1,11,2
s0,12,4:text
q0,18,76:Người phát ngôn của trường theo Nghị định [[09/2017/NĐ-CP]].
s0,82,9:posted_on
s0,93,10:2026-09-05
s1,7,4:pass
l1,9,5
m0,11,2
s0,12,4:text
q0,18,85:Theo Nghị định 13/2023/NĐ-CP, phải xin phép trước khi đăng ảnh trẻ.
s0,89,9:posted_on
s0,100,10:2025-03-02
q1,11,117:Nghị định 72/2013/NĐ-CP mà nhiều trang còn dẫn lại thì đã được thay từ cuối năm 2024 rồi.
q1,11,119:Nghị định 72/2013/NĐ-CP mà nhiều trường quen dẫn nay đã hết hiệu lực từ cuối năm 2024 rồi.
q1,11,102:Căn cứ Nghị định 147/2024/NĐ-CP, nhà trường nhắc phụ huynh dùng mạng đúng mực.
m1,11,2
s0,12,4:text
q0,18,68:Theo Nghị định 15/2020/NĐ-CP, chia sẻ tin giả bị phạt.
s0,76,9:posted_on
s0,87,10:2024-05-20
F2277 impersonation.yaml
m2,1,4
s0,1,4:pack
s0,7,13:impersonation
s1,1,5:title
s0,8,10:Mạo danh
s1,1,8:title_en
s0,11,13:Impersonation
s2,1,5:rules
l1,3,1
m0,5,14
s0,5,2:id
s0,9,30:impersonation.lookalike-domain
s1,5,5:title
s0,12,45:Tên miền giống tên miền chính thức
s1,5,8:title_en
s0,15,19:A look-alike domain
s1,5,8:category
s0,15,13:impersonation
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,4
s0,15,15:luat-anm-2025/7
s0,32,15:luat-anm-2018/8
s0,49,10:361-2017/1
s0,61,18:111-2022/qc.17.1.e
s1,5,5:match
m0,12,3
s0,13,6:entity
s0,21,6:domain
s0,29,2:is
l0,33,1
s0,34,9:lookalike
s0,46,3:not
l0,51,1
s0,52,7:allowed
s1,5,6:stance
l0,13,5
s0,14,8:asserted
s0,24,9:solicited
s0,35,8:reported
s0,45,8:supposed
s0,55,6:wished
s1,5,3:fix
s0,10,6:remove
s1,5,7:message
s0,14,148:Địa chỉ {quote} giống trang của cơ quan nhà nước nhưng không phải. Người bấm vào dễ bị lấy mất mật khẩu, tiền.
s1,5,10:message_en
s0,17,105:The address {quote} looks like an authority's and is not. Those who open it may lose passwords and money.
s1,5,6:advice
s0,13,147:Bỏ địa chỉ này. Cơ quan nhà nước dùng đuôi gov.vn, trường học dùng đuôi edu.vn; hỏi lại nơi gửi trước khi đăng.
s1,5,9:advice_en
s0,16,101:Remove the address. Authorities end in gov.vn, schools in edu.vn; ask whoever sent it before posting.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,89:Phụ huynh tra điểm ở [[tracuu-sgddt-edu.vn.cx]] bằng tài khoản Facebook nhé.
q1,11,86:Có điểm rồi, vào [[http://csdl-moet.edu.vn.hocba.site]] xác nhận học bạ.
q1,11,64:tai app dinh danh cho be o [[vneid-dinhdanh.online/app.apk]] nha
q1,11,86:Nhận hỗ trợ 1,5 triệu tại [[moet-hotrohocsinh.vip]], chỉ cần số thẻ.
q1,11,90:Sở gửi: thầy cô đổi mật khẩu ở [[mail.moet-edu.vn.com]] trước 22 giờ.
s1,7,4:pass
l1,9,6
q0,11,52:Phụ huynh tra điểm ở tracuu.moet.gov.vn nhé.
q1,11,39:Trang trường: thcs-hoaphuong.edu.vn.
q1,11,69:Đừng bấm vào csdl-moet.edu.vn.hocba.site, đó là trang giả.
q1,11,69:Địa chỉ tracuu-sgddt-edu.vn.cx có phải của Sở không cô?
q1,11,59:Cảnh giác: vneid-dinhdanh.online là trang lừa đảo.
q1,11,45:Em đọc bài trên vnexpress.net rồi ạ.
F5753 intellectual-property.yaml
m2,1,4
s0,1,4:pack
s0,7,21:intellectual-property
s1,1,5:title
s0,8,13:Bản quyền
s1,1,8:title_en
s0,11,21:Intellectual property
s2,1,5:rules
l1,3,2
m0,5,13
s0,5,2:id
s0,9,38:intellectual-property.cracked-software
s1,5,5:title
s0,12,23:Phần mềm bẻ khoá
s1,5,8:title_en
s0,15,16:Cracked software
s1,5,8:category
s0,15,21:intellectual-property
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,3
s0,15,17:luat-shtt-2005/28
s0,34,18:111-2022/qc.17.1.g
s0,54,15:111-2022/qc.5.1
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,15
s0,11,16:bản bẻ khoá
s1,11,15:file bẻ khoá
s1,11,20:bộ cài bẻ khoá
s1,11,16:bẻ khoá sẵn
s1,11,21:bẻ khoá xong rồi
s1,11,18:thuốc bẻ khoá
s1,11,11:bản crack
s1,11,11:crack sẵn
s1,11,10:crack full
s1,11,10:full crack
s1,11,10:file crack
s1,11,10:đã crack
s1,11,10:kèm crack
s1,11,10:link crack
s1,11,9:key lậu
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,19
s0,25,12:đừng cài
s0,35,13:đừng tải
s0,45,13:đừng dùng
s0,56,18:đừng tự tải
s0,69,11:không cài
s0,80,20:không được cài
s0,96,12:không dùng
s0,108,12:không tải
s0,119,15:đừng ai cài
s0,132,10:khỏi key
s0,142,12:khỏi crack
s0,154,9:thì gỡ
s0,162,11:phải gỡ
s0,171,9:gỡ bỏ
s0,178,23:vi phạm bản quyền
s0,197,13:nghiêm cấm
s0,209,14:thay cho bản
s0,223,10:mã độc
s0,231,7:vi rút
s1,9,6:within
s0,17,8:sentence
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,4
s0,25,19:có được không
s0,40,15:được không
s0,52,18:vì ai cũng thế
s0,68,14:có sao không
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,5:after
s1,5,7:message
s0,14,163:Bản bẻ khoá là dùng phần mềm không được phép của tác giả. Nó cũng hay kèm mã độc, máy trường dễ mất dữ liệu của các em.
s1,5,10:message_en
s0,17,135:A cracked copy uses software without its author's leave. It often carries malware, and the school's machines may lose the pupils' data.
s1,5,6:advice
s0,13,100:Dùng bản trường đã mua, bản cho giáo dục, hoặc phần mềm tự do như LibreOffice.
s1,5,9:advice_en
s0,16,91:Use what the school has bought, an education licence, or free software such as LibreOffice.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,92:Thầy gom sẵn bộ Office 2021 kèm [[file bẻ khoá]] trong Drive, link ở cuối tin.
q1,11,69:Em cài [[bản bẻ khoá]] vô 12 máy phòng bộ môn rồi nhé.
q1,11,66:may nao can thi alo, minh co phan mem [[be khoa san]], chep ra USB
q1,11,73:Cô gửi link tải [[bản crack]] phần mềm vẽ hình cho các em.
q1,11,48:Photoshop [[full crack]], tải về là chạy.
s1,7,4:pass
l1,9,6
q0,11,101:Máy nào đang chạy bản bẻ khoá thì gỡ trước thứ Năm, trường cấp bản quyền.
q1,11,78:Hỏi: dùng bản crack để soạn bài có được không? Đáp: Không.
q1,11,96:Tủ bản đồ mất chìa, chiều nay em xin bẻ khoá, có bác bảo vệ chứng kiến.
q1,11,81:Trường đã mua bản quyền 12 máy, đừng ai cài bản bẻ khoá nữa.
q1,11,72:Em cài LibreOffice đủ 22 máy, hợp pháp, khỏi key khỏi crack.
q1,11,54:Bánh cracker và sữa là bữa xế của các con.
m2,5,14
s0,5,2:id
s0,9,34:intellectual-property.scanned-book
s1,5,5:title
s0,12,34:Chia sẻ sách quét, sách photo
s1,5,8:title_en
s0,15,39:A scanned or photocopied book passed on
s1,5,8:category
s0,15,21:intellectual-property
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,3
s0,15,17:luat-shtt-2005/28
s0,34,18:111-2022/qc.17.1.g
s0,54,15:111-2022/qc.5.1
s1,5,5:match
m1,7,2
s0,7,4:near
l1,9,2
m0,11,2
s0,12,3:any
l0,17,2
m0,18,1
s0,19,7:concept
s0,28,12:copying/book
m0,43,1
s0,44,7:concept
s0,53,22:copying/shadow-library
s0,79,2:as
s0,83,4:copy
m1,11,1
s0,12,7:concept
s0,21,13:copying/share
s1,7,6:within
s0,15,9:paragraph
s1,5,4:mark
s0,11,4:copy
s1,5,6:unless
l1,7,2
m0,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,7:licence
s0,36,6:within
s0,44,9:paragraph
m1,9,2
s0,10,4:near
m0,16,2
s0,17,6:entity
s0,25,6:domain
s0,33,2:is
l0,37,1
s0,38,8:official
s0,50,6:within
s0,58,9:paragraph
s1,5,7:message
s0,14,138:Quét hay photo cả cuốn rồi chia nhau là lấy mất công của người viết. Nhà trường cũng có thể bị nhắc nhở.
s1,5,10:message_en
s0,17,108:To scan or copy a whole book and pass it on takes the author's due. The school may be called to account too.
s1,5,6:advice
s0,13,122:Dẫn tới bản của nhà xuất bản, mượn ở thư viện, hoặc chỉ trích đoạn ngắn có ghi tác giả.
s1,5,9:advice_en
s0,16,101:Point to the publisher's edition, lend it from the library, or quote a short passage with its author.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,92:Cô [[scan trọn bộ]] sách bài tập rồi, link ở dưới, nhà mình in ra cho con.
q1,11,100:Khỏi ra hiệu sách nhé, thầy [[scan nguyên cuốn]] để trong drive cả lớp tải về.
q1,11,40:ai can [[pdf sách]] luyen thi thi ib em
q1,11,78:Sách gốc mắc quá nên cô [[chụp cả cuốn]], gom tiền thứ Năm.
q1,11,82:Em [[chụp lại trọn cuốn]] truyện mới, đưa lên nhóm cho cả lớp.
s1,7,4:pass
l1,9,6
q0,11,83:Nhà xuất bản gửi bản pdf sách mẫu, cô đưa lên nhóm cho cả lớp.
q1,11,86:Tổ tự soạn phiếu bài tập, scan full đưa lên nhóm cho phụ huynh in ra.
q1,11,49:Văn thư scan trọn bộ hồ sơ nộp phòng.
q1,11,91:Đừng scan nguyên cuốn rồi đưa lên nhóm, thư viện còn 20 cuốn cho mượn.
q1,11,101:Sách điện tử chính thức ở hanhtrangso.nxbgd.vn, không cần mua sách, tải về đọc.
q1,11,69:Thư viện nhận sách cũ, ai cần đến mượn giờ ra chơi.
F3448 missing-source.yaml
m2,1,4
s0,1,4:pack
s0,7,14:missing-source
s1,1,5:title
s0,8,21:Thiếu nguồn dẫn
s1,1,8:title_en
s0,11,15:Missing sources
s2,1,5:rules
l1,3,1
m0,5,14
s0,5,2:id
s0,9,24:missing-source.statistic
s1,5,5:title
s0,12,41:Con số, nghiên cứu chưa có nguồn
s1,5,8:title_en
s0,15,36:A figure or study without its source
s1,5,8:category
s0,15,14:missing-source
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,4
s0,15,15:qd-423-2026/bqt
s0,32,13:qd-874-2021/4
s0,47,15:111-2022/qc.6.3
s0,64,12:185-2018/1.3
s1,5,5:match
m0,12,1
s0,13,7:concept
l0,22,2
s0,23,19:unsourced/statistic
s0,44,18:unsourced/research
s2,5,8:requires
m1,7,2
s0,7,4:near
m0,13,1
s0,14,3:any
l0,19,2
m0,20,2
s0,21,6:entity
s0,29,8:citation
s0,39,3:not
l0,44,1
s0,45,5:vague
m0,54,1
s0,55,6:phrase
l0,63,6
s0,64,3:WHO
s0,69,6:UNICEF
s0,77,6:UNESCO
s0,85,24:Ngân hàng Thế giới
s0,105,14:báo cáo số
s0,117,10:dẫn theo
s1,7,6:within
s0,15,9:paragraph
s1,5,6:unless
l1,7,4
m0,9,2
s0,10,4:near
m0,16,2
s0,17,6:phrase
l0,25,2
s0,26,7:nguồn
s0,33,6:trích
s0,41,5:marks
s0,48,5:exact
s0,56,6:within
s0,64,9:paragraph
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,13
s0,25,24:Tổng cục Thống kê
s0,44,17:Cục Thống kê
s0,58,16:Bộ Giáo dục
s0,71,7:Bộ GD
s0,78,10:Bộ GDĐT
s0,87,11:Bộ Y tế
s0,96,13:Bộ Công an
s0,108,16:Sở Giáo dục
s0,121,7:Sở GD
s0,128,10:Sở GDĐT
s0,137,20:Viện Dinh dưỡng
s0,154,31:Tổ chức Y tế Thế giới
s0,177,10:tạp chí
s1,9,6:within
s0,17,8:sentence
m1,9,2
s0,10,4:near
m0,16,1
s0,17,6:entity
s0,25,12:organisation
s0,40,6:within
s0,48,8:sentence
m1,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,8:own-data
s0,37,6:within
s0,45,8:sentence
s1,5,7:message
s0,14,128:Con số hay kết luận này chưa cho biết lấy từ đâu, vào lúc nào. Phụ huynh không có cách kiểm tra lại.
s1,5,10:message_en
s0,17,89:The figure or finding does not say where and when it comes from. Parents cannot check it.
s1,5,6:advice
s0,13,90:Ghi tên nơi công bố, năm và đường dẫn. Không tìm thấy thì bỏ con số.
s1,5,9:advice_en
s0,16,72:Give publisher, year and link. If you cannot find them, drop the figure.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,90:[[Thống kê cho thấy]] 80% trẻ chán học là vì bị hỏi điểm mỗi chiều.
q1,11,107:[[Các nhà khoa học đã chứng minh]] thiếu một giờ ngủ làm giảm 23% khả năng ghi nhớ.
q1,11,107:Nhiều [[nghiên cứu đã chứng minh]] trẻ đọc 15 phút mỗi ngày có vốn từ gấp rưỡi.
q1,11,60:[[nghien cuu chi ra]] tre chep tay nho lau gap ba lan go may
q1,11,73:[[Số liệu mới nhất cho thấy]] 68% cử nhân làm trái ngành.
q1,11,98:Vì [[Harvard đã chứng minh]] hát tiếng Anh trước 6 tuổi giúp trẻ thông minh hơn.
s1,7,4:pass
l1,9,6
q0,11,110:Thống kê cho thấy 7 trong 10 trẻ thiếu rau. Nguồn: Báo cáo Tổng điều tra Dinh dưỡng 2020.
q1,11,127:Nghiên cứu cho thấy trẻ ngủ đủ thì học tốt hơn (Bộ Y tế, Tài liệu sức khoẻ học đường, 2023).
q1,11,99:Khảo sát cho thấy 412 em của trường mình đi xe buýt, tăng 30 em so với năm ngoái.
q1,11,72:Chiều nay tổ Toán họp thống kê điểm kiểm tra giữa kỳ.
q1,11,73:Các em làm nghiên cứu khoa học nộp đề tài trước ngày 20.
q1,11,65:Kế toán gửi thống kê tiền ăn tháng 10 ở bảng tin.
F19406 personal-data.yaml
m2,1,4
s0,1,4:pack
s0,7,13:personal-data
s1,1,5:title
s0,8,21:Thông tin riêng tư
s1,1,8:title_en
s0,11,19:Private information
s2,1,5:rules
l1,3,7
m0,5,14
s0,5,2:id
s0,9,24:personal-data.citizen-id
s1,5,5:title
s0,12,56:Số căn cước, mã định danh của một người
s1,5,8:title_en
s0,15,25:A person's citizen number
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,7
s0,15,18:luat-bvdlcn-2025/7
s0,35,13:nd-356-2025/3
s0,50,13:nd-13-2023/11
s0,65,13:nd-56-2017/33
s0,80,12:blds-2015/38
s0,94,12:185-2018/1.2
s0,108,15:111-2022/qc.5.3
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,4
m0,11,2
s0,12,6:entity
s0,20,4:cccd
s0,26,2:is
l0,30,1
s0,31,8:labelled
m1,11,2
s0,12,6:entity
s0,20,4:cccd
s0,26,2:is
l0,30,1
s0,31,11:owner-pupil
m1,11,2
s0,12,6:entity
s0,20,4:cccd
s0,26,2:is
l0,30,1
s0,31,12:owner-parent
m1,11,2
s0,12,6:entity
s0,20,4:cccd
s0,26,2:is
l0,30,1
s0,31,11:owner-staff
s1,5,6:unless
l1,7,1
m0,9,2
s0,10,4:near
m0,16,1
s0,17,6:phrase
l0,25,5
s0,26,15:số minh hoạ
s0,39,13:số ví dụ
s0,49,15:dãy số bịa
s0,61,22:số không có thật
s0,79,19:ví dụ minh hoạ
s0,97,6:within
s0,105,8:sentence
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,174:Dãy 12 số này là số căn cước hay mã định danh của một người. Người khác có thể dùng nó để mạo danh, và số không đổi lại được.
s1,5,10:message_en
s0,17,105:These 12 digits are someone's citizen number. Others can use it to impersonate, and it cannot be changed.
s1,5,6:advice
s0,13,125:Xoá số này khỏi bài. Cần thu hay đối chiếu thì nhắn riêng từng người, hoặc nhận tại văn phòng.
s1,5,9:advice_en
s0,16,102:Delete the number. To collect or check it, write to each person privately or receive it at the office.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,102:Em Trần Bảo Ngọc, lớp 6A, mã định danh [[079313004126]], phụ huynh kiểm tra giúp cô.
q1,11,84:Hồ sơ của em Khải còn thiếu. Số CCCD của mẹ em là [[001185004321]].
q1,11,103:Mẹ bé Su gửi cô số căn cước [[036 192 007 815]] để cô nhập cơ sở dữ liệu nhé.
q1,11,72:hs Le Minh Khoi lop 9A2, so cccd [[052211003947]], bo me xem dung chua a
q1,11,98:Thầy Vinh gửi lại số căn cước công dân: [[038079002614]] cho kế toán làm thuế.
s1,7,4:pass
l1,9,6
q0,11,81:Các em nhớ mang căn cước và giấy báo dự thi, có mặt lúc 7 giờ.
q1,11,93:Mã định danh của con, ba mẹ xem trên ứng dụng VNeID rồi nhắn riêng cho cô.
q1,11,119:Mã định danh minh hoạ trên slide là 001099000001, dãy số bịa để các em biết số gồm mấy phần.
q1,11,94:Phụ huynh đóng học phí vào số tài khoản 118000264175 của trường, VietinBank.
q1,11,65:Số căn cước của em Khải đã che: 0792••••4126.
q1,11,76:Văn phòng trường: (028) 3825 1234, trực từ 7 giờ đến 17 giờ.
m2,5,14
s0,5,2:id
s0,9,29:personal-data.citizen-id-bare
s1,5,5:title
s0,12,35:Dãy số giống số căn cước
s1,5,8:title_en
s0,15,38:Digits that look like a citizen number
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,5
s0,15,18:luat-bvdlcn-2025/7
s0,35,13:nd-356-2025/3
s0,50,13:nd-13-2023/11
s0,65,12:blds-2015/38
s0,79,12:185-2018/1.2
s1,5,5:match
m0,12,2
s0,13,6:entity
s0,21,4:cccd
s0,27,3:not
l0,32,4
s0,33,8:labelled
s0,43,11:owner-pupil
s0,56,12:owner-parent
s0,70,11:owner-staff
s1,5,6:unless
l1,7,1
m0,9,2
s0,10,4:near
m0,16,1
s0,17,6:phrase
l0,25,11
s0,26,17:số tài khoản
s0,40,3:stk
s0,45,12:tài khoản
s0,56,15:mã vận đơn
s0,68,15:mã đơn hàng
s0,81,18:số hợp đồng
s0,94,15:mã giao dịch
s0,108,14:mã hoá đơn
s0,120,15:số hoá đơn
s0,132,11:số sê ri
s0,142,9:số seri
s0,153,6:within
s0,161,8:sentence
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,118:Dãy 12 số này đúng dạng số căn cước. Nếu là của một người thì không nên để trên mạng.
s1,5,10:message_en
s0,17,100:These 12 digits have the form of a citizen number. If they are someone's, they do not belong online.
s1,5,6:advice
s0,13,98:Nếu là số căn cước, thầy cô xoá đi. Nếu là số khác, ghi rõ đó là số gì.
s1,5,9:advice_en
s0,16,68:If it is a citizen number, delete it. If not, say what number it is.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,38:Gửi chị Lan ạ: [[001185004321]].
q1,11,43:Đây nha mấy chị, [[052 211 003 947]].
q1,11,31:[[038079002614]] – mai nộp.
q1,11,37:Bổ sung số này: [[064312005583]]
q1,11,33:so nay ne chi oi [[091205001874]]
s1,7,4:pass
l1,9,6
q0,11,79:Chuyển khoản học phí vào số tài khoản 091205001874 nhé các bác.
q1,11,47:Hàng đang giao, mã vận đơn 001185004321.
q1,11,51:Trúng số 123456789012 thì nhớ khao cả tổ.
q1,11,54:Mã sách 978604123456 trong thư viện bị in mờ.
q1,11,45:Tổng chi cả năm là 052.211.947 đồng.
q1,11,46:Đường dây nóng bảo vệ trẻ em: 111.
m2,5,14
s0,5,2:id
s0,9,26:personal-data.family-phone
s1,5,5:title
s0,12,55:Số điện thoại riêng của gia đình học sinh
s1,5,8:title_en
s0,15,33:Private phone of a pupil's family
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,6
s0,15,21:luat-tre-em-2016/6.11
s0,38,13:nd-56-2017/33
s0,53,19:luat-bvdlcn-2025/24
s0,74,13:nd-13-2023/11
s0,89,12:185-2018/1.2
s0,103,15:111-2022/qc.5.3
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,2
m0,11,3
s0,12,6:entity
s0,20,5:phone
s0,27,2:is
l0,31,2
s0,32,6:mobile
s0,40,12:owner-parent
s0,55,3:not
l0,60,3
s0,61,7:allowed
s0,70,7:hotline
s0,79,12:owner-office
m1,11,3
s0,12,6:entity
s0,20,5:phone
s0,27,2:is
l0,31,2
s0,32,6:mobile
s0,40,11:owner-pupil
s0,54,3:not
l0,59,3
s0,60,7:allowed
s0,69,7:hotline
s0,78,12:owner-office
s1,5,6:unless
l1,7,1
m0,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,7:consent
s0,36,6:within
s0,44,9:paragraph
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,158:Đây là số điện thoại riêng của học sinh hoặc phụ huynh. Ai đọc bài cũng thấy số này và có thể chuyển tiếp đi nơi khác.
s1,5,10:message_en
s0,17,103:This is the private phone of a pupil or parent. Everyone who reads the post sees it and can pass it on.
s1,5,6:advice
s0,13,136:Bỏ số này, nhờ người cần liên lạc nhắn qua giáo viên chủ nhiệm. Chỉ để lại khi gia đình đã đồng ý.
s1,5,9:advice_en
s0,16,106:Remove the number and let people write through the class teacher. Keep it only when the family has agreed.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,109:Em Trần Bảo Ngọc lớp 6A hôm nay chưa ai đón, ai gần nhà gọi giúp mẹ em: [[0912 345 678]].
q1,11,80:Bố bé Khôi lớp 2C đổi số mới rồi nhé cả nhà: [[0987.654.321]]
q1,11,39:me be Su lop la 2 so moi [[0356111222]]
q1,11,64:SĐT phụ huynh em Nguyễn Gia Hân (7B): [[+84 905 111 333]].
q1,11,90:Danh sách đi tham quan: Lê Minh Quân, lớp 5A, điện thoại mẹ [[0778 123 456]].
s1,7,4:pass
l1,9,7
q0,11,78:Phụ huynh cần giúp xin gọi văn phòng nhà trường: (028) 3825 1234.
q1,11,120:Mẹ em Bảo Ngọc 6A: 0912 345 678. Gia đình đã đồng ý cho đăng số để các bạn hỏi xe đưa đón.
q1,11,114:Phụ huynh gặp trường hợp trẻ bị xâm hại xin gọi Tổng đài quốc gia bảo vệ trẻ em 111.
q1,11,90:Mẹ em Ngọc đã nhắn riêng cho cô số điện thoại mới, cô cảm ơn chị.
q1,11,80:Phụ huynh đăng ký tại phòng hành chính, điện thoại 0212 3856 219.
q1,11,98:Phụ huynh gọi tổng đài 1900 1234 để được cấp lại tài khoản sổ liên lạc.
q1,11,76:Em Ngọc 6A được 9,5 điểm bài thuyết trình, cả lớp vỗ tay.
m2,5,14
s0,5,2:id
s0,9,28:personal-data.private-mobile
s1,5,5:title
s0,12,37:Số di động của một cá nhân
s1,5,8:title_en
s0,15,25:A private person's mobile
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,5
s0,15,18:luat-bvdlcn-2025/7
s0,35,13:nd-356-2025/3
s0,50,13:nd-13-2023/11
s0,65,12:blds-2015/38
s0,79,12:185-2018/1.2
s1,5,5:match
m0,12,3
s0,13,6:entity
s0,21,5:phone
s0,28,2:is
l0,32,1
s0,33,6:mobile
s0,42,3:not
l0,47,6
s0,48,7:allowed
s0,57,7:hotline
s0,66,12:owner-office
s0,80,11:owner-staff
s0,93,12:owner-parent
s0,107,11:owner-pupil
s1,5,6:unless
l2,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,11
s0,25,10:liên hệ
s0,34,11:liên lạc
s0,44,7:hotline
s0,53,20:đường dây nóng
s0,69,10:đăng ký
s0,78,8:ghi danh
s0,88,9:tư vấn
s0,96,12:tuyển sinh
s0,108,10:hỗ trợ
s0,116,18:mọi thắc mắc
s0,130,10:trực ban
s1,9,6:within
s0,17,8:sentence
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,11
s0,25,13:số của em
s0,36,7:số em
s0,43,15:số của tôi
s0,55,9:số tôi
s0,63,16:số của mình
s0,76,10:số mình
s0,85,8:gọi em
s0,93,10:gọi tôi
s0,102,11:gọi mình
s0,112,9:nhắn em
s0,121,11:nhắn tôi
s1,9,6:within
q0,17,11:4 syllables
s1,9,4:side
s0,15,6:before
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,132:Đây là số di động riêng. Đăng lên là người ấy có thể bị gọi, bị làm phiền mà chưa từng đồng ý.
s1,5,10:message_en
s0,17,103:This is a private mobile. Once posted, its owner may be called and bothered without ever having agreed.
s1,5,6:advice
s0,13,133:Bỏ số này, hoặc nhắn riêng cho người cần. Nếu là số chung của trường, đưa vào danh sách số công khai.
s1,5,9:advice_en
s0,16,103:Remove it or send it privately. If it is the school's own number, add it to the list of public numbers.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,66:Ai thấy ví thì gọi bác Tích xe ôm [[0355 902 118]] giùm.
q1,11,65:Số nó đây, ai bực thì gọi mà mắng: [[0912 345 678]].
q1,11,36:anh Hai giao nuoc ne, [[0778123456]]
q1,11,87:Người nhặt được chùm chìa khoá là chị Lành bán xôi, [[0987.654.321]].
q1,11,41:Anh Tư chở đất: [[+84 905 111 333]]
s1,7,4:pass
l1,9,6
q0,11,47:Mọi thắc mắc xin liên hệ 0912 345 678.
q1,11,56:Ai quên lịch trực thì nhắn em 0912 345 678 nhé.
q1,11,42:Văn phòng nhà trường: 0283 825 1234.
q1,11,45:Số báo danh 091234 dự thi ở phòng 12.
q1,11,58:Tổng đài 1800 1567 miễn phí cả ngày lẫn đêm.
q1,11,60:Sĩ số toàn trường năm nay là 1.250 em, tăng 84 em.
m2,5,15
s0,5,2:id
s0,9,28:personal-data.contact-mobile
s1,5,5:title
s0,12,45:Số di động để liên hệ công việc
s1,5,8:title_en
s0,15,27:A mobile given as a contact
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,7:warning
s2,5,6:levels
l0,13,1
m0,14,2
s0,15,4:when
m0,21,1
s0,22,7:channel
l0,31,1
s0,32,11:staff-group
s0,47,5:level
s0,54,4:note
s1,5,7:clauses
l0,14,5
s0,15,18:luat-bvdlcn-2025/9
s0,35,13:nd-356-2025/3
s0,50,13:nd-13-2023/11
s0,65,12:blds-2015/38
s0,79,12:185-2018/1.2
s1,5,5:match
m1,7,1
s0,7,3:any
l1,9,2
m0,11,3
s0,12,6:entity
s0,20,5:phone
s0,27,2:is
l0,31,2
s0,32,6:mobile
s0,40,11:owner-staff
s0,54,3:not
l0,59,5
s0,60,7:allowed
s0,69,7:hotline
s0,78,12:owner-office
s0,92,12:owner-parent
s0,106,11:owner-pupil
m1,11,3
s0,12,6:entity
s0,20,5:phone
s0,27,2:is
l0,31,1
s0,32,6:mobile
s0,41,3:not
l0,46,6
s0,47,7:allowed
s0,56,7:hotline
s0,65,12:owner-office
s0,79,11:owner-staff
s0,92,12:owner-parent
s0,106,11:owner-pupil
s1,5,6:unless
l1,7,1
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,4
s0,25,31:đã đồng ý cho đăng số
s0,48,26:đồng ý công khai số
s0,69,31:số công khai của trường
s0,94,26:số chung của trường
s1,9,6:within
s0,17,9:paragraph
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,140:Số di động này chưa có trong danh sách số công khai của trường. Chủ số có thể không muốn ai cũng gọi được.
s1,5,10:message_en
s0,17,107:This mobile is not on the school's list of public numbers. Its owner may not want to be called by everyone.
s1,5,6:advice
s0,13,92:Dùng số văn phòng, hoặc hỏi chủ số rồi đưa vào danh sách số công khai.
s1,5,9:advice_en
s0,16,81:Use the office number, or ask the owner and add it to the list of public numbers.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,96:Phụ huynh đăng ký lớp bơi hè xin gọi thầy Bách tổ Thể dục, [[0345 118 902]].
q1,11,51:Mọi thắc mắc xin liên hệ [[0912 345 678]].
q1,11,60:GVCN lớp 7B: cô Thu Hà, điện thoại [[0987.654.321]]
q1,11,40:can hoi gi goi co Lan [[0778123456]] nha
q1,11,59:Đăng ký tham quan: thầy Dũng – [[+84 905 111 333]].
s1,7,4:pass
l1,9,5
q0,11,63:Mọi thắc mắc xin liên hệ văn phòng: (024) 3825 1234.
q1,11,88:Cô Thu Hà trực buổi tối: 0987 654 321. Cô đã đồng ý cho đăng số này.
q1,11,87:Cô Thu Hà tổ Văn trực phòng 12, phụ huynh gặp trực tiếp giờ ra chơi.
q1,11,75:Gọi 113, 114, 115 khi khẩn cấp, thầy cô đã dán ở mỗi lớp.
q1,11,66:Phụ huynh gọi tổng đài 1900 1234 nếu quên tài khoản.
m2,5,17
s0,5,2:id
s0,9,29:personal-data.health-of-pupil
s1,5,5:title
s0,12,29:Bệnh tật của học sinh
s1,5,8:title_en
s0,15,17:A pupil's illness
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,5:error
s1,5,6:levels
l0,13,1
m0,14,2
s0,15,4:when
m0,21,1
s0,22,7:channel
l0,31,1
s0,32,11:staff-group
s0,47,5:level
s0,54,7:warning
s1,5,7:clauses
l0,14,8
s0,15,19:luat-bvdlcn-2025/24
s0,36,13:nd-356-2025/4
s0,51,21:luat-tre-em-2016/6.11
s0,74,13:nd-56-2017/33
s0,89,13:nd-13-2023/11
s0,104,12:blds-2015/38
s0,118,12:185-2018/1.2
s0,132,15:111-2022/qc.5.3
s1,5,5:match
m1,7,1
s0,7,3:any
l2,9,2
m0,11,1
s0,11,4:near
l0,17,2
m0,18,1
s0,19,6:entity
s0,27,5:pupil
m0,35,2
s0,36,7:concept
s0,45,7:illness
s0,54,2:as
s0,58,5:state
m1,11,2
s0,11,4:near
l0,17,2
m0,18,3
s0,19,6:entity
s0,27,6:person
s0,35,2:is
l0,39,1
s0,40,4:full
s0,47,3:not
l0,52,3
s0,53,8:historic
s0,63,8:official
s0,73,5:staff
m0,82,2
s0,83,7:concept
s0,92,7:illness
s0,101,2:as
s0,105,5:state
s1,11,6:within
s0,19,6:clause
s1,5,4:mark
s0,11,5:state
s1,5,6:unless
l1,7,4
m0,9,1
s0,9,6:covers
m0,17,2
s0,18,8:sequence
l0,28,2
m0,29,1
s0,30,7:concept
s0,39,12:illness-talk
m0,54,1
s0,55,7:concept
s0,64,7:illness
s0,75,3:gap
s0,80,4:0..3
m1,9,1
s0,9,6:covers
m0,17,1
s0,18,7:concept
s0,27,18:figurative/illness
m1,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,7:consent
s0,36,6:within
s0,44,8:document
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,7
s0,25,12:phòng khám
s0,37,21:bác sĩ chuyên khoa
s0,57,17:khám miễn phí
s0,72,10:tác giả
s0,81,11:nhân vật
s0,91,14:trong truyện
s0,105,10:đóng vai
s1,9,6:within
s0,17,8:sentence
s1,5,6:attest
l0,13,1
s0,14,13:consent-pupil
s1,5,3:fix
s0,10,6:remove
s1,5,7:message
s0,14,131:Bệnh của một em là chuyện riêng của em và gia đình. Bạn bè đọc được thì em khó đi học như thường.
s1,5,10:message_en
s0,17,112:A pupil's illness is private to the child and the family. Once classmates read it, school is no longer the same.
s1,5,6:advice
s0,13,157:Bỏ phần này, hoặc chỉ nhắn riêng người cần biết. Muốn kêu gọi giúp đỡ thì hỏi gia đình trước và ghi rõ đã đồng ý.
s1,5,9:advice_en
s0,16,107:Leave it out, or tell only those who must know. To ask for help, get the family's consent first and say so.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,92:Bạn Trần Bảo Ngọc lớp 6A [[bị động kinh]], các con đừng trêu bạn nhé.
q1,11,82:Con chị H. lớp 2C [[bị tự kỷ]] nên hay la hét, các mẹ thông cảm.
q1,11,110:Em Lò Văn Sình 9C đang [[chạy thận]] ở bệnh viện tỉnh, hai tuần nữa mới đi học lại.
q1,11,56:em Le Gia Han lop 5B [[bi tram cam]] may thang nay roi a
q1,11,98:Chiều nay cô tới thăm em Khải lớp 7A. Khải [[mắc bệnh tim bẩm sinh]] từ nhỏ.
q1,11,64:Danh sách khám: Nguyễn Gia Bảo, lớp 3B, [[viêm gan B]].
s1,7,4:pass
l1,9,7
q0,11,57:Cô bị cảm nên hôm nay nghỉ, lớp 6A tự học.
q1,11,100:Sáng mai em Trần Bảo Ngọc lớp 6A dẫn chương trình phòng chống sốt xuất huyết.
q1,11,102:Lớp 6A của em Ngọc nghe bác sĩ nói chuyện về động kinh để biết cách giúp bạn.
q1,11,117:Em Lò Văn Sình lớp 9C đang chạy thận. Gia đình đã đồng ý cho nhà trường kêu gọi giúp đỡ.
q1,11,62:Bệnh thành tích ở lớp 2C thì cô Hoa đã nói rồi.
q1,11,108:Trẻ bị động kinh cần được ngủ đủ giấc, nhà trường mời bác sĩ về nói chuyện.
q1,11,84:Em Khải lớp 7A đoạt giải ba cuộc thi viết về phòng chống ung thư.
m2,5,17
s0,5,2:id
s0,9,25:personal-data.birth-dates
s1,5,5:title
s0,12,36:Ngày sinh của học sinh có tên
s1,5,8:title_en
s0,15,27:Birth date of a named pupil
s1,5,8:category
s0,15,13:personal-data
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,8
s0,15,19:luat-bvdlcn-2025/24
s0,36,13:nd-356-2025/3
s0,51,21:luat-tre-em-2016/6.11
s0,74,13:nd-56-2017/33
s0,89,13:nd-13-2023/11
s0,104,12:blds-2015/38
s0,118,12:185-2018/1.2
s0,132,15:111-2022/qc.5.3
s1,5,5:match
m1,7,2
s0,7,4:near
l0,13,2
m0,14,3
s0,15,6:entity
s0,23,10:birth-date
s0,35,2:is
l0,39,1
s0,40,5:minor
s0,48,2:as
s0,52,3:day
m0,58,1
s0,59,3:any
l0,64,2
m0,65,1
s0,66,6:entity
s0,74,5:pupil
m0,82,2
s0,83,6:entity
s0,91,6:person
s0,99,3:not
l0,104,1
s0,105,8:historic
s1,7,6:within
s0,15,4:line
s1,5,4:mark
s0,11,3:day
s1,5,6:unless
l1,7,1
m0,9,2
s0,10,4:near
m0,16,1
s0,17,7:concept
s0,26,7:consent
s0,36,6:within
s0,44,9:paragraph
s1,5,6:attest
l0,13,1
s0,14,13:consent-pupil
s2,5,5:merge
s0,12,5:table
s1,5,3:fix
s0,10,4:mask
s1,5,7:message
s0,14,138:Ngày sinh đi cùng tên là thứ người lạ cần để mạo danh một em. Danh sách cả lớp thì càng dễ bị dùng lại.
s1,5,10:message_en
s0,17,105:A birth date beside a name is what a stranger needs to impersonate a child. A whole list is even handier.
s1,5,6:advice
s0,13,103:Bỏ ngày sinh, hoặc chỉ ghi tháng. Cần đối chiếu thì gửi riêng cho từng gia đình.
s1,5,9:advice_en
s0,16,75:Drop the dates or give the month only. To check them, write to each family.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,91:Em Trần Bảo Ngọc lớp 6A sinh ngày [[03/09/2014]], cả lớp chúc mừng em nhé.
m1,11,2
s0,12,4:text
q0,18,118:STT\u{9}Họ tên\u{9}Ngày sinh
[[1\u{9}Trần Bảo Ngọc\u{9}03/09/2015]]
2\u{9}Lê Minh Quân\u{9}17/9/2015
3\u{9}Đoàn Nhã Uyên\u{9}28/9/2015
s0,135,7:channel
s0,144,5:group
q1,11,116:STT | Họ tên | Lớp | Ngày sinh
[[1 | Hờ A Chống | 6A | 11/02/2014]]
2 | Mùa Thị Sênh | 6B | 05/06/2014
q1,11,74:Chúc mừng sinh nhật Phạm Minh Khuê 1A5, sinh ngày [[03/09/2019]].
q1,11,45:em Le Gia Han lop 5B sinh ngay [[12/04/2015]]
s1,7,4:pass
l1,9,6
q0,11,65:Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890 tại Nghệ An.
q1,11,93:Tuyển sinh lớp 1: trẻ sinh năm 2019, phụ huynh nộp hồ sơ từ ngày 01/07/2025.
q1,11,61:Cả lớp 6A chúc mừng các bạn sinh tháng Chín nhé.
q1,11,94:Em Trần Bảo Ngọc lớp 6A sinh ngày 03/09/2014. Phụ huynh đã đồng ý cho đăng.
q1,11,64:Họp phụ huynh lớp 6A ngày 03/09/2025, cô Hà chủ trì.
q1,11,83:STT | Nội dung | Ngày
1 | Khai giảng | 05/09/2025
2 | Họp lớp | 12/09/2025
F7947 prohibited-trade.yaml
m2,1,4
s0,1,4:pack
s0,7,16:prohibited-trade
s1,1,5:title
s0,8,33:Mua bán, quảng cáo bị cấm
s1,1,8:title_en
s0,11,16:Prohibited trade
s2,1,5:rules
l1,3,2
m0,5,13
s0,5,2:id
s0,9,31:prohibited-trade.fireworks-vape
s1,5,5:title
s0,12,45:Rao bán pháo nổ, thuốc lá điện tử
s1,5,8:title_en
s0,15,37:Firecrackers or e-cigarettes for sale
s1,5,8:category
s0,15,16:prohibited-trade
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,4
s0,15,18:luat-dau-tu-2025/6
s0,35,13:nq-173-2024/2
s0,50,18:luat-dau-tu-2020/6
s0,70,19:111-2022/qc.17.1.đ
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,33
s0,11,15:bán pháo nổ
s1,11,15:bán pháo dây
s1,11,18:bán pháo trứng
s1,11,15:bán pháo dàn
s1,11,19:bán pháo hoa nổ
s1,11,10:bán pháo
s1,11,14:có pháo dây
s1,11,17:có pháo trứng
s1,11,15:pháo dây giá
s1,11,18:pháo trứng giá
s1,11,16:lấy pháo dây
s1,11,16:lấy pháo nổ
s1,11,16:sẵn pháo nổ
s1,11,26:nhượng lại dàn pháo
s1,11,22:để lại dàn pháo
s1,11,28:để lại mấy dàn pháo
s1,11,8:bán pod
s1,11,14:pass lại pod
s1,11,13:thanh lý pod
s1,11,9:sẵn pod
s1,11,12:có pod mini
s1,11,13:pod mini giá
s1,11,9:bán vape
s1,11,14:thanh lý vape
s1,11,10:sẵn vape
s1,11,13:về lô vape
s1,11,7:lô pod
s1,11,8:lô vape
s1,11,29:bán thuốc lá điện tử
s1,11,34:bán sỉ thuốc lá điện tử
s1,11,30:sẵn thuốc lá điện tử
s1,11,20:bán tinh dầu vape
s1,11,19:bán tinh dầu pod
s1,5,6:unless
l1,7,3
m0,9,2
s0,9,4:near
m1,11,2
s0,11,6:phrase
l1,13,21
s0,15,5:cấm
s1,15,13:nghiêm cấm
s1,15,11:không bán
s1,15,15:không mua bán
s1,15,20:không được bán
s1,15,19:không được mua
s1,15,11:đừng mua
s1,15,12:đừng bán
s1,15,12:phát hiện
s1,15,11:bắt giữ
s1,15,10:bị bắt
s1,15,11:bị phạt
s1,15,11:xử phạt
s1,15,8:xử lý
s1,15,10:tố giác
s1,15,11:trình báo
s1,15,13:báo công an
s1,15,15:báo thầy cô
s1,15,12:cảnh giác
s1,15,11:cảnh báo
s1,15,15:tuyên truyền
s1,11,5:marks
s0,18,5:exact
s1,9,6:within
s0,17,8:sentence
m1,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,6
s0,25,6:ai rao
s0,33,16:có người rao
s0,47,9:thấy ai
s0,56,16:rao trên mạng
s0,71,12:được rao
s0,81,17:tài khoản lạ
s1,9,6:within
s0,17,8:sentence
m1,9,3
s0,9,4:near
m0,15,2
s0,16,6:phrase
l0,24,9
s0,25,4:nổ
s0,29,10:hoa đất
s0,38,6:đất
s0,43,10:hoa giấy
s0,53,6:giấy
s0,59,11:kim tuyến
s0,70,4:rang
s0,76,7:điện
s0,82,5:sáng
s0,89,5:marks
s0,96,5:exact
s1,9,6:within
q0,17,11:0 syllables
s1,9,4:side
s0,15,5:after
s1,5,7:message
s0,14,180:Pháo nổ và thuốc lá điện tử là hàng bị cấm mua bán. Người rao bán và trang đăng đều có thể bị xử lý, và người mua thường là học sinh.
s1,5,10:message_en
s0,17,120:Firecrackers and e-cigarettes may not be traded. Seller and page may both be penalised, and the buyers are often pupils.
s1,5,6:advice
s0,13,118:Không đăng. Nếu thấy người khác rao, chụp lại và báo ban giám hiệu hoặc công an phường, xã.
s1,5,9:advice_en
s0,16,106:Do not post. If others offer such goods, keep a picture and tell the school's leaders or the local police.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,80:Nhà em [[bán pod]] mini vị xoài, 150 nghìn một cây, nhắn riêng nhé.
q1,11,79:Tết này ai [[lấy pháo dây]] thì hú tui, để trong kho không ai hay.
q1,11,48:ban nao can thi inbox, minh [[sẵn vape]] 12 vi
q1,11,77:Em mới [[về lô vape]], giá sinh viên, nhắn tin em gửi bảng giá.
q1,11,62:Chú Năm [[bán pháo]] Tết, hai trăm một dàn 36 ống.
s1,7,4:pass
l1,9,7
q0,11,74:Nhóm mình đã thống nhất: cấm bán pháo, cấm rủ cá cược.
q1,11,74:Thấy ai rao bán pod gần cổng trường thì nhắn thầy cô nhé.
q1,11,95:Câu lạc bộ bán pháo giấy làm từ giấy vụn, tiền thu mua sách cho thư viện.
q1,11,53:Các em mang áo phao khi qua đò, không chen nhau.
q1,11,71:Tiết mục bé Su nổ như pháo rang, cả hội trường cười.
q1,11,56:Lớp 7A nghe podcast tiếng Anh mỗi sáng thứ Hai.
q1,11,111:Pháo hoa Z121 do nhà máy của Bộ Quốc phòng bán có hoá đơn, đó là loại được phép dùng.
m2,5,13
s0,5,2:id
s0,9,28:prohibited-trade.fake-papers
s1,5,5:title
s0,12,49:Rao làm bằng, chứng chỉ, giấy tờ giả
s1,5,8:title_en
s0,15,32:Fake diplomas or papers for sale
s1,5,8:category
s0,15,16:prohibited-trade
s1,5,5:level
s0,12,5:error
s1,5,7:clauses
l0,14,2
s0,15,13:blhs-2015/341
s0,30,19:111-2022/qc.17.1.đ
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,28
s0,11,17:làm bằng giả
s1,11,24:làm chứng chỉ giả
s1,11,25:nhận làm chứng chỉ
s1,11,18:nhận làm bằng
s1,11,20:làm bằng cấp ba
s1,11,17:bán bằng giả
s1,11,18:bán chứng chỉ
s1,11,17:bao chứng chỉ
s1,11,28:lo trọn gói chứng chỉ
s1,11,15:lo bằng giả
s1,11,26:chứng chỉ phôi thật
s1,11,30:chứng chỉ không cần thi
s1,11,24:chứng chỉ khỏi thi
s1,11,19:bằng phôi thật
s1,11,12:phôi thật
s1,11,11:phôi gốc
s1,11,23:khỏi học khỏi thi
s1,11,35:không cần học không cần thi
s1,11,27:bao đậu không cần thi
s1,11,26:bao đỗ không cần thi
s1,11,24:bao đậu chứng chỉ
s1,11,36:làm giấy khám sức khoẻ giả
s1,11,46:làm giấy khám sức khoẻ có dấu đỏ
s1,11,15:nhận thi hộ
s1,11,16:nhận thi thuê
s1,11,17:nhận học hộ
s1,11,21:nhận làm bài thay
s1,11,21:bán hoá đơn đỏ
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m1,11,2
s0,11,6:phrase
l1,13,19
s0,15,5:cấm
s1,15,11:đừng mua
s1,15,11:đừng tin
s1,15,10:không mua
s1,15,11:không bán
s1,15,13:không nhận
s1,15,17:không tiếp tay
s1,15,15:sai sự thật
s1,15,12:lừa đảo
s1,15,11:cảnh báo
s1,15,12:cảnh giác
s1,15,16:là mất tiền
s1,15,13:mua là mất
s1,15,12:giấy lộn
s1,15,13:báo công an
s1,15,10:bị bắt
s1,15,12:triệt phá
s1,15,8:xử lý
s1,15,12:đình chỉ
s1,11,5:marks
s0,18,5:exact
s1,9,6:within
s0,17,9:paragraph
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,6
s0,25,17:tài khoản lạ
s0,39,6:ai rao
s0,47,16:có người rao
s0,61,18:có người gọi
s0,75,10:tự xưng
s0,84,10:mạo danh
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,6:before
s1,5,7:message
s0,14,163:Rao làm bằng, chứng chỉ hay giấy tờ giả là tiếp tay cho việc phạm pháp. Người dùng giấy giả có thể mất việc và bị truy tố.
s1,5,10:message_en
s0,17,105:Offering fake diplomas or papers abets a crime. Those who use them may lose their post and be prosecuted.
s1,5,6:advice
s0,13,102:Không đăng. Ai cần chứng chỉ, thầy cô chỉ tới cơ sở được phép tổ chức thi.
s1,5,9:advice_en
s0,16,85:Do not post. Point people who need a certificate to a body licensed to hold the exam.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,5
q0,11,92:Thầy cô nào thiếu chuẩn tin học, bên em [[bao chứng chỉ]], 4 triệu rưỡi.
q1,11,75:Phú [[nhận làm chứng chỉ]] sơ cấp, triệu tám có dấu đỏ.
q1,11,80:Bằng trung cấp cơ khí [[phôi thật]], hồ sơ đầy đủ, nhắn anh.
q1,11,66:ai ban qua thi [[khoi hoc khoi thi]], nop anh voi 1tr5 hai tuan co
q1,11,75:Em [[nhận làm bài thay]] trong phòng máy, cọc trước một nửa.
s1,7,4:pass
l1,9,6
q0,11,98:Có người gọi mời chứng chỉ phôi gốc khỏi thi. Mua là mất tiền, đừng nghe.
q1,11,77:Hôm qua có tài khoản lạ vào nhóm rao phôi thật, thầy đã xoá.
q1,11,78:Lễ trao chứng chỉ sơ cấp nghề khoá 12 diễn ra sáng thứ Bảy.
q1,11,75:Học viên kiểm tra chính tả trước khi trung tâm in phôi bằng.
q1,11,106:Ai cần chứng chỉ tin học cơ bản thì đăng ký lớp sáu buổi của trường đại học.
q1,11,71:Trung tâm khẳng định không bán chứng chỉ cho bất cứ ai.
F27897 sources.yaml
m6,1,1
s0,1,9:documents
l1,3,28
m0,5,6
s0,5,2:id
s0,9,8:185-2018
s1,5,6:number
s0,13,10:185/PGDĐT
s1,5,5:title
s0,12,62:Về việc chấn chỉnh việc sử dụng mạng xã hội
s1,5,6:issuer
s0,13,53:Phòng Giáo dục và Đào tạo huyện Phú Giáo
s1,5,4:from
s0,11,10:2018-05-23
s1,5,7:clauses
l1,7,3
m0,9,4
s0,9,2:id
s0,13,12:185-2018/1.2
s1,9,7:summary
s0,18,235:Không tự ý đưa lên mạng thông tin mật, nội bộ, nhạy cảm của đơn vị, hình ảnh, hay thông tin riêng của tập thể, cá nhân khi người có thẩm quyền hoặc chính người ấy chưa đồng ý.
s1,9,10:summary_en
s0,21,188:Do not post secret, internal or sensitive information of the unit, pictures, or private information of a person or group, without the consent of the competent person or of those concerned.
s1,9,12:requirements
l0,23,6
s0,24,4:C005
s0,30,4:C006
s0,36,4:C007
s0,42,4:C008
s0,48,4:C009
s0,54,4:C010
m1,9,4
s0,9,2:id
s0,13,12:185-2018/1.3
s1,9,7:summary
s0,18,202:Không chia sẻ, bình luận nội dung phản cảm, thông tin riêng của người khác hay tin gây bức xúc; chỉ dùng thông tin có nguồn chính thống, rõ ràng, đã kiểm chứng.
s1,9,10:summary_en
s0,21,156:Do not share or comment on offensive content, others' private information or inflammatory news; use only verified information from a stated official source.
s1,9,12:requirements
l0,23,8
s0,24,4:C012
s0,30,4:C014
s0,36,4:C015
s0,42,4:C016
s0,48,4:C017
s0,54,4:C018
s0,60,4:C019
s0,66,4:C020
m1,9,4
s0,9,2:id
s0,13,12:185-2018/1.4
s1,9,7:summary
s0,18,159:Dùng mạng cho việc riêng không được ảnh hưởng uy tín đơn vị; nghiêm cấm dùng tài khoản của đơn vị cho mục đích cá nhân.
s1,9,10:summary_en
s0,21,100:Private use must not harm the unit's standing; the unit's accounts may not be used for private ends.
s1,9,12:requirements
l0,23,3
s0,24,4:C021
s0,30,4:C022
s0,36,4:C023
m2,5,6
s0,5,2:id
s0,9,8:361-2017
s1,5,6:number
s0,13,11:361/PGD&ĐT
s1,5,5:title
s0,12,131:Về việc tuyên truyền nâng cao nhận thức cho cán bộ, đảng viên và người dân khi sử dụng mạng xã hội
s1,5,6:issuer
s0,13,55:Phòng Giáo dục và Đào tạo huyện Tu Mơ Rông
s1,5,4:from
s0,11,10:2017-09-12
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,10:361-2017/1
s1,9,7:summary
s0,18,248:Không bình luận, chia sẻ tin xấu, độc; không đưa lên mạng thông tin sai hoặc chưa kiểm chứng; chủ động bác bỏ tin sai; gặp trường hợp như vậy thì nhắc nhở, đề nghị gỡ, khi cần thì báo cáo.
s1,9,10:summary_en
s0,21,176:Do not comment on or share harmful content, nor post inaccurate or unverified information; rebut false claims; when it happens, remind, ask for removal and report where needed.
s1,9,12:requirements
l0,23,8
s0,24,4:C032
s0,30,4:C033
s0,36,4:C034
s0,42,4:C035
s0,48,4:C036
s0,54,4:C037
s0,60,4:C038
s0,66,4:C039
m2,5,6
s0,5,2:id
s0,9,13:bacgiang-2022
s1,5,6:number
s0,13,6:/GDĐT
s1,5,5:title
s0,12,101:Về việc thận trọng khi đưa tin, tuyên truyền và chỉ đạo thực hiện nhiệm vụ
s1,5,6:issuer
s0,13,59:Phòng Giáo dục và Đào tạo thành phố Bắc Giang
s1,5,4:from
s0,11,10:2022-01-01
s1,5,7:clauses
l1,7,2
m0,9,4
s0,9,2:id
s0,13,15:bacgiang-2022/3
s1,9,7:summary
s0,18,187:Thông tin về lĩnh vực công tác của đơn vị phải chính xác, đúng thẩm quyền; điều chưa chắc thì hỏi bộ phận chuyên môn và xin ý kiến lãnh đạo.
s1,9,10:summary_en
s0,21,150:What is posted about the unit's work must be accurate and within one's authority; what is uncertain is first asked of the specialists and the leaders.
s1,9,12:requirements
l0,23,4
s0,24,4:C048
s0,30,4:C049
s0,36,4:C050
s0,42,4:C051
m1,9,4
s0,9,2:id
s0,13,15:bacgiang-2022/5
s1,9,7:summary
s0,18,162:Hiệu trưởng nắm quy định về người phát ngôn và chịu trách nhiệm khi người của trường đưa thông tin sai hoặc chưa chính xác.
s1,9,10:summary_en
s0,21,109:The principal knows the spokesperson rules and answers for wrong or inaccurate information released by staff.
s1,9,12:requirements
l0,23,2
s0,24,4:C054
s0,30,4:C055
m2,5,6
s0,5,2:id
s0,9,11:laocai-2024
s1,5,6:number
s0,13,11:/SGD&ĐT-VP
s1,5,5:title
s0,12,91:Về việc tiếp tục tăng cường công tác truyền thông trong ngành giáo dục
s1,5,6:issuer
s0,13,48:Sở Giáo dục và Đào tạo tỉnh Lào Cai
s1,5,4:from
s0,11,10:2024-03-01
s1,5,7:clauses
l1,7,2
m0,9,4
s0,9,2:id
s0,13,13:laocai-2024/2
s1,9,7:summary
s0,18,177:Trên mạng xã hội phải gương mẫu, đúng mực; tìm hiểu rõ thông tin trước khi chia sẻ; giữ bí mật nhà nước và tuân thủ Luật An ninh mạng.
s1,9,10:summary_en
s0,21,135:On social networks be exemplary and civil, understand information before sharing it, keep State secrets and obey the cybersecurity law.
s1,9,12:requirements
l0,23,10
s0,24,4:C062
s0,30,4:C063
s0,36,4:C064
s0,42,4:C065
s0,48,4:C066
s0,54,4:C067
s0,60,4:C068
s0,66,4:C069
s0,72,4:C070
s0,78,4:C071
m1,9,4
s0,9,2:id
s0,13,13:laocai-2024/4
s1,9,7:summary
s0,18,121:Cung cấp thông tin cho báo chí đầy đủ, kịp thời, chính xác và theo đúng quy định về phát ngôn.
s1,9,10:summary_en
s0,21,84:Give the press full, timely and accurate information, by the rules on spokespersons.
s1,9,12:requirements
l0,23,3
s0,24,4:C073
s0,30,4:C074
s0,36,4:C075
m2,5,6
s0,5,2:id
s0,9,8:111-2022
s1,5,6:number
s0,13,12:111/QĐ-THCS
s1,5,5:title
s0,12,89:Quy chế hoạt động của Cổng thông tin điện tử Trường THCS Ngọc Hải
s1,5,6:issuer
s0,13,60:Trường THCS Ngọc Hải, quận Đồ Sơn, Hải Phòng
s1,5,4:from
s0,11,10:2022-08-02
s1,5,7:clauses
l1,7,11
m0,9,4
s0,9,2:id
s0,13,15:111-2022/qc.5.1
s1,9,7:summary
s0,18,148:Cổng thông tin tuân thủ pháp luật về sở hữu trí tuệ, bản quyền, báo chí, xuất bản và bảo vệ bí mật nhà nước.
s1,9,10:summary_en
s0,21,98:The portal obeys the law on intellectual property, copyright, press, publishing and State secrets.
s1,9,12:requirements
l0,23,1
s0,24,4:C091
m1,9,4
s0,9,2:id
s0,13,15:111-2022/qc.5.3
s1,9,7:summary
s0,18,136:Hiệu trưởng bảo đảm an toàn thông tin, an toàn thông tin cá nhân và chịu trách nhiệm về điều được đăng.
s1,9,10:summary_en
s0,21,103:The principal ensures the security of information and of personal data, and answers for what is posted.
s1,9,12:requirements
l0,23,2
s0,24,4:C093
s0,30,4:C094
m1,9,4
s0,9,2:id
s0,13,15:111-2022/qc.6.2
s1,9,7:summary
s0,18,123:Thông tin đăng phải theo quy định về an ninh mạng, bảo vệ bí mật nhà nước và sở hữu trí tuệ.
s1,9,10:summary_en
s0,21,90:What is posted obeys the law on network security, State secrets and intellectual property.
s1,9,12:requirements
l0,23,1
s0,24,4:C097
m1,9,4
s0,9,2:id
s0,13,15:111-2022/qc.6.3
s1,9,7:summary
s0,18,83:Đăng, trích dẫn, dùng lại thông tin phải ghi rõ tác giả và nguồn.
s1,9,10:summary_en
s0,21,69:Posting, quoting and reusing information must name author and source.
s1,9,12:requirements
l0,23,1
s0,24,4:C098
m1,9,4
s0,9,2:id
s0,13,14:111-2022/qc.10
s1,9,7:summary
s0,18,116:Phó Trưởng ban biên tập kiểm duyệt nội dung tin bài của trường và các tổ trước khi đăng.
s1,9,10:summary_en
s0,21,101:The deputy head of the editorial board reviews the items of school and groups before they are posted.
s1,9,12:requirements
l0,23,1
s0,24,4:C119
m1,9,4
s0,9,2:id
s0,13,18:111-2022/qc.17.1.c
s1,9,7:summary
s0,18,89:Cấm tiết lộ bí mật nhà nước và bí mật khác do pháp luật quy định.
s1,9,10:summary_en
s0,21,72:Disclosing State secrets or other secrets protected by law is forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C170
m1,9,4
s0,9,2:id
s0,13,18:111-2022/qc.17.1.d
s1,9,7:summary
s0,18,114:Cấm xuyên tạc, vu khống, xúc phạm uy tín của tổ chức, danh dự và nhân phẩm của cá nhân.
s1,9,10:summary_en
s0,21,99:Distorting, slandering and insulting an organisation's standing or a person's honour are forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C171
m1,9,4
s0,9,2:id
s0,13,19:111-2022/qc.17.1.đ
s1,9,7:summary
s0,18,81:Cấm quảng cáo, tuyên truyền, mua bán hàng hoá, dịch vụ bị cấm.
s1,9,10:summary_en
s0,21,78:Advertising, promoting and trading prohibited goods or services are forbidden.
s1,9,12:requirements
l0,23,2
s0,24,4:C172
s0,30,4:C173
m1,9,4
s0,9,2:id
s0,13,18:111-2022/qc.17.1.e
s1,9,7:summary
s0,18,104:Cấm giả mạo tổ chức, cá nhân; cấm phát tán thông tin giả, thông tin sai sự thật.
s1,9,10:summary_en
s0,21,94:Impersonating an organisation or person and spreading fake or false information are forbidden.
s1,9,12:requirements
l0,23,2
s0,24,4:C174
s0,30,4:C175
m1,9,4
s0,9,2:id
s0,13,18:111-2022/qc.17.1.g
s1,9,7:summary
s0,18,107:Cấm xâm phạm quyền sở hữu trí tuệ và vi phạm quy định về thương mại điện tử.
s1,9,10:summary_en
s0,21,73:Infringing intellectual property or the rules on e-commerce is forbidden.
s1,9,12:requirements
l0,23,2
s0,24,4:C176
s0,30,4:C177
m1,9,4
s0,9,2:id
s0,13,16:111-2022/qc.17.2
s1,9,7:summary
s0,18,86:Cấm sử dụng trái phép tài khoản, mật khẩu của tổ chức, cá nhân.
s1,9,10:summary_en
s0,21,80:Unlawful use of accounts and passwords of organisations or persons is forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C179
m2,5,7
s0,5,2:id
s0,9,14:luat-shtt-2005
s1,5,6:number
s0,13,12:50/2005/QH11
s1,5,5:title
s0,12,76:Luật Sở hữu trí tuệ (sửa đổi các năm 2009, 2019, 2022, 2025)
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2006-07-01
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,17:luat-shtt-2005/28
s1,9,7:summary
s0,18,196:Sao chép, phân phối tác phẩm hay chương trình máy tính khi chưa được phép, và vô hiệu hoá biện pháp bảo vệ của chủ sở hữu, là xâm phạm quyền tác giả.
s1,9,10:summary_en
s0,21,117:Copying or distributing a work or a computer program without leave, or disabling its protection, infringes copyright.
s1,9,12:requirements
l0,23,2
s0,24,4:C091
s0,30,4:C176
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,9:blds-2015
s1,5,6:number
s0,13,12:91/2015/QH13
s1,5,5:title
s0,12,21:Bộ luật Dân sự
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2017-01-01
s1,5,7:clauses
l1,7,2
m0,9,5
s0,9,2:id
s0,13,12:blds-2015/34
s1,9,7:summary
s0,18,172:Danh dự, nhân phẩm, uy tín của mỗi người được pháp luật bảo vệ; người bị xúc phạm có quyền yêu cầu gỡ bỏ, cải chính, xin lỗi.
s1,9,10:summary_en
s0,21,117:Everyone's honour, dignity and standing are protected; a person insulted may ask for removal, correction and apology.
s1,9,12:requirements
l0,23,2
s0,24,4:C030
s0,30,4:C171
s1,9,10:unverified
s0,21,4:true
m1,9,5
s0,9,2:id
s0,13,12:blds-2015/38
s1,9,7:summary
s0,18,145:Đời sống riêng tư, bí mật cá nhân, bí mật gia đình không ai được thu thập, công khai khi người ấy chưa đồng ý.
s1,9,10:summary_en
s0,21,95:Private life and personal or family secrets may not be gathered or made public without consent.
s1,9,12:requirements
l0,23,3
s0,24,4:C004
s0,30,4:C009
s0,36,4:C015
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,10:nd-09-2017
s1,5,6:number
s0,13,14:09/2017/NĐ-CP
s1,5,5:title
s0,12,127:Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2017-03-30
s1,5,2:to
s0,9,10:2026-06-30
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,12:nd-09-2017/2
s1,9,7:summary
s0,18,179:Người đứng đầu hoặc người được giao phát ngôn mới thay mặt cơ quan nói với báo chí. Các trường theo quy định này qua văn bản của ngành.
s1,9,10:summary_en
s0,21,125:Only the head or an appointed spokesperson speaks to the press for an agency. Schools follow it through the sector's letters.
s1,9,12:requirements
l0,23,1
s0,24,4:C075
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,16:luat-tre-em-2016
s1,5,6:number
s0,13,13:102/2016/QH13
s1,5,5:title
s0,12,15:Luật Trẻ em
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2017-06-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,21:luat-tre-em-2016/6.11
s1,9,7:summary
s0,18,158:Cấm công bố thông tin về đời sống riêng tư của trẻ em khi cha mẹ, người giám hộ và chính em từ đủ 7 tuổi chưa đồng ý.
s1,9,10:summary_en
s0,21,121:A child's private life may not be disclosed without the consent of parents or guardian and of the child from seven years.
s1,9,12:requirements
l0,23,2
s0,24,4:C004
s0,30,4:C009
m2,5,7
s0,5,2:id
s0,9,10:nd-56-2017
s1,5,6:number
s0,13,14:56/2017/NĐ-CP
s1,5,5:title
s0,12,63:Quy định chi tiết một số điều của Luật Trẻ em
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2017-07-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,13:nd-56-2017/33
s1,9,7:summary
s0,18,188:Thông tin riêng của trẻ em gồm cả số điện thoại, địa chỉ, trường lớp, kết quả học tập, sức khoẻ, hình ảnh, người thân và người chăm sóc.
s1,9,10:summary_en
s0,21,121:A child's private information includes phone, address, school and class, results, health, pictures, relatives and carers.
s1,9,12:requirements
l0,23,2
s0,24,4:C004
s0,30,4:C009
m2,5,7
s0,5,2:id
s0,9,9:blhs-2015
s1,5,6:number
s0,13,13:100/2015/QH13
s1,5,5:title
s0,12,47:Bộ luật Hình sự (sửa đổi năm 2017)
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2018-01-01
s1,5,7:clauses
l1,7,2
m0,9,5
s0,9,2:id
s0,13,13:blhs-2015/341
s1,9,7:summary
s0,18,126:Làm giả hoặc dùng con dấu, văn bằng, chứng chỉ, giấy tờ giả của cơ quan, tổ chức là tội phạm.
s1,9,10:summary_en
s0,21,96:Forging, or using forged, seals, diplomas, certificates or papers of an organisation is a crime.
s1,9,12:requirements
l0,23,1
s0,24,4:C172
s1,9,10:unverified
s0,21,4:true
m1,9,5
s0,9,2:id
s0,13,13:blhs-2015/361
s1,9,7:summary
s0,18,56:Cố ý làm lộ bí mật công tác là tội phạm.
s1,9,10:summary_en
s0,21,57:Deliberately disclosing official work secrets is a crime.
s1,9,12:requirements
l0,23,2
s0,24,4:C007
s0,30,4:C008
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,13:luat-anm-2018
s1,5,6:number
s0,13,12:24/2018/QH14
s1,5,5:title
s0,12,21:Luật An ninh mạng
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2019-01-01
s1,5,2:to
s0,9,10:2026-06-30
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,15:luat-anm-2018/8
s1,9,7:summary
s0,18,175:Trên mạng, cấm đăng tin sai sự thật gây hoang mang, cấm xúc phạm người khác, cấm chiếm đoạt và sử dụng trái phép tài khoản, mật khẩu.
s1,9,10:summary_en
s0,21,108:Online, false news that alarms people, insults, and taking or misusing accounts and passwords are forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C067
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,10:nd-15-2020
s1,5,6:number
s0,13,14:15/2020/NĐ-CP
s1,5,5:title
s0,12,176:Quy định xử phạt vi phạm hành chính trong lĩnh vực bưu chính, viễn thông, công nghệ thông tin và giao dịch điện tử (sửa đổi năm 2022, 2025)
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2020-04-15
s1,5,2:to
s0,9,10:2026-06-30
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,14:nd-15-2020/101
s1,9,7:summary
s0,18,155:Cung cấp, chia sẻ trên mạng xã hội thông tin giả, sai sự thật, xuyên tạc, vu khống, xúc phạm người khác thì bị xử phạt.
s1,9,10:summary_en
s0,21,109:Supplying or sharing fake, false, distorted, slanderous or insulting content on social networks is penalised.
s1,9,12:requirements
l0,23,3
s0,24,4:C031
s0,30,4:C035
s0,36,4:C036
m2,5,8
s0,5,2:id
s0,9,14:luat-bmnn-2018
s1,5,6:number
s0,13,12:29/2018/QH14
s1,5,5:title
s0,12,40:Luật Bảo vệ bí mật nhà nước
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2020-07-01
s1,5,2:to
s0,9,10:2026-02-28
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,16:luat-bmnn-2018/5
s1,9,7:summary
s0,18,138:Cấm làm lộ bí mật nhà nước; cấm đưa bí mật nhà nước lên mạng máy tính, mạng viễn thông trái quy định.
s1,9,10:summary_en
s0,21,86:Disclosing State secrets, or putting them on networks against the rules, is forbidden.
s1,9,12:requirements
l0,23,3
s0,24,4:C005
s0,30,4:C066
s0,36,4:C170
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,16:luat-dau-tu-2020
s1,5,6:number
s0,13,12:61/2020/QH14
s1,5,5:title
s0,12,17:Luật Đầu tư
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2021-01-01
s1,5,2:to
s0,9,10:2026-02-28
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,18:luat-dau-tu-2020/6
s1,9,7:summary
s0,18,72:Cấm kinh doanh pháo nổ và những ngành, nghề bị cấm khác.
s1,9,10:summary_en
s0,21,61:Trade in firecrackers and in other banned lines is forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C172
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,10:nd-30-2020
s1,5,6:number
s0,13,14:30/2020/NĐ-CP
s1,5,5:title
s0,12,20:Công tác văn thư
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2020-03-05
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,14:nd-30-2020/pl1
s1,9,7:summary
s0,18,171:Văn bản dẫn căn cứ phải ghi đủ tên loại, số, ký hiệu, nơi ban hành và ngày tháng của văn bản ấy, để người đọc tra lại được.
s1,9,10:summary_en
s0,21,102:A document that cites another gives its kind, number, issuer and date, so that readers can look it up.
s1,9,12:requirements
l0,23,1
s0,24,4:C018
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,11:qd-874-2021
s1,5,6:number
s0,13,13:874/QĐ-BTTTT
s1,5,5:title
s0,12,48:Bộ Quy tắc ứng xử trên mạng xã hội
s1,5,6:issuer
s0,13,35:Bộ Thông tin và Truyền thông
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2021-06-17
s1,5,2:to
s0,9,10:2026-03-04
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,13:qd-874-2021/4
s1,9,7:summary
s0,18,179:Người dùng mạng xã hội chia sẻ thông tin có nguồn chính thống, đáng tin cậy; cư xử đúng mực; không đăng tin sai, không xúc phạm người khác.
s1,9,10:summary_en
s0,21,114:Users share information from official, reliable sources, behave properly, and post neither false news nor insults.
s1,9,12:requirements
l0,23,3
s0,24,4:C017
s0,30,4:C060
s0,36,4:C070
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,11:qd-531-2023
s1,5,6:number
s0,13,11:531/QĐ-TTg
s1,5,5:title
s0,12,73:Danh mục bí mật nhà nước lĩnh vực giáo dục và đào tạo
s1,5,6:issuer
s0,13,27:Thủ tướng Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2023-05-19
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,13:qd-531-2023/1
s1,9,7:summary
s0,18,238:Đề và đáp án chưa công bố của kỳ thi tốt nghiệp THPT, thi học sinh giỏi quốc gia, chọn đội tuyển Olympic thuộc độ Tối mật. Bài kiểm tra riêng của trường không nằm trong danh mục này.
s1,9,10:summary_en
s0,21,171:Unpublished papers and answers of the graduation exam, the national gifted-pupil exam and the Olympiad selection are top secret. A school's own tests are not on this list.
s1,9,12:requirements
l0,23,2
s0,24,4:C005
s0,30,4:C170
s1,9,10:unverified
s0,21,4:true
m2,5,8
s0,5,2:id
s0,9,10:nd-13-2023
s1,5,6:number
s0,13,14:13/2023/NĐ-CP
s1,5,5:title
s0,12,32:Bảo vệ dữ liệu cá nhân
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2023-07-01
s1,5,2:to
s0,9,10:2025-12-31
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,13:nd-13-2023/11
s1,9,7:summary
s0,18,117:Muốn công khai dữ liệu cá nhân phải được chính người ấy đồng ý, rõ ràng và tự nguyện.
s1,9,10:summary_en
s0,21,80:Personal data is made public only with the clear and free consent of the person.
s1,9,12:requirements
l0,23,2
s0,24,4:C009
s0,30,4:C010
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,11:nq-173-2024
s1,5,6:number
s0,13,13:173/2024/QH15
s1,5,5:title
s0,12,95:Nghị quyết về hoạt động chất vấn tại kỳ họp thứ 8, Quốc hội khoá XV
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2025-01-01
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,13:nq-173-2024/2
s1,9,7:summary
s0,18,108:Cấm sản xuất, kinh doanh, chứa chấp, sử dụng thuốc lá điện tử, thuốc lá nung nóng.
s1,9,10:summary_en
s0,21,81:Making, trading, holding and using e-cigarettes and heated tobacco are forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C172
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,16:luat-bvdlcn-2025
s1,5,6:number
s0,13,12:91/2025/QH15
s1,5,5:title
s0,12,39:Luật Bảo vệ dữ liệu cá nhân
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-01-01
s1,5,7:clauses
l1,7,3
m0,9,4
s0,9,2:id
s0,13,18:luat-bvdlcn-2025/7
s1,9,7:summary
s0,18,154:Cấm xử lý trái phép, cố ý làm lộ, mua bán dữ liệu cá nhân, và dùng dữ liệu của người khác để làm điều trái luật.
s1,9,10:summary_en
s0,21,113:Unlawful processing, deliberate disclosure and trade of personal data, and misuse of others' data, are forbidden.
s1,9,12:requirements
l0,23,3
s0,24,4:C004
s0,30,4:C009
s0,36,4:C015
m1,9,4
s0,9,2:id
s0,13,18:luat-bvdlcn-2025/9
s1,9,7:summary
s0,18,109:Sự đồng ý phải tự nguyện; người ấy phải biết dữ liệu nào, để làm gì, ai giữ.
s1,9,10:summary_en
s0,21,87:Consent is free, and given knowing which data, for what purpose and by whom it is kept.
s1,9,12:requirements
l0,23,2
s0,24,4:C009
s0,30,4:C010
m1,9,4
s0,9,2:id
s0,13,19:luat-bvdlcn-2025/24
s1,9,7:summary
s0,18,135:Công khai đời sống riêng tư của trẻ em từ đủ 7 tuổi phải được chính em và người đại diện đồng ý.
s1,9,10:summary_en
s0,21,125:The private life of a child from seven years is published only with the consent of the child and of the legal representative.
s1,9,12:requirements
l0,23,1
s0,24,4:C009
m2,5,7
s0,5,2:id
s0,9,11:nd-356-2025
s1,5,6:number
s0,13,15:356/2025/NĐ-CP
s1,5,5:title
s0,12,87:Quy định chi tiết một số điều của Luật Bảo vệ dữ liệu cá nhân
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-01-01
s1,5,7:clauses
l1,7,2
m0,9,4
s0,9,2:id
s0,13,13:nd-356-2025/3
s1,9,7:summary
s0,18,137:Số định danh, số điện thoại, nơi ở, hình ảnh, quan hệ gia đình, tài khoản số đều là dữ liệu cá nhân.
s1,9,10:summary_en
s0,21,98:Personal number, phone, residence, image, family relations and digital accounts are personal data.
s1,9,12:requirements
l0,23,2
s0,24,4:C004
s0,30,4:C009
m1,9,4
s0,9,2:id
s0,13,13:nd-356-2025/4
s1,9,7:summary
s0,18,141:Ảnh chụp giấy tờ tuỳ thân, tên đăng nhập và mật khẩu, thông tin ngân hàng, sức khoẻ là dữ liệu nhạy cảm.
s1,9,10:summary_en
s0,21,97:Pictures of identity papers, log-in names and passwords, bank data and health are sensitive data.
s1,9,12:requirements
l0,23,2
s0,24,4:C009
s0,30,4:C093
m2,5,7
s0,5,2:id
s0,9,18:luat-nha-giao-2025
s1,5,6:number
s0,13,12:73/2025/QH15
s1,5,5:title
s0,12,17:Luật Nhà giáo
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-01-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,23:luat-nha-giao-2025/11.3
s1,9,7:summary
s0,18,158:Không đăng, phát tán thông tin quy trách nhiệm cho nhà giáo về hoạt động nghề nghiệp khi cơ quan có thẩm quyền chưa kết luận.
s1,9,10:summary_en
s0,21,121:Nobody posts information that lays blame on a teacher for professional work before the competent authority has concluded.
s1,9,12:requirements
l0,23,2
s0,24,4:C030
s0,30,4:C171
m2,5,7
s0,5,2:id
s0,9,14:luat-bmnn-2025
s1,5,6:number
s0,13,13:117/2025/QH15
s1,5,5:title
s0,12,40:Luật Bảo vệ bí mật nhà nước
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-03-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,16:luat-bmnn-2025/5
s1,9,7:summary
s0,18,161:Cấm làm lộ, sao chụp, chuyển đi trái phép bí mật nhà nước; cấm soạn thảo, lưu giữ bí mật nhà nước trên máy có nối mạng.
s1,9,10:summary_en
s0,21,115:Unlawful disclosure, copying or passing on of State secrets, and keeping them on connected machines, are forbidden.
s1,9,12:requirements
l0,23,3
s0,24,4:C005
s0,30,4:C066
s0,36,4:C170
m2,5,7
s0,5,2:id
s0,9,16:luat-dau-tu-2025
s1,5,6:number
s0,13,9:năm 2025
s1,5,5:title
s0,12,17:Luật Đầu tư
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-03-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,18:luat-dau-tu-2025/6
s1,9,7:summary
s0,18,122:Cấm kinh doanh pháo nổ, thuốc lá điện tử, thuốc lá nung nóng và những ngành, nghề bị cấm khác.
s1,9,10:summary_en
s0,21,88:Trade in firecrackers, e-cigarettes, heated tobacco and other banned lines is forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C172
m2,5,7
s0,5,2:id
s0,9,11:qd-423-2026
s1,5,6:number
s0,13,15:423/QĐ-BVHTTDL
s1,5,5:title
s0,12,61:Bộ Quy tắc ứng xử văn hoá trên môi trường số
s1,5,6:issuer
s0,13,40:Bộ Văn hoá, Thể thao và Du lịch
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-03-05
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,15:qd-423-2026/bqt
s1,9,7:summary
s0,18,135:Chỉ chia sẻ thông tin có nguồn rõ ràng, gặp tin giả thì báo; cư xử có văn hoá, không xúc phạm người khác.
s1,9,10:summary_en
s0,21,95:Share only information with a clear source, report fake news, behave civilly and insult nobody.
s1,9,12:requirements
l0,23,3
s0,24,4:C017
s0,30,4:C060
s0,36,4:C070
s1,9,10:unverified
s0,21,4:true
m2,5,7
s0,5,2:id
s0,9,13:luat-anm-2025
s1,5,6:number
s0,13,13:116/2025/QH15
s1,5,5:title
s0,12,21:Luật An ninh mạng
s1,5,6:issuer
s0,13,12:Quốc hội
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-07-01
s1,5,7:clauses
l1,7,1
m0,9,4
s0,9,2:id
s0,13,15:luat-anm-2025/7
s1,9,7:summary
s0,18,163:Trên mạng, cấm đăng tin sai sự thật, xúc phạm người khác, tiết lộ bí mật đời tư, giả hình ảnh, giọng nói của người khác.
s1,9,10:summary_en
s0,21,112:Online, false information, insults, disclosing private secrets and forging others' image or voice are forbidden.
s1,9,12:requirements
l0,23,1
s0,24,4:C067
m2,5,7
s0,5,2:id
s0,9,11:nd-244-2026
s1,5,6:number
s0,13,15:244/2026/NĐ-CP
s1,5,5:title
s0,12,92:Phát ngôn và cung cấp thông tin cho báo chí của cơ quan hành chính nhà nước
s1,5,6:issuer
s0,13,12:Chính phủ
s1,5,8:national
s0,15,4:true
s1,5,4:from
s0,11,10:2026-07-01
s1,5,7:clauses
l1,7,1
m0,9,5
s0,9,2:id
s0,13,14:nd-244-2026/pn
s1,9,7:summary
s0,18,190:Cơ quan hành chính cung cấp thông tin cho báo chí qua người có trách nhiệm. Trường học theo quy định của ngành và của chính trường về người phát ngôn.
s1,9,10:summary_en
s0,21,119:Agencies inform the press through the responsible person. Schools follow the sector's and their own spokesperson rules.
s1,9,12:requirements
l0,23,1
s0,24,4:C075
s1,9,10:unverified
s0,21,4:true
F8722 unverified-claim.yaml
m2,1,4
s0,1,4:pack
s0,7,16:unverified-claim
s1,1,5:title
s0,8,24:Tin chưa kiểm chứng
s1,1,8:title_en
s0,11,17:Unverified claims
s2,1,5:rules
l1,3,2
m0,5,13
s0,5,2:id
s0,9,24:unverified-claim.hearsay
s1,5,5:title
s0,12,19:Tin nghe nói lại
s1,5,8:title_en
s0,15,7:Hearsay
s1,5,8:category
s0,15,16:unverified-claim
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,8
s0,15,15:luat-anm-2025/7
s0,32,15:qd-423-2026/bqt
s0,49,15:luat-anm-2018/8
s0,66,14:nd-15-2020/101
s0,82,13:qd-874-2021/4
s0,97,10:361-2017/1
s0,109,12:185-2018/1.3
s0,123,18:111-2022/qc.17.1.e
s1,5,5:match
m0,12,1
s0,13,7:concept
s0,22,7:hearsay
s1,5,6:unless
l1,7,8
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,12
s0,25,13:đính chính
s0,37,15:sai sự thật
s0,50,25:không đúng sự thật
s0,70,19:không có chuyện
s0,87,21:làm gì có chuyện
s0,105,22:hoàn toàn không có
s0,125,12:bịa đặt
s0,134,9:tin giả
s0,143,25:tin đồn thất thiệt
s0,163,14:tin đồn sai
s0,176,11:nghe nhầm
s0,187,18:không chính xác
s1,9,6:within
s0,17,9:paragraph
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,16
s0,25,13:đúng không
s0,37,9:đúng ko
s0,46,13:phải không
s0,58,9:phải ko
s0,67,10:có đúng
s0,76,10:có phải
s0,85,10:có thật
s0,94,13:thật không
s0,106,14:thiệt không
s0,119,11:thật hả
s0,128,11:đúng hả
s0,137,10:vậy hả
s0,145,10:thế hả
s0,153,11:hả thầy
s0,162,8:hả cô
s0,169,8:thì sao
s1,9,6:within
s0,17,9:paragraph
s1,9,4:side
s0,15,5:after
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,12
s0,25,11:đừng tin
s0,35,12:đừng nghe
s0,46,17:đừng chia sẻ
s0,60,16:không chia sẻ
s0,75,13:không đăng
s0,87,22:không chuyển tiếp
s0,106,9:chớ tin
s0,115,15:chớ vội tin
s0,128,10:tin kiểu
s0,138,18:những tin kiểu
s0,154,18:mở đầu kiểu
s0,167,12:dấu hiệu
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,6:before
m1,9,3
s0,9,4:near
m0,15,2
s0,16,6:phrase
l0,24,7
s0,25,10:kỹ năng
s0,34,7:luyện
s0,41,4:rèn
s0,46,12:thực hành
s0,57,6:phòng
s0,64,6:tiết
s0,70,10:phần thi
s0,81,5:marks
s0,88,5:exact
s1,9,6:within
q0,17,11:2 syllables
s1,9,4:side
s0,15,6:before
m1,9,3
s0,10,4:near
m0,16,2
s0,17,6:phrase
l0,25,6
s0,26,12:lần đầu
s0,35,18:lần đầu tiên
s0,49,6:từng
s0,55,11:đã từng
s0,64,12:chưa từng
s0,75,15:chưa bao giờ
s0,90,5:marks
s0,97,5:exact
s0,105,6:within
q0,113,11:2 syllables
s0,128,4:side
s0,134,6:before
m2,9,3
s0,10,4:near
m0,16,2
s0,17,6:phrase
l0,25,2
s0,26,3:hay
s0,31,7:hay là
s0,40,5:marks
s0,47,5:exact
s0,55,6:within
q0,63,11:0 syllables
s0,78,4:side
s0,84,6:before
m2,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,8
s0,25,22:chuyện chuyên đề
s0,43,25:chuyện truyền thống
s0,64,13:chuyện về
s0,75,13:đọc viết
s0,85,17:đọc và viết
s0,98,11:tiếng Anh
s0,109,14:tiếng Việt
s0,121,18:tiếng dân tộc
s1,9,6:within
q0,17,11:1 syllables
s1,9,4:side
s0,15,5:after
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,8
s0,25,3:vua
s0,30,8:nhà vua
s0,39,9:phú ông
s0,48,11:hoàng tử
s0,58,10:ngày xưa
s0,68,22:ngày xửa ngày xưa
s0,87,8:xưa kia
s0,96,13:tiểu phẩm
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,6:before
s1,5,7:message
s0,14,134:Câu này kể lại điều nghe được. Phụ huynh có thể hiểu đây là thông báo chính thức, và tin lan rất nhanh.
s1,5,10:message_en
s0,17,95:This passes on what was heard. Parents may take it for an official notice, and it spreads fast.
s1,5,6:advice
s0,13,111:Nêu nơi công bố chính thức, hoặc chờ xác nhận rồi hãy đăng. Không có thì bỏ câu này.
s1,5,9:advice_en
s0,16,82:Name the official source or wait for confirmation. Without one, drop the sentence.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,82:[[Nghe nói]] mai cả huyện nghỉ học vì bão, các mẹ chuẩn bị nhé.
q1,11,50:[[nghe noi]] tuan sau doi gio vao hoc do moi nguoi
q1,11,94:Chị [[nghe đâu]] trên phường rục rịch nhập trường mình vào bên Hoa Nhội.
q1,11,91:Sáng nay đi chợ [[nghe người ta đồn]] nước giếng khu tập thể có độc.
q1,11,69:[[Thấy bảo]] cá viên ở cổng sau ngâm thuốc tẩy đấy.
q1,11,51:[[NGHE ĐỒN]] năm nay trường thu thêm quỹ.
s1,7,4:pass
l1,9,10
q0,11,93:Tin \"nghe nói mai nghỉ học\" là sai sự thật, các lớp vẫn học bình thường.
q1,11,75:Cô ơi, em nghe nói tuần sau nghỉ Tết luôn, có đúng không cô?
q1,11,116:Em đọc trên mạng thấy bảo phải có căn cước mới được thi. Chuyện đó có đúng không cô?
q1,11,93:Cô ơi trường có nhận hồ sơ trái tuyến không ạ, hay người ta đồn thế?
q1,11,88:Đề nghị không chuyển tiếp những tin kiểu \"nghe nói\", \"người ta bảo\".
q1,11,76:Câu lạc bộ luyện nghe nói cho khối 6 học vào chiều thứ Tư.
q1,11,75:Khối 9 tập trung nghe nói chuyện truyền thống nhân ngày 22/12.
q1,11,95:Nhà vua nghe đồn trong làng có cậu bé thông minh bèn sai người đến thử tài.
q1,11,88:Nhiều em lần đầu tiên nghe nói về nghề dệt thổ cẩm nên rất thích.
q1,11,40:Cô nghe, nói xong thì em trả lời.
m2,5,13
s0,5,2:id
s0,9,28:unverified-claim.chain-share
s1,5,5:title
s0,12,22:Lời giục chia sẻ
s1,5,8:title_en
s0,15,17:Pressure to share
s1,5,8:category
s0,15,16:unverified-claim
s1,5,5:level
s0,12,7:warning
s1,5,7:clauses
l0,14,8
s0,15,15:luat-anm-2025/7
s0,32,15:qd-423-2026/bqt
s0,49,15:luat-anm-2018/8
s0,66,14:nd-15-2020/101
s0,82,13:qd-874-2021/4
s0,97,10:361-2017/1
s0,109,12:185-2018/1.3
s0,123,18:111-2022/qc.17.1.e
s1,5,5:match
m1,7,1
s0,7,6:phrase
l1,9,20
s0,11,15:chia sẻ gấp
s1,11,20:chia sẻ ngay kẻo
s1,11,27:chia sẻ ngay trước khi
s1,11,27:chia sẻ trước khi bị
s1,11,11:share gấp
s1,11,16:share ngay kẻo
s1,11,23:share ngay trước khi
s1,11,18:share liền kẻo
s1,11,26:lưu lại kẻo bị xoá
s1,11,24:xem ngay kẻo bị xoá
s1,11,24:đọc ngay kẻo muộn
s1,11,22:trước khi bị xoá
s1,11,22:trước khi bị gỡ
s1,11,24:chuyển tiếp ngay cho
s1,11,22:gửi ngay cho mười
s1,11,24:gửi liền cho mười
s1,11,27:chuyển liền cho mười
s1,11,24:gởi liền cho mười
s1,11,42:hãy chia sẻ cho thật nhiều người
s1,11,48:chia sẻ cho mọi người biết để tránh
s1,5,6:unless
l1,7,2
m0,9,2
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,12
s0,25,17:đừng chia sẻ
s0,39,16:không chia sẻ
s0,54,13:đừng share
s0,66,12:không share
s0,79,11:đừng tin
s0,89,13:đừng bấm
s0,99,12:dấu hiệu
s0,109,18:kết thúc kiểu
s0,124,11:kiểu câu
s0,134,9:tin giả
s0,143,12:lừa đảo
s0,152,15:sai sự thật
s1,9,6:within
s0,17,9:paragraph
m1,9,3
s0,9,4:near
m0,15,1
s0,16,6:phrase
l0,24,5
s0,25,8:công an
s0,34,26:nhà trường thông báo
s0,56,16:ban giám hiệu
s0,71,24:trung tâm khí tượng
s0,92,19:đài khí tượng
s1,9,6:within
s0,17,8:sentence
s1,9,4:side
s0,15,6:before
s1,5,7:message
s0,14,167:Lời giục chia sẻ thường đi với tin chưa kiểm chứng. Ai cũng chuyển tiếp thì không ai kịp kiểm tra, và người hoang mang là phụ huynh.
s1,5,10:message_en
s0,17,118:Pressure to share usually comes with unverified news. When everybody forwards, nobody checks, and parents are alarmed.
s1,5,6:advice
s0,13,115:Bỏ lời giục. Nếu tin là thật, dẫn thông báo của nhà trường hoặc cơ quan có thẩm quyền.
s1,5,9:advice_en
s0,16,83:Drop the plea. If the news is true, cite the notice of the school or the authority.
s1,5,8:examples
m1,7,2
s0,7,5:match
l1,9,6
q0,11,100:Kẹo lạ trước cổng trường làm ba em co giật, ai thương con thì [[chia sẻ gấp]].
q1,11,64:[[chia se gap]] cho moi nguoi biet, con nao nghi hoc thi nghi di
q1,11,94:Bác sĩ tiết lộ cách chữa cận thị, xem hết rồi [[chia sẻ ngay kẻo]] mất.
q1,11,54:Các mẹ đọc nhanh [[trước khi bị xoá]] nha.
q1,11,61:[[Share gấp]] giúp em, bắt cóc đang ở chợ huyện.
q1,11,78:Đọc xong nhớ [[gởi liền cho mười]] nhóm thì cả năm gặp may.
s1,7,4:pass
l1,9,6
q0,11,89:Tin nhắn giục \"chia sẻ gấp\" là dấu hiệu của tin giả, các em nhớ nhé.
q1,11,92:Công an phường đề nghị chia sẻ gấp thông báo tìm trẻ lạc, số 12/TB-CA.
q1,11,79:Cô cảm ơn phụ huynh đã chia sẻ với nhà trường trong đợt lũ.
q1,11,71:Các tổ chia sẻ kinh nghiệm dạy đọc vào chiều thứ Sáu.
q1,11,62:Em nào cần gấp tài liệu thì lên thư viện mượn.
q1,11,70:Lưu lại số văn phòng để liên hệ khi cần nhé cả nhà.
F6445 concepts/claims.yaml
m3,1,1
s0,1,8:concepts
l1,3,3
m0,5,3
s0,5,7:concept
s0,14,19:unsourced/statistic
s1,5,11:expressions
l0,18,18
s1,7,22:thống kê cho thấy
s0,26,16:theo thống kê
s0,41,22:theo một thống kê
s0,60,29:theo thống kê mới nhất
s0,84,35:theo thống kê chưa đầy đủ
s1,7,20:thống kê chỉ ra
s0,24,24:thống kê mới nhất
s0,43,22:số liệu cho thấy
s0,61,35:số liệu mới nhất cho thấy
s0,88,16:theo số liệu
s1,7,28:con số đáng báo động
s0,29,21:con số giật mình
s0,47,27:người ta tính ra rằng
s0,70,24:người ta tính rằng
s0,90,20:người ta tính ra
s1,7,32:người ta đã tính ra rằng
s0,33,24:người ta ước tính
s0,52,27:ai cũng biết số liệu
s2,5,5:clean
l0,12,4
s1,7,22:theo thống kê của
s0,26,22:theo số liệu của
s0,44,17:họp thống kê
s0,58,19:thống kê điểm
m3,5,3
s0,5,7:concept
s0,14,18:unsourced/research
s1,5,11:expressions
l0,18,57
s1,7,24:nghiên cứu cho thấy
s0,28,22:nghiên cứu chỉ ra
s0,47,29:nghiên cứu chỉ ra rằng
s0,71,27:nghiên cứu đã chỉ ra
s0,93,26:nghiên cứu chứng minh
s1,7,31:nghiên cứu đã chứng minh
s0,33,26:nghiên cứu mới nhất
s0,54,25:nghiên cứu mới đây
s0,74,25:nghiên cứu gần đây
s1,7,36:nghiên cứu gần đây cho thấy
s0,36,34:nghiên cứu gần đây chỉ ra
s0,63,41:nghiên cứu gần đây khẳng định
s0,94,31:một nghiên cứu gần đây
s1,7,30:một nghiên cứu khoa học
s0,32,24:theo một nghiên cứu
s0,53,30:một nghiên cứu của Mỹ
s0,76,32:nhiều nghiên cứu khoa học
s1,7,30:nhiều nghiên cứu chỉ ra
s0,32,32:nhiều nghiên cứu cho thấy
s0,59,25:các nghiên cứu đều
s0,79,38:các nhà khoa học đã chứng minh
s1,7,36:các nhà khoa học khẳng định
s0,36,29:các nhà khoa học chỉ ra
s0,61,31:các nhà khoa học cho biết
s0,88,20:nhà khoa học Mỹ
s1,7,25:các nhà khoa học Mỹ
s0,28,28:khoa học đã chứng minh
s0,52,29:khoa học chứng minh rồi
s0,77,37:đã được khoa học chứng minh
s1,7,23:theo các nghiên cứu
s0,28,29:theo nghiên cứu khoa học
s0,54,23:tâm lý học chỉ ra
s0,73,26:tâm lý học nói rằng
s0,94,25:y học đã chứng minh
s1,7,30:y học hiện đại chỉ ra
s0,30,24:các bác sĩ cho biết
s0,51,22:chuyên gia cho rằng
s0,72,27:các chuyên gia cho rằng
s0,97,23:chuyên gia cảnh báo
s1,7,21:theo các chuyên gia
s0,28,16:theo chuyên gia
s0,45,26:theo ý kiến chuyên gia
s0,69,39:các chuyên gia giáo dục cho rằng
s1,7,30:nhiều chuyên gia cho rằng
s0,34,40:giới chuyên môn cũng nhận định
s0,66,34:đại học Harvard nghiên cứu
s0,94,25:Harvard đã chứng minh
s1,7,22:khảo sát cho thấy
s0,26,32:khảo sát mới đây chỉ ra
s0,51,24:khảo sát mới nhất
s0,70,28:một khảo sát cho thấy
s0,93,24:một cuộc khảo sát
s1,7,32:điều tra gần đây chỉ ra
q0,32,39:các công trình … đã chứng minh
s0,66,30:người ta làm nghiên cứu
s0,91,29:người ta đã chứng minh
s1,7,28:nghiên cứu nước ngoài
s2,5,5:clean
l0,12,6
s1,7,24:đề tài nghiên cứu
s0,26,21:các em nghiên cứu
s0,45,37:nghiên cứu khoa học kỹ thuật
s0,75,24:nghiên cứu bài học
s1,7,35:cuộc thi nghiên cứu khoa học
s0,37,40:câu lạc bộ nghiên cứu khoa học
m4,5,2
s0,5,7:concept
s0,14,8:own-data
s1,5,11:expressions
l0,18,96
s1,7,21:trường chúng tôi
s0,25,19:trường chúng ta
s0,42,18:nhà trường có
s0,57,25:nhà trường hiện có
s0,77,19:toàn trường có
s0,93,15:toàn trường
s1,7,26:toàn trường hiện có
s0,28,14:cả trường
s0,39,18:cả trường có
s0,53,20:trường hiện có
s0,69,33:tổng số cán bộ giáo viên
s0,95,22:tổng số học sinh
s1,7,38:tổng số học sinh toàn trường
s0,37,8:sĩ số
s0,44,14:sĩ số lớp
s0,55,12:lớp em có
s0,66,15:lớp mình có
s0,79,12:lớp ta có
s0,90,17:lớp chúng tôi
s1,7,23:lớp chủ nhiệm có
s0,25,12:toàn khối
s0,36,12:liên đội
s0,46,15:liên đội ta
s0,59,13:chi đoàn ta
s0,72,23:chi bộ nhà trường
s0,91,22:công đoàn trường
s1,7,17:tổ chuyên môn
s0,22,16:tổ chúng tôi
s0,36,9:tổ Văn
s0,44,10:tổ Toán
s0,53,30:năm học vừa qua trường
s0,77,20:học kỳ vừa qua
s0,93,23:tổng kết học kỳ
s1,7,23:tổng kết năm học
s0,25,22:báo cáo tổng kết
s0,43,27:số liệu của trường
s0,63,26:số liệu nhà trường
s0,83,37:theo số liệu của nhà trường
s1,7,35:theo báo cáo của nhà trường
s0,36,37:theo thống kê của nhà trường
s0,66,27:theo thống kê của tổ
s0,88,31:qua khảo sát tại trường
s1,7,21:qua khảo sát lớp
s0,25,27:qua khảo sát đầu năm
s0,47,26:khảo sát của lớp em
s0,68,20:nhóm em khảo sát
s0,86,22:khảo sát nội bộ
s0,103,19:phiếu khảo sát
s1,7,23:tỷ lệ chuyên cần
s0,25,36:tỷ lệ lên lớp của trường
s0,51,40:tỷ lệ tốt nghiệp của trường
s0,80,46:tỷ lệ đỗ tốt nghiệp của trường
s1,7,43:tỷ lệ học sinh giỏi của trường
s0,39,18:tỷ lệ tham gia
s0,55,16:trường đạt
s0,67,12:lớp đạt
s0,76,18:đạt chỉ tiêu
q0,90,24:100% học sinh tham gia
q1,7,26:100% cán bộ giáo viên
q0,32,15:100% các lớp
q0,48,17:100% thành viên
s0,67,20:quyên góp được
s0,83,19:ủng hộ được
s0,96,23:số tiền quyên góp
s1,7,18:tổng số tiền
s0,21,10:tháng qua
s0,32,27:kết quả thi đua tuần
s0,54,28:xếp hạng thi đua tuần
s0,77,16:lớp mình vote
s0,92,24:kết quả bình chọn
s1,7,14:biểu quyết
s0,19,26:đa số phụ huynh lớp
s0,40,31:đa số các bạn trong lớp
s0,65,31:hầu hết các em trong lớp
s1,7,36:phần lớn phụ huynh lớp mình
s0,36,26:theo danh sách đăng ký
s0,60,24:số lượng đăng ký
s0,78,21:theo dõi của lớp
s0,96,23:thống kê của lớp
s1,7,18:em đếm được
s0,20,11:tự đếm
s0,28,27:tính đến hôm nay lớp
s0,50,21:của trường mình
s0,67,20:của nhà trường
s0,83,18:của trường ta
s0,98,10:của tổ
s1,7,17:của thư viện
s0,21,11:của lớp
s0,30,11:trong lớp
s0,41,16:tự khảo sát
s0,54,11:lớp mình
s0,64,15:trường mình
s0,77,19:tổ em khảo sát
s0,93,23:chúng tôi khảo sát
s1,7,17:học sinh khối
s0,22,19:trường mình có
F7207 concepts/copying.yaml
m3,1,1
s0,1,8:concepts
l1,3,4
m0,5,3
s0,5,7:concept
s0,14,12:copying/book
s1,5,11:expressions
l0,18,89
s1,7,9:pdf sách
s0,17,14:file pdf sách
s0,32,15:pdf sách lậu
s0,46,9:sách pdf
s0,56,11:ebook lậu
s0,67,14:sách in lậu
s0,80,19:file scan cả bộ
s0,97,15:file scan sách
s1,7,16:scan trọn bộ
s0,21,19:scan nguyên cuốn
s0,39,9:scan full
s0,50,17:scan cả quyển
s0,65,20:scan nguyên quyển
s0,84,15:pdf trọn bộ
s0,97,13:pdf cả bộ
s1,7,13:full bộ pdf
s0,20,20:full đáp án sách
s0,38,15:trọn bộ pdf
s0,51,30:bản đẹp như sách thật
s0,74,20:sách bài tập pdf
s0,92,19:vở bài tập pdf
s1,7,21:sách tham khảo pdf
s0,27,17:sách ôn thi pdf
s0,44,21:sách luyện thi pdf
s0,64,21:sách tiếng Anh pdf
s0,84,13:cambridge pdf
q1,7,26:sách của thầy … pdf
s0,30,21:chụp nguyên cuốn
s0,48,18:chụp cả cuốn
s0,62,19:chụp hết cuốn
s0,77,18:chụp hết sách
s0,92,20:photo nguyên cuốn
s1,7,18:photo cả quyển
s0,23,23:phô tô nguyên cuốn
s0,43,26:photo sách cho cả lớp
s0,66,14:in lại sách
s0,79,10:in ra bán
s0,90,15:gõ lại sách
s1,7,30:đánh máy lại cả quyển
s0,30,23:khỏi phải mua sách
s0,50,22:đỡ phải mua sách
s0,68,28:đỡ tốn tiền mua sách
s0,90,22:không cần mua sách
s1,7,11:drive sách
s0,19,16:link drive sách
s0,36,15:kho sách lậu
s0,50,9:kho ebook
s0,61,23:thư viện ebook lậu
s0,81,11:share ebook
s0,94,15:share sách pdf
s1,7,22:truyện convert lậu
s0,27,18:truyện full free
s0,45,19:truyện tranh scan
s0,64,14:truyện lậu
s0,76,17:audio sách lậu
q0,92,31:khoá của thầy … giá 50k
s1,7,17:quét trọn bộ
s0,21,17:quét cả cuốn
s0,35,20:quét nguyên cuốn
q0,53,26:quét đủ [NUMBER] trang
q0,79,31:đã quét đủ [NUMBER] trang
s1,7,27:scan nét căng trọn bộ
s0,30,15:scan nét căng
s0,45,21:bản scan nét căng
q0,64,33:scan trọn bộ [NUMBER] quyển
s0,95,14:scan cả bộ
s1,7,16:scan cả cuốn
s0,21,17:scan nguyên bộ
s0,37,17:photo cả cuốn
s0,52,20:photo màu cả bộ
s0,69,22:photo màu đóng gáy
q0,89,24:photo ra [NUMBER] cuốn
s1,7,26:chụp lại trọn cuốn
s0,27,38:chụp lại trọn cuốn thành file
s0,58,24:chụp lại cả cuốn
s0,76,21:gõ lại cả cuốn
s1,7,36:gõ lại nguyên văn cả chương
s0,36,29:đánh máy lại cả cuốn
s0,58,22:đánh máy lại cả
s0,75,20:sách in nối bản
s0,92,16:sách photo màu
s1,7,14:sách in lậu
s0,20,11:file cuốn
s0,31,10:pdf cuốn
s0,41,16:bản pdf cuốn
m0,55,2
s0,56,4:text
s0,62,11:sách photo
s0,74,5:needs
s0,81,1:1
m0,85,2
s0,86,4:text
s0,92,14:sách phô tô
s0,105,5:needs
s0,112,1:1
m1,7,2
s0,8,4:text
s0,14,9:file scan
s0,25,5:needs
s0,32,1:1
m0,36,2
s0,37,4:text
s0,43,8:full pdf
s0,53,5:needs
s0,60,1:1
s2,5,5:clean
l0,12,7
s1,7,21:bản scan công văn
s0,26,26:bản scan quyết định
s0,47,17:bản scan giấy
s0,62,21:bản scan học bạ
s0,79,16:bản scan đơn
s0,93,19:bản scan hồ sơ
s1,7,17:bản scan bằng
m3,5,2
s0,5,7:concept
s0,14,22:copying/shadow-library
s1,5,11:expressions
l0,18,9
q1,7,9:z-library
s0,20,6:libgen
q0,28,7:sci-hub
s0,39,11:ebook lậu
s0,50,11:sách lậu
s0,60,15:sách pdf lậu
s0,74,15:kho sách lậu
s0,88,14:truyện lậu
s0,100,14:sách in lậu
m3,5,2
s0,5,7:concept
s0,14,13:copying/share
s1,5,11:expressions
l0,18,32
s1,7,16:gửi vào nhóm
s0,21,15:gửi vô nhóm
s0,34,16:đưa lên nhóm
s0,48,13:up lên nhóm
s0,61,13:up lên drive
s0,75,10:lên drive
s0,86,11:trong drive
s0,99,10:link drive
s1,7,10:vào drive
s0,18,16:thư mục chung
s0,33,10:tải về
s0,41,13:tải về in
s0,52,5:in ra
s0,59,8:ai cần
s0,67,8:ai lấy
s0,75,9:nhắn em
s0,84,5:ib em
s0,91,5:inbox
s0,98,10:gửi file
s0,108,10:gửi link
s1,7,14:cho cả lớp
s0,19,13:cho cả nhà
s0,31,9:share cho
s0,42,13:chia sẻ cho
s0,55,10:khỏi mua
s0,65,9:đỡ mua
s0,73,22:khỏi ra hiệu sách
s0,92,20:khỏi ra nhà sách
s1,7,10:gom tiền
s0,17,12:đặt chung
s0,28,16:link ở dưới
s0,41,15:tải ở đây
m3,5,2
s0,5,7:concept
s0,14,7:licence
s1,5,11:expressions
l0,18,92
s1,7,29:được tác giả cho phép
s0,30,40:được sự cho phép của tác giả
s0,60,41:được sự đồng ý của tác giả
s0,88,36:được nhà xuất bản cho phép
s1,7,22:đã mua bản quyền
s0,25,30:phần mềm có bản quyền
s0,48,17:mua bản quyền
s0,63,26:bản quyền thuộc về
s0,83,34:bản quyền của nhà trường
s1,7,25:bản quyền hình ảnh
s0,27,25:giấy phép xuất bản
s0,47,16:Creative Commons
s0,65,5:CC BY
q0,72,8:CC BY-SA
q0,84,8:CC BY-NC
s0,96,15:giấy phép CC
s1,7,29:tài nguyên giáo dục mở
s0,31,17:học liệu mở
s0,44,22:phạm vi công cộng
s0,63,13:public domain
s0,78,29:hết thời hạn bảo hộ
s1,7,25:thuộc về công chúng
s0,28,16:mã nguồn mở
s0,41,20:phần mềm tự do
s0,57,29:phần mềm mã nguồn mở
s0,79,24:phần mềm miễn phí
s0,98,17:bản dùng thử
s1,7,31:bản dùng thử chính thức
s0,32,21:Canva cho giáo dục
s0,52,19:Canva for Education
s0,73,22:Office 365 giáo dục
s0,94,16:Microsoft 365 A1
s1,7,30:Google Workspace for Education
s0,39,24:tài khoản giáo dục
s0,59,14:NXB cung cấp
s0,73,40:nhà xuất bản cung cấp miễn phí
s1,7,29:sách giáo khoa điện tử
s0,31,16:SGK điện tử
s0,44,32:bản điện tử chính thức
s0,68,16:hành trang số
s0,83,32:kho học liệu số của Bộ
s1,7,27:kho học liệu của Bộ
s0,28,21:thư viện trường
s0,45,25:mượn sách thư viện
s0,65,21:quyên góp sách cũ
s0,84,16:tặng sách cũ
s0,98,21:trao đổi sách cũ
s1,7,24:ngày hội đổi sách
s0,26,26:mua sách tại nhà sách
s0,49,22:mua sách chính hãng
s0,70,13:sách có tem
s0,83,17:tem chống giả
s0,98,19:chống sách lậu
s1,7,29:nói không với sách lậu
s0,31,24:không dùng sách lậu
s0,52,31:không dùng phần mềm crack
s0,79,26:tôn trọng bản quyền
s1,7,28:luật sở hữu trí tuệ
s0,28,18:quyền tác giả
s0,43,24:bảo vệ bản quyền
s0,61,40:ngày sở hữu trí tuệ thế giới
s0,91,22:trích dẫn hợp lý
s1,7,28:trích dẫn trong phạm vi
s0,32,17:tự biên soạn
s0,46,24:giáo viên biên soạn
s0,67,17:tổ biên soạn
s0,81,18:do học sinh vẽ
s0,97,22:tranh của học sinh
s1,7,30:ảnh do nhà trường chụp
s0,31,17:ảnh tự chụp
s0,44,32:nhạc miễn phí bản quyền
s0,69,49:nhạc không bản quyền YouTube Audio Library
s1,7,22:ảnh miễn phí từ
s0,24,31:chia sẻ đường dẫn gốc
s0,47,14:link mua sách
s0,62,25:tác giả tự chia sẻ
s0,82,3:NXB
s0,87,27:nhà xuất bản cho phép
s1,7,23:nhà xuất bản phát
s0,26,23:nhà xuất bản gửi
s0,44,24:nhà xuất bản đăng
s0,63,16:tổ tự soạn
s0,75,17:tổ biên soạn
s0,89,22:thầy cô tự soạn
s1,7,20:tác giả cho phép
s0,25,23:tác giả gửi tặng
s0,43,16:bản công khai
s0,58,32:sách điện tử chính thức
s0,83,38:bản điện tử chính thức của
s1,7,17:học liệu mở
s0,20,29:sách giáo khoa điện tử
s0,44,43:trang chính thức của nhà xuất bản
F18778 concepts/exam.yaml
m3,1,1
s0,1,8:concepts
l2,3,8
m0,5,3
s0,5,7:concept
s0,14,10:exam/paper
s1,5,11:expressions
l0,18,62
s1,7,9:đề thi
s0,15,16:đề kiểm tra
s0,28,8:đề KT
s0,35,23:đề thi chính thức
s0,54,19:đề chính thức
s0,69,11:đề gốc
s0,77,11:đề xịn
s0,85,13:đề chuẩn
s0,95,20:đề thi học kỳ
s1,7,21:đề thi giữa kỳ
s0,23,17:đề giữa kỳ
s0,35,17:đề cuối kỳ
s0,47,17:đề cuối năm
s0,60,9:đề HK1
s0,68,9:đề HK2
s0,76,9:đề ck1
s0,84,9:đề gk1
s0,92,13:đề thi HSG
s1,7,23:đề học sinh giỏi
s0,25,17:đề thi vào 10
s0,40,13:đề vào 10
s0,51,15:đề thi lại
s0,63,17:đề dự phòng
s0,76,17:đề khảo sát
s0,89,10:đề KSCL
s0,98,29:đề kiểm tra định kỳ
s1,7,14:đề 1 tiết
s0,18,14:đề 15 phút
s0,30,11:đề toán
s0,39,10:đề văn
s0,47,9:đề anh
s0,55,9:đề lý
s0,62,10:đề hoá
s0,70,10:đề sử
s0,77,12:đề địa
s0,85,10:đề sinh
q0,94,15:đề [SUBJECT]
s1,7,14:bản in đề
s0,18,10:file đề
s0,27,14:file đề thi
s0,40,11:ảnh đề
s0,48,18:ảnh chụp đề
s0,61,12:câu 1 đề
s0,71,12:đề Phòng
s0,81,18:đề của Phòng
s0,95,10:đề Sở
s0,102,16:đề của Sở
s1,7,21:đề trường mình
s0,23,17:niêm phong đề
s0,38,16:nội dung đề
s0,51,17:bản gốc đề
s0,63,12:đề thật
s0,72,17:bản mềm đề
s0,84,18:đề đã duyệt
s0,97,27:đề đã được duyệt
s1,7,20:đề trình duyệt
s0,23,10:bộ đề
s0,30,10:túi đề
s0,38,10:tờ đề
s0,45,9:bì đề
s0,52,9:mã đề
m0,59,2
s0,60,4:text
s0,66,5:đề
s0,70,5:needs
s0,77,1:2
s2,5,5:clean
l0,12,56
s1,7,15:đề thi thử
s0,19,16:đề minh hoạ
s0,32,17:đề tham khảo
s0,46,11:đề mẫu
s0,54,15:đề ôn tập
s0,65,13:đề cương
s0,75,23:đề cương ôn tập
s0,92,19:đề luyện tập
s0,106,13:đề luyện
s1,7,17:đề năm ngoái
s0,21,24:đề các năm trước
s0,39,9:đề cũ
s0,46,19:đề năm trước
q0,60,19:đề năm [NUMBER]
s0,79,19:đề thi các năm
s0,95,19:tuyển tập đề
s0,109,14:bộ đề ôn
s1,7,18:phiếu bài tập
s0,22,17:phiếu ôn tập
s0,36,23:đề khảo sát thử
s0,53,19:đề đã thi xong
s0,69,20:đề vừa thi xong
s0,86,28:đã công bố trên cổng
s1,7,34:đề thi đã được công bố
s0,31,21:Bộ công bố đề
s0,46,21:Sở công bố đề
s0,61,25:Sở công bố đáp án
s0,80,25:Bộ công bố đáp án
s0,99,21:đáp án sau khi thi
s1,7,21:gợi ý giải đề
s0,22,22:ra đề theo hướng
s0,40,21:đổi mới ra đề
s0,55,12:đề xuất
s0,64,10:đề tài
s0,72,11:chủ đề
s0,80,11:vấn đề
s0,88,11:tiêu đề
s0,97,13:chuyên đề
s0,108,9:đề án
s1,7,10:đề bài
s0,15,14:đề văn hay
s0,27,20:đề ra mục tiêu
s0,43,21:đề ra nhiệm vụ
s0,59,9:đề cao
s0,67,12:đề phòng
s0,77,10:nhan đề
s0,86,12:mệnh đề
s0,95,9:lô đề
s0,102,12:đề nghị
s0,111,11:thủ đề
s1,7,10:số đề
s0,14,9:lô đề
s0,21,10:đề cử
s0,28,11:đề bạt
s0,36,22:tổ tự ra đề ôn
s0,52,9:đề ôn
m3,5,2
s0,5,7:concept
s0,14,12:exam/answers
s1,5,11:expressions
l0,18,9
s1,7,9:đáp án
s0,15,23:đáp án chính thức
s0,34,15:đáp án đề
s0,45,21:hướng dẫn chấm
s0,61,14:biểu điểm
s0,72,5:barem
s0,79,12:lời giải
s0,89,12:giải sẵn
s0,99,8:phao thi
m4,5,3
s0,5,7:concept
s0,14,9:exam/leak
s1,5,11:expressions
l0,18,37
s1,7,14:rò rỉ đề
s0,17,9:rò đề
s0,24,10:hở đề
s0,31,12:tuồn đề
s0,40,10:leak đề
s0,49,19:lộ đề trước
s0,62,12:trộm đề
s0,71,19:chụp trộm đề
s0,85,17:chụp lén đề
s0,98,21:chụp được đề
s1,7,20:lấy được đề
s0,20,18:mua được đề
s0,33,10:bán đề
s0,41,14:bán đề thi
s0,53,21:bán đề kiểm tra
s0,70,14:bán đáp án
s0,82,15:bán file đề
s0,95,9:mua đề
s0,103,18:có đề trước
s1,7,21:biết đề trước
s0,22,18:xem đề trước
s0,36,18:cho đề trước
s0,50,17:ra trúng y đề
s0,65,28:đề chưa bóc niêm phong
s0,89,15:đề chưa thi
s1,7,29:bản gốc đề cuối kỳ
s0,27,29:bản gốc đề giữa kỳ
s0,47,21:bản gốc đề thi
s0,63,15:tuồn đề ra
s0,75,19:đề thi ngày mai
s0,92,19:đề thi sáng mai
s1,7,26:đề kiểm tra ngày mai
s0,29,26:đề kiểm tra sáng mai
s0,51,13:đề mai thi
s0,63,20:đề mai kiểm tra
s0,80,25:đáp án đề ngày mai
s0,100,25:đáp án đề sáng mai
s2,5,5:clean
l0,12,56
s1,7,15:đề thi thử
s0,19,16:đề minh hoạ
s0,32,17:đề tham khảo
s0,46,11:đề mẫu
s0,54,15:đề ôn tập
s0,65,13:đề cương
s0,75,23:đề cương ôn tập
s0,92,19:đề luyện tập
s0,106,13:đề luyện
s1,7,17:đề năm ngoái
s0,21,24:đề các năm trước
s0,39,9:đề cũ
s0,46,19:đề năm trước
q0,60,19:đề năm [NUMBER]
s0,79,19:đề thi các năm
s0,95,19:tuyển tập đề
s0,109,14:bộ đề ôn
s1,7,18:phiếu bài tập
s0,22,17:phiếu ôn tập
s0,36,23:đề khảo sát thử
s0,53,19:đề đã thi xong
s0,69,20:đề vừa thi xong
s0,86,28:đã công bố trên cổng
s1,7,34:đề thi đã được công bố
s0,31,21:Bộ công bố đề
s0,46,21:Sở công bố đề
s0,61,25:Sở công bố đáp án
s0,80,25:Bộ công bố đáp án
s0,99,21:đáp án sau khi thi
s1,7,21:gợi ý giải đề
s0,22,22:ra đề theo hướng
s0,40,21:đổi mới ra đề
s0,55,12:đề xuất
s0,64,10:đề tài
s0,72,11:chủ đề
s0,80,11:vấn đề
s0,88,11:tiêu đề
s0,97,13:chuyên đề
s0,108,9:đề án
s1,7,10:đề bài
s0,15,14:đề văn hay
s0,27,20:đề ra mục tiêu
s0,43,21:đề ra nhiệm vụ
s0,59,9:đề cao
s0,67,12:đề phòng
s0,77,10:nhan đề
s0,86,12:mệnh đề
s0,95,9:lô đề
s0,102,12:đề nghị
s0,111,11:thủ đề
s1,7,10:số đề
s0,14,9:lô đề
s0,21,10:đề cử
s0,28,11:đề bạt
s0,36,22:tổ tự ra đề ôn
s0,52,9:đề ôn
m4,5,2
s0,5,7:concept
s0,14,9:exam/soon
s1,5,11:expressions
l0,18,89
s1,7,7:mai thi
s0,16,13:mai thi rồi
s0,29,13:ngày mai thi
s0,43,9:mốt thi
s0,52,13:mai mốt thi
s0,65,13:ngày kia thi
s0,79,15:bữa mốt thi
s0,92,14:mai kiểm tra
s0,106,11:mai con thi
s1,7,16:mai các con thi
s0,24,19:mai tụi nhỏ thi
s0,41,16:tuần tới thi
s0,55,14:tuần sau thi
s0,69,15:tuần này thi
s0,83,23:tuần tới kiểm tra
s1,7,21:tuần sau kiểm tra
s0,26,14:tháng sau thi
s0,41,13:thứ hai thi
q0,54,18:thứ [NUMBER] thi
q0,74,29:thứ [NUMBER] tuần sau thi
s0,103,15:chiều nay thi
s1,7,13:sáng mai thi
s0,21,15:chiều mai thi
q0,36,29:còn [NUMBER] ngày nữa thi
s0,65,25:còn mấy hôm nữa thi
s0,86,26:còn mấy bữa nữa thi
s1,7,20:vài bữa nữa thi
s0,24,13:bựa mô thi
s0,36,9:sắp thi
s0,45,15:sắp thi rồi
s0,58,16:sắp kiểm tra
s0,72,15:sắp sửa thi
s0,85,9:gần thi
s0,94,15:gần thi rồi
s1,7,15:cận ngày thi
s0,21,14:sát ngày thi
s0,35,14:sát giờ thi
s0,48,18:trước giờ thi
s0,63,16:trước khi thi
s0,78,17:trước hôm thi
s0,93,19:trước buổi thi
s1,7,16:trước giờ G
s0,20,23:trước khi bóc đề
s0,38,24:trước khi phát đề
s0,57,23:trước khi mở đề
s0,74,9:chưa thi
s0,84,13:chưa thi mà
s0,97,14:còn chưa thi
s1,7,16:chưa kiểm tra
s0,22,19:chưa thi đâu nha
s0,40,14:chưa thi xong
s0,55,15:lớp chưa thi
s0,69,19:trường chưa thi
s0,86,16:khối chưa thi
s1,7,23:huyện khác chưa thi
s0,28,19:lớp sau chưa thi
s0,46,6:ca sau
s0,54,22:ca sau thi cùng đề
s0,74,14:môn chưa thi
s0,88,16:môn chiều nay
s0,103,14:môn ngày mai
s1,7,22:kiểm tra tới đây
s0,25,20:thi tới nơi rồi
s0,42,21:thi đến nơi rồi
q0,59,25:cho kỳ thi ngày [DATE]
q0,85,16:thi ngày [DATE]
s0,104,8:sẽ thi
s1,7,15:sẽ kiểm tra
s0,20,15:dự kiến thi
s0,33,9:đang thi
s0,43,15:đang làm bài
s0,57,21:đang trong giờ thi
s0,77,13:đang thi mà
s0,90,36:còn nửa tiếng nữa hết giờ
s1,7,34:giờ này các em đang làm bài
s0,36,8:mai ktra
s0,46,6:mai kt
s0,54,15:tuần sau ktra
s0,69,14:hsg tuần sau
s0,83,9:mới thi
s0,92,16:mới kiểm tra
s1,7,17:mai các con làm
s0,24,16:mai các em làm
s0,40,20:trước một ngày
s0,56,24:trước khi vào phòng
m0,77,2
s0,78,4:text
s0,84,9:ngày mai
s0,94,5:needs
s0,101,1:1
m1,7,2
s0,8,4:text
s0,14,9:sáng mai
s0,24,5:needs
s0,31,1:1
m0,35,2
s0,36,4:text
s0,42,9:tối nay
s0,51,5:needs
s0,58,1:1
m0,62,2
s0,63,4:text
s0,69,3:mai
s0,74,5:needs
s0,81,1:2
m3,5,2
s0,5,7:concept
s0,14,9:exam/over
s1,5,11:expressions
l0,18,25
s1,7,14:thi xong rồi
s0,21,13:đã thi xong
s0,34,14:vừa thi xong
s0,48,14:mới thi xong
s0,62,20:thi xong hết rồi
s0,80,12:hôm qua thi
s0,93,18:hôm qua vừa thi
s1,7,13:bữa qua thi
s0,20,15:hồi sáng thi
s0,34,19:sáng nay vừa thi
s0,52,19:tuần trước thi
s0,68,16:tuần rồi thi
s0,82,15:năm ngoái thi
s0,97,18:kỳ thi vừa qua
s1,7,12:sau kỳ thi
s0,19,13:sau giờ thi
s0,32,20:kết thúc kỳ thi
s0,49,20:kết thúc môn thi
s0,67,21:hết giờ làm bài
s0,84,8:thi xong
s0,94,15:kiểm tra xong
s0,109,10:trả bài
s1,7,12:chữa đề
s0,16,22:chữa bài kiểm tra
s0,35,21:sửa bài kiểm tra
m4,5,3
s0,5,7:concept
s0,14,13:exam/hand-out
s1,5,11:expressions
l0,18,177
s1,7,9:gửi cho
s0,16,20:gửi mọi người
s0,31,8:em gửi
s0,39,18:em gửi các bác
s0,55,15:gửi các mẹ
s0,67,15:gửi cả nhà
s0,79,8:gửi ae
s0,87,13:em gửi file
s0,100,10:gửi file
s1,7,10:gửi link
s0,17,9:gởi cho
s0,26,11:share lại
s0,37,9:share cho
s0,48,8:em share
s0,58,15:chia sẻ lại
s0,71,14:chia sẻ file
s0,85,13:up lên nhóm
s0,98,13:up lên đây
s0,110,8:úp lên
s1,7,17:đăng lên nhóm
s0,22,9:post lên
s0,32,17:quăng lên nhóm
s0,48,10:quăng cho
s0,59,10:thả link
s0,69,10:thả file
s0,79,16:thả vào nhóm
s0,93,8:ném cho
s0,102,9:bắn cho
s1,7,10:bắn file
s0,17,14:bắn qua zalo
s0,31,15:chuyển tiếp
s0,44,12:chuyển cho
s0,56,17:chuyển tay nhau
s0,73,12:chuyền tay
s0,85,17:truyền tay nhau
s0,102,7:cho xem
s1,7,7:cho coi
s0,16,16:cho coi trước
s0,31,16:cho xem trước
s0,46,26:cho các con làm trước
s0,69,28:cho học sinh làm trước
s0,93,26:cho lớp em làm trước
s1,7,16:cho ôn trước
s0,21,23:cho làm thử trước
s0,40,9:phát cho
s0,50,20:phát cho học sinh
s0,69,8:phô tô
s0,77,12:phô tô cho
s0,89,17:photo cho các em
s0,107,10:in cho con
s1,7,8:in sẵn
s0,15,15:chụp được
s0,26,17:chụp màn hình
s0,41,12:chụp gửi
s0,51,10:quay lại
s0,61,11:đính kèm
s0,71,16:file đính kèm
s0,86,16:link ở dưới
s1,7,25:link dưới bình luận
s0,28,12:link ở cmt
s0,40,16:link dưới cmt
s0,55,16:tải file tại
s0,69,9:down về
s0,78,9:kho drive
s0,89,10:link drive
s0,101,11:link driver
s1,7,8:mail cho
s0,17,16:để lại mail
s0,30,17:để lại email
s0,44,20:để email em gửi
s0,61,13:chép tay cho
s0,75,16:đọc cho chép
s0,89,11:mách nhỏ
s0,99,14:mách trước
s0,111,6:xì ra
s1,7,10:nhá hàng
s0,17,15:để dành cho
s0,30,9:tuồn ra
s0,39,8:lọt ra
s0,47,15:lọt ra ngoài
s0,61,8:inbox em
s0,71,11:inbox mình
s0,83,5:ib em
s0,90,8:ib mình
s0,99,4:ib e
s0,105,10:ib e gửi
s1,7,11:ib em gửi
s0,18,11:ai cần ib
s0,29,14:ai cần inbox
s0,43,17:ai cần em gửi
s0,58,15:ai cần chấm
s0,71,13:ai muốn có
s0,83,18:ai cần nhắn em
s0,99,15:ai lấy không
s1,7,17:ai lấy em để
s0,21,15:mẹ nào cần
s0,33,18:mẹ nào cần ib
s0,48,15:bác nào cần
s0,61,22:phụ huynh nào cần
s0,80,21:thầy cô nào cần
s0,97,19:chị em nào cần
s1,7,16:bạn nào cần
s0,20,17:đứa nào cần
s0,33,12:ai cần hú
s0,44,6:hú em
s0,51,20:hú em một tiếng
s0,68,7:ới em
s0,75,6:alo em
s0,83,5:pm em
s0,90,5:nt em
s0,97,9:nt riêng
s1,7,17:nhắn tin riêng
s0,23,13:nhắn riêng
s0,35,11:nhắn zalo
s0,46,7:zalo em
s0,55,8:add zalo
s0,65,25:kết bạn zalo em gửi
s0,86,13:chấm chấm
s0,97,15:chấm em gửi
s1,7,12:cmt em gửi
s0,19,8:cmt mail
s0,29,9:cmt email
s0,40,12:comment mail
s0,54,18:để lại chấm
s0,67,24:để lại dấu chấm
s0,84,18:thả tim em gửi
s0,100,19:thả số em gửi
s1,7,18:theo dõi em gửi
s0,24,11:check inbox
s0,37,8:check ib
s0,47,6:rep ib
s0,55,8:xin mail
s0,65,12:gửi riêng
s0,76,10:gửi kín
s0,85,14:gửi qua mess
s0,99,8:qua mess
s0,109,7:kêu em
s1,7,10:bán lại
s0,16,9:bán file
s0,26,10:bán đề
s0,34,14:bán đáp án
s0,46,8:có phí
s0,54,10:phí nhẹ
s0,63,13:phí cà phê
q0,75,12:phí [MONEY]
q0,90,18:[MONEY] một bộ
q1,7,18:[MONEY] một môn
q0,26,19:[MONEY] trọn bộ
s0,45,12:đặt cọc
s0,54,14:cọc trước
s0,65,11:ck trước
s0,75,22:ủng hộ ly cà phê
s0,93,10:pass lại
s0,103,15:nhượng lại
s1,7,9:gom đơn
s0,16,13:gom chung mua
s0,31,16:chung tiền mua
s0,47,15:góp tiền mua
s0,61,9:mua chung
s0,72,10:bao đậu
s0,81,9:bao đỗ
s0,89,10:bao trúng
s0,100,16:cam kết trúng
q1,7,21:cam kết đúng 100%
q0,28,10:trúng 80%
q0,41,10:trúng 90%
s0,54,26:không trúng hoàn tiền
s0,77,25:hoàn tiền nếu trật
s0,97,20:tỷ lệ trúng cao
s1,7,17:bảo kê điểm
m0,20,2
s0,21,4:text
s0,27,5:gửi
s0,32,5:needs
s0,39,1:1
m0,43,2
s0,44,4:text
s0,50,5:share
s0,57,5:needs
s0,64,1:1
m0,68,2
s0,69,4:text
s0,75,4:bán
s0,80,5:needs
s0,87,1:1
m0,91,2
s0,92,4:text
s0,98,5:inbox
s0,105,5:needs
s0,112,1:1
m1,7,2
s0,8,4:text
s0,14,2:ib
s0,18,5:needs
s0,25,1:1
m0,29,2
s0,30,4:text
s0,36,5:photo
s0,43,5:needs
s0,50,1:1
m0,54,2
s0,55,4:text
s0,61,5:phát
s0,67,5:needs
s0,74,1:2
s2,5,5:clean
l0,12,7
s1,7,17:gửi về Phòng
s0,21,15:gửi về Sở
s0,32,15:gửi báo cáo
s0,45,17:gửi lời chúc
s0,59,11:phát hành
s0,70,9:bán trú
s0,79,9:bàn giao
m4,5,2
s0,5,7:concept
s0,14,13:exam/question
s1,5,11:expressions
l0,18,11
s1,7,20:phần đọc hiểu
s0,22,18:câu nghị luận
s0,37,16:câu tự luận
s0,50,18:phần tự luận
s0,64,22:bài hình câu cuối
s0,83,21:tác phẩm sẽ vào
s0,100,18:đề ra vào bài
s1,7,15:câu cuối là
q0,20,13:câu [NUMBER]
q0,36,13:bài [NUMBER]
s0,52,15:tập làm văn
m3,5,2
s0,5,7:concept
s0,14,12:secrecy-plea
s1,5,11:expressions
l0,18,152
s1,7,16:giữ kín giúp
s0,21,19:giữ kín giúp em
s0,38,16:giữ kín giùm
s0,52,15:giữ kín dùm
s0,65,15:giữ kín hộ
s0,77,15:giữ kín nhé
s0,90,23:giữ kín cho em với
s1,7,21:giữ bí mật giúp
s0,24,24:giữ bí mật giúp em
s0,44,15:bí mật giùm
s0,57,14:bí mật hộ
s0,68,25:tuyệt đối giữ kín
s0,87,25:giữ mồm giữ miệng
s1,7,15:kín kín thôi
s0,21,14:kín thôi nha
s0,35,34:sống để dạ chết mang theo
s0,62,36:sống để bụng chết mang theo
s0,91,11:im giúp em
s0,103,8:im giùm
s1,7,18:biết rứa thôi
s0,22,17:biết rứa hỉ
s0,35,27:chỉ chị em mình biết
s0,57,25:chỉ anh em mình biết
s0,79,23:chỉ trong nhóm mình
s1,7,30:chỉ nhóm mình biết thôi
s0,32,28:trong nhóm mình thôi nhé
s0,58,22:nội bộ nhóm mình
s0,76,16:nói nhỏ thôi
s0,90,19:nói nhỏ nghe nè
s1,7,30:nói nhỏ mọi người nghe
s0,31,25:em chỉ nói với chị
s0,51,20:đừng nói em nói
s0,68,25:đừng nói là em gửi
s0,88,23:đừng nói là em cho
s1,7,22:đừng bảo em gửi
s0,24,18:đừng khai em ra
s0,41,20:đừng lộ tên em
s0,57,23:đừng nói tên em ra
s0,77,14:giấu tên em
s0,90,23:giấu nguồn giúp em
s1,7,21:đừng hỏi nguồn
s0,23,26:không tiện nói nguồn
s0,45,21:đừng lan ra ngoài
s0,64,20:đừng để lan ra
s0,80,21:đừng cho ai biết
s0,98,18:đừng cho ai xem
s1,7,18:đừng cho ai coi
s0,24,21:đừng nói với ai
s0,41,15:đừng nói ai
s0,54,20:đừng nói ai nghe
s0,72,19:đừng nói ai nha
s0,89,15:đừng kể ai
s0,101,21:đừng kể với ai
s1,7,15:đừng méc ai
s0,20,23:đừng gửi ra ngoài
s0,39,20:đừng gửi cho ai
s0,56,23:đừng gửi đi đâu
s0,73,23:đừng share ra ngoài
s0,94,23:đừng share lung tung
s1,7,19:đừng share bậy
s0,23,27:đừng chia sẻ ra ngoài
s0,46,25:đừng đăng lên đâu
s0,65,18:đừng up lên fb
s0,81,11:đừng cap
s0,91,22:đừng cap màn hình
s0,110,9:cấm cap
s1,7,20:cấm cap màn hình
s0,25,18:cấm chụp lại
s0,39,24:cấm truyền ra ngoài
s0,60,25:không truyền ra ngoài
s0,83,20:không lan ra ngoài
s1,7,28:không để lọt ra ngoài
s0,30,27:không để lộ ra ngoài
s0,52,29:đừng để lọt ra ngoài
s0,74,32:đừng để phụ huynh biết
s1,7,35:đừng để nhà trường biết
s0,32,24:đừng để BGH biết
s0,50,26:đừng để sếp biết
s0,68,22:đừng cho BGH biết
s0,87,24:đừng để đến tai
s1,7,23:đừng để tới tai
s0,24,16:kẻo đến tai
s0,37,16:kẻo BGH biết
s0,51,10:kẻo lộ
s0,59,13:kẻo lộ ra
s0,70,18:lộ ra là chết
s0,85,17:lộ ra là toang
s0,101,18:lộ là em chết
s1,7,24:lộ ra là mất việc
s0,26,27:lộ ra em bị kỷ luật
s0,47,41:lộ thì em không chịu trách nhiệm
s0,81,26:lọt ra ngoài là chết
s1,7,20:cấm nói ra ngoài
s0,25,15:cấm bép xép
s0,38,17:đừng bép xép
s0,52,14:đừng xì ra
s0,64,18:đừng xì cho ai
s0,80,21:đừng nói mô nghe
s0,98,16:đừng noái ai
s1,7,24:đừng có nói ai hỉ
s0,26,13:xem xong xoá
s0,40,18:xem xong xoá nhé
s0,58,22:xem xong xoá giúp em
s0,80,20:xem xong xoá liền
s0,99,13:coi xong xoá
s1,7,17:coi xong xoá nha
s0,25,20:coi xong xoá liền
s0,44,16:đọc xong xoá
s0,58,21:đọc xong xoá nhé
s0,76,21:đọc xong thì xoá
s0,94,15:tải xong xoá
s1,7,14:lưu xong xoá
s0,21,22:down xong báo em xoá
s0,43,12:lát em xoá
s0,55,17:lát em xoá bài
s0,71,11:tí em xoá
s0,82,11:tí em gỡ
s0,92,13:chút em xoá
s1,7,19:chút nữa em gỡ
s0,23,12:xíu em xoá
s0,35,11:mai em xoá
s0,47,16:em sẽ xoá sau
q0,62,18:5 phút nữa xoá
s0,80,13:tối em xoá
s0,92,21:xoá ngay sau khi xem
s1,7,24:xoá ngay sau khi đọc
s0,29,15:xoá liền nha
s0,43,14:nhớ xoá nha
s0,56,20:xem nhanh kẻo xoá
s0,75,32:xem nhanh trước khi bị xoá
s1,7,22:lưu nhanh kẻo mất
s0,26,31:lưu lại ngay kẻo bị gỡ
s0,50,28:tranh thủ tải kẻo xoá
s0,73,22:tải nhanh kẻo gỡ
s0,91,19:tải nhanh em gỡ
s1,7,24:thu hồi tin nhắn sau
s0,29,18:em thu hồi đây
s0,45,23:coi rồi thu hồi nha
s0,66,12:xem xog xoá
s0,79,15:đọc xog xoá
s0,92,12:xem xong del
s1,7,13:xong del nhé
s0,21,8:del ngay
s0,31,25:đừng bảo lớp khác
s0,50,28:đừng kể cho lớp khác
s0,72,32:đừng chuyển đi lớp khác
s0,97,25:đừng gửi lớp khác
s1,7,24:đừng nói lớp khác
s0,26,20:đọc xong xoá đi
s0,43,28:coi như chưa từng thấy
s0,67,24:đừng bảo cô biết
s0,85,16:đừng tag tên
F5535 concepts/hearsay.yaml
m3,1,1
s0,1,8:concepts
l1,3,1
m0,5,3
s0,5,7:concept
s0,14,7:hearsay
s1,5,11:expressions
l0,18,160
s1,7,15:nghe đâu như
s0,21,14:nghe đâu là
s0,34,15:nghe đồn là
s0,47,18:nghe đồn rằng
s0,62,16:nghe phong thanh
s0,80,16:nghe phong phanh
s0,98,19:nghe loáng thoáng
s1,7,20:nghe hơi nồi chõ
s0,25,14:nghe bảo là
s0,38,16:nghe đâu bảo
s0,52,22:nghe người ta bảo
s0,71,23:nghe người ta đồn
s0,90,20:nghe mấy mẹ nói
s1,7,21:nghe mấy mẹ bảo
s0,24,19:nghe mấy bà nói
s0,41,19:nghe mấy cô nói
s0,58,19:nghe các cô bảo
s0,75,32:nghe mấy chị trong tổ nói
s1,7,25:nghe mọi người bảo
s0,27,23:nghe thiên hạ đồn
s0,46,20:nghe hàng xóm kể
s0,64,20:nghe hàng xóm nói
s0,83,18:nghe bạn em kể
s1,7,23:nghe người quen nói
s0,28,23:nghe người quen kể
s0,48,31:nghe người trong ngành nói
s0,76,31:nghe người trong cuộc kể
s0,102,16:nghe anh em nói
s1,7,26:nghe anh em bên đó kể
s0,30,20:nghe đâu trường
s0,47,15:nghe nói sắp
s0,61,19:nghe nói trường
s0,78,13:nghe nói cô
s0,91,16:nghe nói thầy
s1,7,19:nghe tin hành lang
s0,27,18:nghe tin vỉa hè
s0,44,15:mới nghe nói
s0,58,15:bữa nghe nói
s0,72,17:bữa nghe đồn
s0,86,15:hổm nghe nói
s1,7,38:nghe nói hổng biết thiệt không
s0,39,18:nghe nói vậy á
s0,55,21:nghe đâu vậy đó
s0,72,13:nghe mô nói
s0,85,12:nghe mô là
s0,97,20:nghe họ nói rứa
s1,7,15:nghe nói rứa
s0,21,17:nghe mấy o nói
s0,37,20:nghe mấy mệ kể
s0,53,11:ng ta bảo
s0,64,12:ng ta đồn
s0,75,8:nge nói
s0,84,10:nge đồn
s0,93,13:nghe râm ran
s1,7,13:nghe xì xào
s0,20,13:nghe rỉ tai
s0,33,24:thấy người ta bảo
s0,52,23:thấy người ta nói
s0,71,27:thấy mọi người bảo
s0,91,23:thấy mấy mẹ bảo
s1,7,16:thấy bảo là
s0,20,15:thấy kêu là
s0,33,13:thấy đồn
s0,43,17:thấy đồn là
s0,56,24:thấy trên mạng nói
s0,76,25:thấy trên mạng bảo
s0,96,17:thấy trên face
s1,7,15:thấy trên fb
s0,21,22:thấy trên tóp tóp
s0,40,23:thấy trong nhóm nói
s0,61,24:thấy trong group bảo
s0,83,18:thấy trên group
s1,7,32:thấy share đầy trên mạng
s0,33,19:thấy lan truyền
s0,50,26:đọc trên mạng thấy
s0,70,19:coi trên tóp tóp
s0,88,18:người ta đồn
s0,102,22:người ta đồn là
s1,7,25:người ta đồn rằng
s0,26,22:người ta kháo nhau
s0,46,18:thiên hạ đồn
s0,60,23:thiên hạ đồn ầm
s0,77,14:bà con đồn
s0,89,18:dân mạng đồn
s0,103,17:dân tình đồn
s1,7,22:cư dân mạng đồn
s0,24,14:xóm em đồn
s0,36,16:cả xóm đồn
s0,48,18:phụ huynh đồn
s0,63,22:phụ huynh kháo nhau
s0,84,25:phụ huynh truyền nhau
s1,7,24:mấy mẹ rỉ tai nhau
s0,27,23:mấy bà bán cá nói
s0,46,16:đồn ầm lên
s0,58,11:đồn ầm
s0,66,18:đồn rần rần
s0,79,14:đồn um lên
s0,91,19:xôn xao tin đồn
s1,7,18:có tin cho rằng
s0,24,11:có tin là
s0,35,13:có tin bảo
s0,47,11:họ đồn
s0,55,11:ngta đồn
s0,65,10:ngta bảo
s0,75,22:nguồn tin hành lang
s0,96,14:tin hành lang
s1,7,13:tin vỉa hè
s0,19,15:tin ngoài lề
s0,33,25:theo nguồn tin của em
s0,56,22:nguồn tin đáng tin
s0,76,18:nguồn nội bộ
s0,90,17:nguồn tin mật
s1,7,30:nguồn tin từ người quen
s0,32,25:nguồn tin từ bạn em
s0,53,30:nguồn từ bạn em làm ở
s0,76,20:nguồn chuẩn nhé
s1,7,34:nguồn từ người trong cuộc
s0,34,26:người trong cuộc kể
s0,55,26:người trong ngành nói
s0,78,27:người quen làm ở Sở
s1,7,29:người quen làm ở Phòng
s0,31,24:người quen trên Bộ
s0,51,34:có người quen trên Sở bảo
s0,78,29:chị họ em làm trên Sở
s1,7,37:bạn em làm ở bệnh viện bảo
s0,35,32:bạn em làm bên công an kể
s0,62,18:bác sĩ quen nói
s0,79,25:em có người nhà làm
s1,7,25:nhà em có người làm
s0,28,15:tin sốt dẻo
s0,41,14:hóng được
s0,52,20:hóng hớt được
s0,67,18:hóng được tin
s0,82,16:theo hóng hớt
s1,7,26:theo tin em hóng được
s0,30,15:em hóng thấy
s0,44,22:theo chỗ quen biết
s0,64,17:theo lời đồn
s0,78,25:theo lời một người
s0,98,15:theo tin đồn
s1,7,21:theo lời hàng xóm
s0,26,18:theo đồn đoán
s0,41,9:nghe nói
s0,51,10:nghe đâu
s0,61,11:nghe đồn
s0,71,10:nghe bảo
s0,81,13:em nghe bảo
s0,94,21:nghe người ta nói
s1,7,16:nghe thiên hạ
s0,22,12:thấy bảo
s0,32,18:người ta đồn
s0,46,18:thiên hạ đồn
s0,60,12:đồn rần
s0,69,22:nguồn tin nội bộ
s0,87,18:nguồn tin riêng
s0,104,14:có tin đồn
s1,7,15:rộ tin đồn
s0,19,21:nghe mấy mẹ kháo
s0,37,14:kháo nhau là
s0,51,22:nghe ngoài chợ nói
s2,5,5:clean
l0,12,26
s1,7,18:nghe nói chuyện
s0,24,23:nghe nói đọc viết
s0,43,17:luyện nghe nói
s0,59,20:kỹ năng nghe nói
s0,77,16:phần nghe nói
s0,92,16:phòng nghe nói
s1,7,16:tiết nghe nói
s0,22,26:bốn kỹ năng nghe nói
s0,44,25:tin đồn thất thiệt
s0,64,26:tin đồn sai sự thật
s0,85,20:bác bỏ tin đồn
s0,101,14:rèn nghe nói
s1,7,21:nghe nói tiếng Anh
s0,27,24:nghe nói tiếng Việt
s0,48,22:chưa từng nghe nói
s0,68,25:chưa bao giờ nghe nói
s0,91,16:từng nghe nói
s0,106,14:đã nghe nói
s1,7,22:lần đầu nghe nói
s0,25,28:lần đầu tiên nghe nói
s0,48,11:nghe nhầm
s0,59,15:nghe bảo vệ
s0,72,16:nghe bảo tàng
s0,87,17:thấy bảo vệ
s0,100,18:thấy bảo tàng
s1,7,16:không nghe nói
F16173 concepts/illness.yaml
m3,1,1
s0,1,8:concepts
l1,3,15
m0,5,2
s0,5,7:concept
s0,14,14:illness/mental
s1,5,11:expressions
l0,18,40
s1,7,12:trầm cảm
s0,17,17:bị trầm cảm
s0,30,19:trầm cảm nặng
s0,45,21:trầm cảm sau sinh
s0,64,19:rối loạn lo âu
s0,80,27:rối loạn lưỡng cực
s0,100,21:rối loạn tâm lý
s1,7,24:rối loạn tâm thần
s0,26,23:rối loạn cảm xúc
s0,44,21:rối loạn hành vi
s0,62,27:rối loạn chống đối
s0,82,23:rối loạn ăn uống
s0,100,20:biếng ăn tâm lý
s1,7,24:tâm thần phân liệt
s0,27,18:bệnh tâm thần
s0,42,32:có vấn đề về thần kinh
s0,66,31:thần kinh không ổn định
s1,7,34:thần kinh không bình thường
s0,36,19:cơn hoảng loạn
s0,52,20:sang chấn tâm lý
s0,70,24:ám ảnh cưỡng chế
s0,88,20:tự làm đau mình
s0,105,10:rạch tay
s1,7,15:rạch cổ tay
s0,20,24:có ý định tự tử
s0,37,15:đòi tự tử
s0,48,16:từng tự tử
s0,60,15:tự tử hụt
s0,71,30:uống thuốc ngủ tự tử
s0,93,24:uống thuốc an thần
s1,7,26:uống thuốc tâm thần
s0,28,28:đang điều trị tâm lý
s0,50,18:đi khám tâm lý
s0,66,21:đi khám tâm thần
s0,84,23:khám bác sĩ tâm lý
s1,7,21:trị liệu tâm lý
s0,24,25:nhập viện tâm thần
s0,44,24:nằm viện tâm thần
s0,63,25:mất ngủ triền miên
s0,83,27:khùng khùng điên điên
m3,5,3
s0,5,7:concept
s0,14,21:illness/developmental
s1,5,11:expressions
l0,18,41
s1,7,9:tự kỷ
s0,14,9:tự kỉ
s0,21,15:phổ tự kỷ
s0,32,28:rối loạn phổ tự kỷ
s0,52,13:tăng động
s0,63,28:tăng động giảm chú ý
s0,85,14:giảm chú ý
s0,97,26:rối loạn tăng động
s1,7,11:chậm nói
s0,17,20:chậm phát triển
s0,34,31:chậm phát triển trí tuệ
s0,59,30:chậm phát triển trí não
s0,84,13:thiểu năng
s0,96,24:thiểu năng trí tuệ
s1,7,25:khuyết tật trí tuệ
s0,27,26:khuyết tật học tập
s0,47,28:khuyết tật vận động
s0,68,24:khuyết tật nghe nói
s0,89,20:khuyết tật nhìn
s1,7,21:khuyết tật nặng
s0,24,35:khuyết tật đặc biệt nặng
s0,50,18:diện hoà nhập
s0,65,24:rối loạn ngôn ngữ
s0,84,26:rối loạn phát triển
s1,7,24:rối loạn học tập
s0,25,19:chứng khó đọc
s0,40,19:chứng khó viết
s0,56,23:ngọng líu ngọng lo
s0,76,18:hội chứng Down
s0,92,11:bệnh Down
s0,103,9:bị Down
s1,7,11:bệnh đao
s0,17,17:chưa biết nói
s0,32,19:chưa nói được
s0,47,17:học can thiệp
s0,62,24:không giao tiếp mắt
s0,83,14:đi nhón gót
s0,96,9:IQ thấp
s0,105,17:đầu óc chậm
s1,7,17:học hoà nhập
s0,21,17:can thiệp sớm
s2,5,5:clean
l0,12,3
s1,7,24:chưa nói được câu
s0,26,27:chưa nói được tiếng
s0,47,25:chưa nói được lời
m3,5,2
s0,5,7:concept
s0,14,13:illness/neuro
s1,5,11:expressions
l0,18,32
s1,7,12:động kinh
s0,18,22:lên cơn động kinh
s0,37,9:co giật
s0,46,19:lên cơn co giật
s0,63,16:lên cơn giật
s0,77,17:giật kinh phong
s0,94,10:kinh phong
s0,106,15:sốt co giật
s1,7,15:sùi bọt mép
s0,20,10:bại não
s0,29,16:não úng thuỷ
s0,43,10:viêm não
s0,53,16:viêm màng não
s0,68,15:di chứng não
s0,82,19:xuất huyết não
s1,7,28:dị dạng mạch máu não
s0,29,12:đột quỵ
s0,38,21:liệt nửa người
s0,54,16:liệt hai chân
s0,69,15:liệt tứ chi
s0,82,7:teo cơ
s0,90,19:loạn dưỡng cơ
s0,105,12:nhược cơ
s1,7,17:đau nửa đầu
s0,20,22:đau đầu kinh niên
s0,39,26:rối loạn tiền đình
s0,59,17:xỉu tại lớp
s0,72,18:ngất trong giờ
s0,88,19:sống thực vật
s1,7,25:chấn thương sọ não
s0,27,12:u màng não
s0,39,22:tái khám thần kinh
m3,5,2
s0,5,7:concept
s0,14,14:illness/cancer
s1,5,11:expressions
l0,18,25
s1,7,8:ung thư
s0,16,13:ung thư máu
s0,29,19:bệnh máu trắng
s0,45,18:bạch cầu cấp
s0,59,16:ung thư xương
s0,74,20:ung thư võng mạc
s0,92,6:u não
s0,99,11:u ác tính
s1,7,8:u lympho
s0,17,18:khối u ác tính
s0,33,14:u nguyên bào
s0,47,10:hoá trị
s0,56,20:truyền hoá chất
s0,73,16:vào hoá chất
s0,87,10:xạ trị
s0,95,7:di căn
s0,103,8:bệnh K
s1,7,29:rụng hết tóc vì thuốc
s0,30,11:ghép tuỷ
s0,40,17:cần ghép tuỷ
s0,54,15:u tuyến giáp
s0,68,14:u tuỷ sống
s0,80,8:u phổi
s0,88,12:ung thư gan
s0,101,20:ung thư vòm họng
m3,5,2
s0,5,7:concept
s0,14,13:illness/heart
s1,5,11:expressions
l0,18,19
s1,7,14:tim bẩm sinh
s0,21,10:bệnh tim
s0,31,21:bệnh tim bẩm sinh
s0,50,12:hở van tim
s0,62,13:hẹp van tim
s0,75,19:thông liên thất
s0,92,17:thông liên nhĩ
s1,7,25:còn ống động mạch
s0,26,19:tứ chứng Fallot
s0,43,8:mổ tim
s0,51,18:phẫu thuật tim
s0,67,24:đặt máy tạo nhịp
s0,85,7:suy tim
s0,94,13:viêm cơ tim
s0,107,10:thấp tim
s1,7,23:rối loạn nhịp tim
s0,26,16:lỗ bầu dục
s0,38,9:rung nhĩ
s0,48,8:bị tim
m3,5,2
s0,5,7:concept
s0,14,15:illness/chronic
s1,5,11:expressions
l0,18,78
s1,7,10:suy thận
s0,17,16:suy thận mạn
s0,31,17:phải lọc máu
s0,45,13:chạy thận
s0,56,25:chạy thận nhân tạo
s0,76,12:ghép thận
s0,87,10:thận hư
s0,96,24:hội chứng thận hư
s1,7,18:viêm cầu thận
s0,22,12:viêm thận
s0,33,16:tiểu đường
s0,45,24:tiểu đường tuýp 1
s0,64,21:đái tháo đường
s0,80,13:tiêm insulin
s0,94,7:suy gan
s0,103,7:xơ gan
s1,7,11:viêm gan B
s0,19,19:nhiễm viêm gan B
s0,37,11:men gan cao
s0,50,9:teo mật
s0,59,9:ghép gan
s0,69,11:hen suyễn
s0,80,16:hen phế quản
s0,94,8:bị hen
s0,102,13:lên cơn hen
s1,7,19:tan máu bẩm sinh
s0,25,16:máu khó đông
s0,39,26:truyền máu định kỳ
s0,59,20:phải truyền máu
s0,76,34:xuất huyết giảm tiểu cầu
s0,102,19:thiếu máu nặng
s1,7,9:suy tuỷ
s0,16,15:lupus ban đỏ
s0,30,11:vảy nến
s0,39,19:viêm da cơ địa
s0,55,19:chàm bội nhiễm
s0,71,13:bạch biến
s0,82,23:viêm khớp tự phát
s0,101,16:viêm đa khớp
s1,7,14:cường giáp
s0,19,9:suy giáp
s0,29,12:bướu cổ
s0,38,15:cao huyết áp
s0,52,17:tăng huyết áp
s0,67,19:viêm đại tràng
s0,83,21:viêm loét dạ dày
s1,7,24:trào ngược dạ dày
s0,26,28:trào ngược thực quản
s0,48,19:viêm ruột thừa
s0,64,18:mổ ruột thừa
s0,78,29:suy dinh dưỡng thấp còi
s0,103,12:còi xương
s1,7,16:dậy thì sớm
s0,20,27:tiêm ức chế dậy thì
s0,41,22:ngưng thở khi ngủ
s0,60,18:viêm phổi mạn
s0,75,18:giãn phế quản
s0,90,17:bệnh mãn tính
s1,7,18:bệnh mạn tính
s0,22,20:bệnh hiểm nghèo
s0,39,26:mắc bệnh hiểm nghèo
s0,60,18:mắc bệnh nan y
s0,76,12:bệnh nan y
s0,88,18:bệnh di truyền
s1,7,26:rối loạn chuyển hoá
s0,28,18:bệnh tự miễn
s0,42,24:rối loạn đông máu
s0,61,24:suy giảm miễn dịch
s0,81,18:mắc bệnh nền
s0,95,16:có bệnh nền
s1,7,17:dị ứng nặng
s0,20,17:sốc phản vệ
s0,33,13:sốc thuốc
s0,44,11:thoát vị
s0,54,17:thoát vị bẹn
q0,68,32:suy dinh dưỡng độ [NUMBER]
s0,98,24:xuất huyết dạ dày
s1,7,29:bị xuất huyết dạ dày
m3,5,2
s0,5,7:concept
s0,14,18:illness/infectious
s1,5,11:expressions
l0,18,33
s1,7,10:lao phổi
s0,17,11:nhiễm HIV
s0,28,23:dương tính với HIV
s0,48,9:nhiễm H
s0,57,12:bệnh phong
s0,69,12:bệnh hủi
s0,79,9:giang mai
s0,90,13:sùi mào gà
s1,7,25:dương tính với COVID
s0,29,11:mắc COVID
s0,40,13:thuỷ đậu
s0,50,10:trái rạ
s0,59,10:bị sởi
s0,67,9:quai bị
s0,76,12:bạch hầu
s0,86,6:ho gà
s0,93,11:viêm gan A
s0,105,13:thương hàn
s1,7,10:sán lợn
s0,16,12:nhiễm sán
s0,27,9:bị chí
s0,35,10:bị ghẻ
s0,43,8:lang ben
s0,53,10:hắc lào
s0,62,15:nấm da đầu
s0,74,18:tiêu chảy cấp
s0,89,19:nhiễm trùng máu
s1,7,22:nhiễm trùng huyết
s0,26,25:bị sốt xuất huyết
s0,45,22:bị tay chân miệng
s0,64,17:bị viêm phổi
s0,78,18:bị thuỷ đậu
s0,91,14:bị quai bị
m3,5,2
s0,5,7:concept
s0,14,21:illness/sensory-motor
s1,5,11:expressions
l0,18,33
s1,7,13:khiếm thị
s0,18,14:khiếm thính
s0,31,12:câm điếc
s0,41,9:bị câm
s0,49,12:bị điếc
s0,58,18:điếc bẩm sinh
s0,73,14:mù bẩm sinh
s0,86,15:mù một mắt
s0,98,18:hỏng một mắt
s1,7,8:mù loà
s0,15,14:nhược thị
s0,26,10:sứt môi
s0,35,15:hở hàm ếch
s0,47,10:dị tật
s0,55,21:dị tật bẩm sinh
s0,72,14:tật nguyền
s0,84,10:tàn tật
s0,93,9:cụt tay
s0,102,11:cụt chân
s1,7,15:cụt một tay
s0,20,10:què chân
s0,30,12:thọt chân
s0,41,12:chân thọt
s0,52,12:khoèo chân
s0,64,18:vẹo cột sống
s0,78,14:ngồi xe lăn
s0,91,21:phải ngồi xe lăn
s1,7,22:đeo máy trợ thính
s0,26,14:cấy ốc tai
s0,38,13:bỏng nặng
s0,49,16:bong võng mạc
s0,64,19:xương thuỷ tinh
s0,81,17:lùn tuyến yên
m3,5,2
s0,5,7:concept
s0,14,20:illness/reproductive
s1,5,11:expressions
l0,18,25
s1,7,9:mang thai
s0,18,8:có thai
s0,27,9:có bầu
s0,35,11:cấn bầu
s0,44,11:dính bầu
s0,54,10:có chửa
s0,63,12:chửa hoang
s0,75,22:chửa ngoài dạ con
s0,94,9:phá thai
s0,104,15:nạo hút thai
s1,7,15:nạo phá thai
s0,21,13:đi phá thai
s0,34,9:bỏ thai
s0,43,10:sẩy thai
s0,53,10:sảy thai
s0,63,11:doạ sảy
s0,72,9:thai lưu
q0,82,20:thai [NUMBER] tuần
q1,7,20:[NUMBER] tuần thai
s0,29,13:hiếm muộn
s0,40,18:đang tới tháng
s0,56,10:trễ kinh
s0,66,20:que thử hai vạch
s0,84,10:lỡ bầu
s0,92,12:ễnh bụng
m3,5,2
s0,5,7:concept
s0,14,18:illness/assessment
s1,5,11:expressions
l0,18,7
s1,7,32:kết quả đánh giá tâm lý
s0,32,20:giấy chẩn đoán
s0,48,22:bác sĩ chẩn đoán
s0,66,22:được chẩn đoán
s0,82,19:chẩn đoán mắc
s0,97,14:test tự kỷ
s1,7,23:hồ sơ khuyết tật
m3,5,2
s0,5,7:concept
s0,14,15:illness/symptom
s1,5,11:expressions
l0,18,14
s1,7,10:ho ra máu
s0,18,21:đau ốm liên miên
s0,36,11:ốm nặng
s0,45,13:bệnh nặng
s0,56,12:trở bệnh
s0,66,17:bệnh tái phát
s0,81,34:phải uống thuốc hằng ngày
s1,7,35:phải uống thuốc suốt đời
s0,33,10:bệnh án
s0,42,19:hồ sơ bệnh án
s0,57,14:tự cắn tay
s0,69,31:đi vệ sinh không tự chủ
s0,94,32:phải đóng bỉm đến lớp
s1,7,15:phải mang tã
m4,5,2
s0,5,7:concept
s0,14,17:illness/with-verb
s1,5,11:expressions
l0,18,88
s1,7,17:bị động kinh
s0,21,18:mắc động kinh
s0,36,25:mắc bệnh động kinh
s0,56,24:bị bệnh động kinh
s0,75,14:bị tự kỷ
s0,85,15:mắc tự kỷ
s0,96,22:mắc bệnh tự kỷ
s1,7,21:bị bệnh tự kỷ
s0,22,17:bị trầm cảm
s0,35,18:mắc trầm cảm
s0,49,25:mắc bệnh trầm cảm
s0,68,24:bị bệnh trầm cảm
s0,86,13:bị ung thư
s0,98,14:mắc ung thư
s1,7,21:mắc bệnh ung thư
s0,25,20:bị bệnh ung thư
s0,42,15:bị bại não
s0,54,16:mắc bại não
s0,67,23:mắc bệnh bại não
s0,85,22:bị bệnh bại não
s0,102,19:bị tim bẩm sinh
s1,7,20:mắc tim bẩm sinh
s0,25,27:mắc bệnh tim bẩm sinh
s0,48,26:bị bệnh tim bẩm sinh
s0,70,18:bị tăng động
s0,84,19:mắc tăng động
s0,99,26:mắc bệnh tăng động
s1,7,25:bị bệnh tăng động
s0,26,16:bị chậm nói
s0,39,17:mắc chậm nói
s0,53,24:mắc bệnh chậm nói
s0,72,23:bị bệnh chậm nói
s0,90,16:bị hen suyễn
s0,104,17:mắc hen suyễn
s1,7,24:mắc bệnh hen suyễn
s0,27,23:bị bệnh hen suyễn
s0,46,15:bị suy thận
s0,59,16:mắc suy thận
s0,73,23:mắc bệnh suy thận
s0,92,22:bị bệnh suy thận
s1,7,15:bị thận hư
s0,19,16:mắc thận hư
s0,32,23:mắc bệnh thận hư
s0,50,22:bị bệnh thận hư
s0,67,16:bị viêm gan B
s0,82,17:mắc viêm gan B
s0,98,24:mắc bệnh viêm gan B
s1,7,23:bị bệnh viêm gan B
s0,27,21:bị tiểu đường
s0,42,22:mắc tiểu đường
s0,58,29:mắc bệnh tiểu đường
s0,79,28:bị bệnh tiểu đường
s0,99,19:bị khiếm thính
s1,7,20:mắc khiếm thính
s0,24,27:mắc bệnh khiếm thính
s0,46,26:bị bệnh khiếm thính
s0,67,14:bị co giật
s0,79,15:mắc co giật
s0,92,22:mắc bệnh co giật
s1,7,21:bị bệnh co giật
s0,24,11:bị u não
s0,34,12:mắc u não
s0,45,19:mắc bệnh u não
s0,61,18:bị bệnh u não
s0,76,14:bị suy tuỷ
s0,88,15:mắc suy tuỷ
s0,101,22:mắc bệnh suy tuỷ
s1,7,21:bị bệnh suy tuỷ
s0,24,13:bị đau tim
s0,36,14:mắc đau tim
s0,49,21:mắc bệnh đau tim
s0,67,20:bị bệnh đau tim
s0,84,15:bị lao phổi
s0,97,16:mắc lao phổi
s1,7,23:mắc bệnh lao phổi
s0,26,22:bị bệnh lao phổi
s0,44,8:bị HIV
s0,52,9:mắc HIV
s0,61,16:mắc bệnh HIV
s0,75,15:bị bệnh HIV
s0,88,18:bị viêm cơ tim
s1,7,19:mắc viêm cơ tim
s0,24,26:mắc bệnh viêm cơ tim
s0,46,25:bị bệnh viêm cơ tim
s0,67,24:bị rối loạn lo âu
s0,86,25:mắc rối loạn lo âu
s1,7,32:mắc bệnh rối loạn lo âu
s0,32,31:bị bệnh rối loạn lo âu
m4,5,2
s0,5,7:concept
s0,14,12:illness-talk
s1,5,11:expressions
l0,18,30
s1,7,14:phòng chống
s0,20,13:phòng tránh
s0,33,13:phòng ngừa
s0,45,13:phòng bệnh
s0,57,15:tuyên truyền
s0,71,20:tuyên truyền về
s0,88,16:tìm hiểu về
s0,101,11:tìm hiểu
s1,7,13:chuyên đề
s0,18,12:tập huấn
s0,28,11:toạ đàm
s0,37,18:nói chuyện về
s0,52,18:hiểu đúng về
s0,66,13:nhận biết
s0,77,26:dấu hiệu nhận biết
s0,97,17:khám sàng lọc
s1,7,11:sàng lọc
s0,17,11:tầm soát
s0,27,12:tiêm phòng
s0,39,15:tiêm vắc xin
s0,53,12:tiêm ngừa
s0,64,33:ngày thế giới phòng chống
s0,91,32:ngày thế giới nhận thức
s1,7,12:hội thảo
s0,17,15:bài học về
s0,29,17:đọc sách về
s0,42,6:dịch
s0,48,11:mùa dịch
s0,58,9:vắc xin
s0,67,14:thuốc ngừa
m3,5,2
s0,5,7:concept
s0,14,18:figurative/illness
s1,5,11:expressions
l0,18,29
s1,7,19:bệnh thành tích
s0,24,19:bệnh hình thức
s0,40,24:căn bệnh thành tích
s0,61,13:đau tim quá
s0,74,21:nghiện đọc sách
s0,91,13:cuồng toán
s0,103,21:dị ứng với môn
s1,7,16:mù công nghệ
s0,21,9:mù chữ
s0,29,14:xoá mù chữ
s0,41,13:mù đường
s0,51,15:lên cơn thèm
s0,65,9:sốt vé
s0,73,10:cơn sốt
s0,82,10:sốt giá
s0,91,12:sốt đất
s0,100,19:cười đau bụng
s1,7,22:tê liệt giao thông
s0,27,8:mù mờ
s0,34,9:câm nín
s0,43,25:điếc không sợ súng
s0,63,15:què cụt câu
s0,76,9:câu què
s0,85,10:câu cụt
s0,94,23:đọc mà trầm cảm
s1,7,22:ung thư cuộc sống
s0,26,21:tự kỷ một mình
s0,42,25:trầm cảm vì deadline
s0,64,11:xỉu ngang
m4,5,2
s0,5,7:concept
s0,14,7:consent
s1,5,11:expressions
l0,18,40
s1,7,47:đã được sự đồng ý của phụ huynh
s0,40,42:được sự đồng ý của phụ huynh
s0,70,41:được sự đồng ý của gia đình
s1,7,39:được sự đồng ý của cha mẹ
s0,34,26:gia đình đã đồng ý
s0,54,27:gia đình cho phép đăng
s0,78,30:gia đình cho phép chia sẻ
s1,7,27:phụ huynh đã đồng ý
s0,28,21:phụ huynh cho phép
s0,48,33:phụ huynh đồng ý cho đăng
s0,75,18:mẹ bé cho phép
s0,91,27:mẹ cháu cho phép đăng
s1,7,26:đã xin phép phụ huynh
s0,30,25:đã xin phép gia đình
s0,52,30:đã xin phép bố mẹ cháu
s0,76,22:có phiếu đồng ý
s0,93,23:phiếu đồng thuận
s1,7,42:phiếu đồng ý sử dụng hình ảnh
s0,38,25:được bạn đồng ý
s0,55,27:nhân vật đã đồng ý
s0,75,42:tên nhân vật đã được thay đổi
s0,106,16:đã đổi tên
s1,7,21:tên đã thay đổi
s0,24,14:đã che mặt
s0,36,14:đã làm mờ
s0,47,35:hình ảnh đã được làm mờ
s0,72,21:gia đình đồng ý
s0,89,22:phụ huynh đồng ý
s1,7,29:được gia đình cho phép
s0,31,30:được phụ huynh cho phép
s0,56,24:đã hỏi ý gia đình
s0,75,21:có giấy đồng ý
s0,91,21:đồng ý cho đăng
s1,7,29:đồng ý cho nhà trường
s0,30,35:phiếu đồng ý của gia đình
q0,57,28:được mẹ … đồng ý
q0,77,28:được bố … đồng ý
q1,7,34:được gia đình … đồng ý
s0,33,24:đồng ý bằng giấy
s0,51,28:đồng ý bằng văn bản
F6197 concepts/school-acts.yaml
m3,1,1
s0,1,8:concepts
l1,3,3
m0,5,3
s0,5,7:concept
s0,14,18:school-act/closing
s1,5,11:expressions
l0,18,42
s1,7,16:cho nghỉ học
s0,21,21:cho học sinh nghỉ
s0,40,27:cho học sinh nghỉ học
s0,63,19:cho các con nghỉ
s0,81,25:cho các con nghỉ học
s1,7,18:cho các em nghỉ
s0,24,24:cho các em nghỉ học
s0,45,22:cho tụi nhỏ nghỉ
s0,63,28:cho tụi nhỏ nghỉ học
s0,85,23:cho mấy đứa nghỉ
s1,7,22:toàn trường nghỉ
s0,25,28:toàn trường nghỉ học
s0,47,21:cả trường nghỉ
s0,63,27:cả trường nghỉ học
s0,83,31:toàn trường được nghỉ
s1,7,30:cả trường được nghỉ
s0,28,24:các con được nghỉ
s0,47,23:các em được nghỉ
s0,65,24:các con nghỉ ở nhà
s0,85,22:trường đóng cửa
s0,102,16:trường nghỉ
s1,7,22:trường mình nghỉ
s0,25,20:trường cho nghỉ
s0,42,25:nhà trường cho nghỉ
s0,63,29:trường cho các con nghỉ
s0,88,31:trường cho học sinh nghỉ
s1,7,18:nghỉ tránh bão
s0,23,19:nghỉ chống bão
s0,39,11:nghỉ rét
s0,49,12:nghỉ lụt
s0,59,22:đóng cửa trường
s0,76,18:tạm đóng cửa
s0,90,16:mai nghỉ hết
s0,104,12:nghỉ hết
q1,7,22:khối [NUMBER] nghỉ
s0,29,18:cả khối nghỉ
s0,43,19:toàn khối nghỉ
s0,59,23:khỏi đến trường
s0,76,22:khỏi tới trường
s0,93,30:không phải đến trường
s1,7,34:chuyển sang học trực tuyến
s0,35,26:chuyển sang học online
s2,5,5:clean
l0,12,27
s1,7,16:xin nghỉ học
s0,21,18:xin cho con nghỉ
s0,39,22:xin phép nghỉ học
s0,58,25:nghỉ học không phép
s0,79,22:nghỉ học có phép
s0,97,20:em nào nghỉ học
s1,7,23:bạn nào nghỉ học
s0,25,16:con nghỉ học
s0,39,16:bé nghỉ học
s0,52,18:cháu nghỉ học
s0,67,11:nghỉ ốm
s0,76,19:phải nghỉ học
s0,91,10:bỏ học
s1,7,27:nghỉ học giữa chừng
s0,28,16:nghỉ học vì
s0,41,23:trông trường nghỉ
s0,60,23:học sinh nghỉ học
s0,79,18:nghỉ hết mình
s0,94,12:nghỉ trưa
s0,105,12:nghỉ ngơi
s1,7,10:nghỉ hè
s0,16,11:nghỉ hưu
s0,26,17:nghỉ thai sản
s0,41,11:nghỉ lễ
s0,50,12:nghỉ Tết
s0,60,21:nguy cơ nghỉ học
s0,78,24:đi học sau khi nghỉ
m3,5,2
s0,5,7:concept
s0,14,15:school-act/when
s1,5,11:expressions
l0,18,27
s1,7,3:mai
s0,12,9:ngày mai
s0,22,5:mốt
s0,27,9:ngày kia
s0,37,8:từ mai
s0,45,9:sáng mai
s0,55,11:chiều nay
s0,66,16:từ chiều nay
s0,80,10:tuần sau
s0,90,12:tuần tới
s0,100,9:thứ hai
s0,109,8:thứ ba
s1,7,9:thứ tư
s0,15,10:thứ năm
s0,24,10:thứ sáu
s0,33,11:thứ bảy
s0,42,7:thứ 2
s0,49,7:thứ 3
s0,56,7:thứ 4
s0,63,7:thứ 5
s0,70,7:thứ 6
s0,77,7:thứ 7
s0,84,12:hết tuần
s0,94,12:đến hết
s0,103,11:bữa tới
s1,7,8:hôm sau
s0,16,16:từ tháng này
m4,5,2
s0,5,7:concept
s0,14,10:permission
s1,5,11:expressions
l0,18,81
s1,7,40:theo chỉ đạo của hiệu trưởng
s0,37,44:theo sự phân công của hiệu trưởng
s0,72,35:được sự phân công của BGH
s1,7,47:được sự đồng ý của hiệu trưởng
s0,39,34:được sự đồng ý của BGH
s0,63,47:được sự đồng ý của Ban giám hiệu
s1,7,35:được sự nhất trí của BGH
s0,33,44:được sự cho phép của nhà trường
s0,66,38:được hiệu trưởng uỷ quyền
s1,7,39:được uỷ quyền bằng văn bản
s0,35,23:có giấy uỷ quyền
s0,53,40:theo uỷ quyền của hiệu trưởng
s0,84,43:theo quyết định của hiệu trưởng
s1,7,37:theo thông báo của nhà trường
q0,38,29:theo thông báo số [DOCNO]
s0,67,38:theo kế hoạch của nhà trường
q1,7,30:theo kế hoạch số [DOCNO]
q0,35,28:theo văn bản số [DOCNO]
q0,62,33:theo quyết định số [DOCNO]
q1,7,28:theo công văn số [DOCNO]
s0,35,26:theo công văn của Sở
s0,57,33:căn cứ kế hoạch năm học
s0,82,47:thực hiện kế hoạch của nhà trường
s1,7,37:thực hiện chỉ đạo của Sở
s0,33,35:trang chính thức của trường
s0,62,37:fanpage chính thức của trường
s1,7,45:trang thông tin điện tử của trường
s0,43,46:cổng thông tin điện tử của trường
s0,78,39:được đăng trên cổng thông tin
s1,7,35:đã đăng trên website trường
s0,36,43:xem thông báo trên trang của trường
s0,73,25:hiệu trưởng đã ký
s0,92,25:đã ký và đóng dấu
s1,7,28:thông báo có đóng dấu
s0,30,33:ảnh thông báo có dấu đỏ
s0,55,36:có chữ ký của hiệu trưởng
s0,82,28:ban biên tập đã duyệt
s1,7,38:đã qua duyệt của ban biên tập
s0,38,26:bài đã được duyệt
s0,57,41:người phát ngôn của nhà trường
s1,7,46:người phát ngôn nhà trường cho biết
s0,44,40:đồng chí hiệu trưởng cho biết
s0,75,34:thầy hiệu trưởng cho biết
s1,7,42:hiệu trưởng nhà trường cho biết
s0,40,31:ban tuyển sinh nhà trường
s0,67,26:văn phòng nhà trường
s0,89,24:văn thư nhà trường
s1,7,41:liên hệ văn phòng để biết thêm
s0,39,34:trích biên bản đã công khai
s0,68,23:trích thông báo số
s0,88,25:Trân trọng thông báo
s1,7,40:Nhà trường trân trọng thông báo
s0,40,22:theo thông báo của
s0,60,21:theo công văn của
s0,79,15:theo công văn
s0,94,21:theo thông báo số
s1,7,28:hiệu trưởng thông báo
s0,30,32:hiệu trưởng quyết định
s0,54,28:ban giám hiệu thông báo
s0,79,15:BGH thông báo
s0,94,26:nhà trường thông báo
s1,7,32:nhà trường vừa thông báo
s0,33,32:thông báo của nhà trường
s0,59,27:thông báo của trường
s0,81,34:thông báo của ban giám hiệu
s1,7,24:thông báo trên cổng
s0,28,33:thông báo trên trang trường
s0,57,19:đăng trên cổng
s0,73,21:trên trang trường
s0,92,27:trên trang của trường
s1,7,22:lịch của trường
s0,24,16:sở thông báo
s0,38,22:theo lịch của sở
s0,56,20:theo quyết định
s0,73,26:hiệu trưởng vừa ký
s0,93,29:hiệu trưởng đã duyệt
s1,7,17:chờ thông báo
s0,22,18:đợi thông báo
s0,37,19:khi có thông báo
s0,55,24:khi nào có thông báo
s0,77,21:chưa có thông báo
F5480 concepts/selling.yaml
m3,1,1
s0,1,8:concepts
l1,3,3
m0,5,3
s0,5,7:concept
s0,14,13:selling/offer
s1,5,11:expressions
l0,18,84
s1,7,15:em nhận order
s0,22,12:nhận order
s0,34,8:freeship
s0,44,8:ship cod
s0,54,15:hàng có sẵn
s0,67,11:sẵn hàng
s0,77,10:hàng auth
s0,88,10:pass đồ
s0,97,10:sale sốc
s0,107,10:xả hàng
s1,7,14:mua 1 tặng 1
s0,21,14:mua 2 tặng 1
s0,35,9:giá sỉ
s0,43,15:giá hạt dẻ
s0,55,15:giá hạt rẻ
s0,67,10:giá inbox
s0,78,12:ib báo giá
s0,90,18:inbox em báo giá
s1,7,17:chốt đơn nào
s0,21,10:lên đơn
s0,30,21:ủng hộ mẹ bỉm
s0,45,11:tuyển ctv
s0,56,12:tuyển sỉ
s0,66,18:tuyển đại lý
s0,80,11:link shopee
s0,93,14:link mua hàng
s1,7,23:sữa tăng chiều cao
s0,27,10:kem trộn
s0,37,16:cần bán gấp
s0,50,12:bên em bán
s0,62,11:em có bán
s0,73,19:nhận đặt bánh
s0,88,17:nhận làm bánh
s0,103,11:nhận ship
s1,7,17:ship toàn quốc
s0,23,15:ship tận nhà
s0,37,16:hàng mới về
s0,50,15:hàng xách tay
s0,65,21:toàn hàng xách tay
q0,85,18:giá chỉ [MONEY]
s0,104,12:chốt đơn
s1,7,15:em chốt đơn
s0,20,12:shop nhà em
s0,33,15:livestream bán
s0,49,27:tư vấn gói bảo hiểm
s0,70,16:cần sang lại
s0,84,14:mua 2 tặng 1
s0,98,10:xả hàng
s1,7,17:đợt xả hàng
m0,20,2
s0,21,4:text
s0,27,7:em bán
s0,35,5:needs
s0,42,1:1
m0,46,2
s0,47,4:text
s0,53,10:mình bán
s0,63,5:needs
s0,70,1:1
m0,74,2
s0,75,4:text
s0,81,12:nhà em bán
s0,93,5:needs
s0,100,1:1
m1,7,2
s0,8,4:text
s0,14,13:nhà cô bán
s0,26,5:needs
s0,33,1:1
m0,37,2
s0,38,4:text
s0,44,11:bên em có
s0,55,5:needs
s0,62,1:1
m0,66,2
s0,67,4:text
s0,73,15:giao tận nơi
s0,87,5:needs
s0,94,1:1
m1,7,2
s0,8,4:text
s0,14,9:thanh lý
s0,24,5:needs
s0,31,1:1
m0,35,2
s0,36,4:text
s0,42,9:thanh lí
s0,52,5:needs
s0,59,1:1
m0,63,2
s0,64,4:text
s0,70,11:giảm giá
s0,80,5:needs
s0,87,1:1
m1,7,2
s0,8,4:text
s0,14,13:khuyến mãi
s0,26,5:needs
s0,33,1:1
m0,37,2
s0,38,4:text
s0,44,10:giá chỉ
s0,53,5:needs
s0,60,1:1
m0,64,2
s0,65,4:text
s0,71,12:đặt hàng
s0,81,5:needs
s0,88,1:1
m0,92,2
s0,93,4:text
s0,99,10:đặt mua
s0,108,5:needs
s0,115,1:1
m1,7,2
s0,8,4:text
s0,14,18:ủng hộ em nhé
s0,29,5:needs
s0,36,1:1
m0,40,2
s0,41,4:text
s0,47,9:mở bán
s0,55,5:needs
s0,62,1:1
m0,66,2
s0,67,4:text
s0,73,13:khai trương
s0,86,5:needs
s0,93,1:1
m1,7,2
s0,8,4:text
s0,14,25:tuyển cộng tác viên
s0,35,5:needs
s0,42,1:1
m0,46,2
s0,47,4:text
s0,53,15:làm đại lý
s0,65,5:needs
s0,72,1:1
m0,76,2
s0,77,4:text
s0,83,9:đa cấp
s0,91,5:needs
s0,98,1:1
m1,7,2
s0,8,4:text
s0,14,12:kem dưỡng
s0,25,5:needs
s0,32,1:1
m0,36,2
s0,37,4:text
s0,43,26:thực phẩm chức năng
s0,64,5:needs
s0,71,1:1
m0,75,2
s0,76,4:text
s0,82,19:thuốc giảm cân
s0,98,5:needs
s0,105,1:1
m1,7,2
s0,8,4:text
s0,14,24:bảo hiểm nhân thọ
s0,33,5:needs
s0,40,1:1
m0,44,2
s0,45,4:text
s0,51,22:tư vấn bảo hiểm
s0,68,5:needs
s0,75,1:1
m0,79,2
s0,80,4:text
s0,86,12:đất nền
s0,95,5:needs
s0,102,1:1
m1,7,2
s0,8,4:text
s0,14,10:cần bán
s0,23,5:needs
s0,30,1:1
m0,34,2
s0,35,4:text
s0,41,10:bán gấp
s0,50,5:needs
s0,57,1:1
m0,61,2
s0,62,4:text
s0,68,14:sang nhượng
s0,81,5:needs
s0,88,1:1
m1,7,2
s0,8,4:text
s0,14,16:cho thuê phòng
s0,30,5:needs
s0,37,1:1
m0,41,2
s0,42,4:text
s0,48,19:còn phòng trống
s0,65,5:needs
s0,72,1:1
m0,76,2
s0,77,4:text
q0,83,16:giảm [NUMBER]%
s0,101,5:needs
s0,108,1:1
m1,7,2
s0,8,4:text
s0,14,11:nhận kèm
s0,24,5:needs
s0,31,1:1
m0,35,2
s0,36,4:text
s0,42,11:chiêu sinh
s0,54,5:needs
s0,61,1:1
m0,65,2
s0,66,4:text
s0,72,10:bán lại
s0,81,5:needs
s0,88,1:1
m0,92,2
s0,93,4:text
s0,99,10:bán bớt
s0,108,5:needs
s0,115,1:1
s2,5,5:clean
l0,12,19
s1,7,11:hội chợ
s0,16,10:gây quỹ
s0,25,23:đặt hàng máy tính
s0,44,9:bán trú
s0,53,10:bán kết
s0,62,10:bán kính
s0,72,11:bán đảo
s0,81,10:bán cầu
s0,90,10:buôn bán
s0,100,8:mua bán
s1,7,13:bán nguyệt
s0,19,25:khai trương thư viện
s0,41,20:khai trương phòng
s0,60,15:giảm giá vé
s0,73,16:bán thời gian
s0,88,11:không bán
s0,99,10:cấm bán
s0,108,12:chợ phiên
s1,7,10:gian hàng
m4,5,2
s0,5,7:concept
s0,14,13:selling/order
s1,5,11:expressions
l0,18,38
s1,7,8:inbox em
s0,17,11:inbox mình
s0,29,5:ib em
s0,36,8:ib mình
s0,45,9:nhắn em
s0,54,12:nhắn mình
s0,65,12:nhắn trang
s0,77,11:nhắn page
s0,88,10:inbox page
s0,100,13:liên hệ em
s1,7,8:gọi em
s0,15,7:zalo em
s0,24,9:đặt em
s0,32,10:ghé quán
s0,42,9:ghé shop
s0,52,16:ghé cửa hàng
s0,66,8:ai lấy
s0,74,6:ai mua
s0,82,8:ai cần
s0,90,15:đặt trước
s0,101,11:đặt tên
s1,7,12:chốt đơn
s0,17,10:giao hàng
s0,28,10:giao tận
s0,38,4:ship
s0,44,8:freeship
s0,54,9:một ký
s0,62,8:một kg
s0,70,11:một hộp
s0,79,10:một lít
s0,88,12:đồng/lít
s0,98,12:nghìn một
s0,109,11:ngàn một
s1,7,7:k một
s0,14,3:/kg
s0,19,6:/hộp
s0,25,10:mã giảm
s0,34,15:được giảm
m4,5,2
s0,5,7:concept
s0,14,18:selling/for-school
s1,5,11:expressions
l0,18,21
s1,7,10:gây quỹ
s0,16,11:hội chợ
s0,25,12:chợ phiên
s0,36,10:gian hàng
s0,47,17:quỹ thư viện
s0,61,11:quỹ lớp
s0,70,20:quỹ khuyến học
s0,86,20:ủng hộ vùng lũ
s0,102,15:học sinh làm
s1,7,20:học sinh tự làm
s0,24,18:căn tin trường
s0,40,8:nhà ăn
s0,48,9:bếp ăn
s0,56,10:chợ quê
s0,65,11:chợ xuân
s0,75,13:đấu thầu
s0,85,10:chào giá
s0,95,9:báo giá
s1,7,20:thanh lý tài sản
s0,25,9:mua sắm
s0,34,24:đồng phục trường

"""
}
