/**
 * The communes of former Yên Bái: one line each of today's, as `khoản of Điều 1 | code and name since
 * 2025-07-01 | what it was until the day before, by district`. Names as Nghị quyết 1673/NQ-UBTVQH15 writes
 * them (khoản 92 leaves a commune as it was); codes of the General Statistics Office, collected by dvhcvn
 * (MIT, Copyright (c) 2025 dvhcvn).
 */
export const YEN_BAI = `
1 | 04465 xã Khao Mang | huyện Mù Cang Chải: 04459 xã Hồ Bốn, 04465 xã Khao Mang
2 | 04456 xã Mù Cang Chải | huyện Mù Cang Chải: 04456 thị trấn Mù Cang Chải, 04468 xã Mồ Dề, 04471 xã Chế Cu Nha, 04477 xã Kim Nọi
3 | 04492 xã Púng Luông | huyện Mù Cang Chải: 04483 xã La Pán Tẩn, 04486 xã Dế Xu Phình, 04492 xã Púng Luông, 04495 xã Nậm Khắt
4 | 04630 xã Tú Lệ | huyện Mù Cang Chải: 04480 xã Cao Phạ; huyện Văn Chấn: 04630 xã Tú Lệ
5 | 04606 xã Trạm Tấu | huyện Trạm Tấu: 04588 xã Túc Đán, 04591 xã Pá Lau, 04600 xã Trạm Tấu, 04606 xã Pá Hu
6 | 04585 xã Hạnh Phúc | huyện Trạm Tấu: 04585 thị trấn Trạm Tấu, 04594 xã Xà Hồ, 04612 xã Bản Công, 04618 xã Hát Lừu
7 | 04609 xã Phình Hồ | huyện Trạm Tấu: 04597 xã Phình Hồ, 04609 xã Làng Nhì, 04615 xã Bản Mù
8 | 04660 xã Liên Sơn | thị xã Nghĩa Lộ: 04297 xã Nghĩa Phúc, 04660 xã Sơn A; huyện Văn Chấn: 04621 thị trấn Nông trường Liên Sơn
9 | 04636 xã Gia Hội | huyện Văn Chấn: 04633 xã Nậm Búng, 04636 xã Gia Hội, 04648 xã Nậm Lành
10 | 04651 xã Sơn Lương | huyện Văn Chấn: 04639 xã Sùng Đô, 04642 xã Nậm Mười, 04651 xã Sơn Lương, 04654 xã Suối Quyền
11 | 04672 xã Văn Chấn | huyện Văn Chấn: 04657 xã Suối Giàng, 04669 xã Suối Bu, 04672 thị trấn Sơn Thịnh, 04690 xã Đồng Khê
12 | 04705 xã Thượng Bằng La | huyện Văn Chấn: 04627 thị trấn Nông trường Trần Phú, 04705 xã Thượng Bằng La
13 | 04699 xã Chấn Thịnh | huyện Văn Chấn: 04687 xã Đại Lịch, 04696 xã Tân Thịnh, 04699 xã Chấn Thịnh
14 | 04711 xã Nghĩa Tâm | huyện Văn Chấn: 04702 xã Bình Thuận, 04708 xã Minh An, 04711 xã Nghĩa Tâm
15 | 04402 xã Phong Dụ Hạ | huyện Văn Yên: 04402 xã Phong Dụ Hạ, 04411 xã Xuân Tầm
16 | 04387 xã Châu Quế | huyện Văn Yên: 04384 xã Châu Quế Thượng, 04387 xã Châu Quế Hạ
17 | 04381 xã Lâm Giang | huyện Văn Yên: 04378 xã Lang Thíp, 04381 xã Lâm Giang
18 | 04399 xã Đông Cuông | huyện Văn Yên: 04390 xã An Bình, 04393 xã Quang Minh, 04396 xã Đông An, 04399 xã Đông Cuông
19 | 04429 xã Tân Hợp | huyện Văn Yên: 04414 xã Tân Hợp, 04429 xã Đại Sơn, 04453 xã Nà Hẩu
20 | 04375 xã Mậu A | huyện Văn Yên: 04375 thị trấn Mậu A, 04405 xã Mậu Đông, 04408 xã Ngòi A, 04417 xã An Thịnh, 04420 xã Yên Thái
21 | 04441 xã Xuân Ái | huyện Văn Yên: 04426 xã Yên Hợp, 04435 xã Đại Phác, 04438 xã Yên Phú, 04441 xã Xuân Ái, 04447 xã Viễn Sơn
22 | 04450 xã Mỏ Vàng | huyện Văn Yên: 04450 xã Mỏ Vàng; huyện Văn Chấn: 04645 xã An Lương
23 | 04309 xã Lâm Thượng | huyện Lục Yên: 04306 xã Tân Phượng, 04309 xã Lâm Thượng, 04312 xã Khánh Thiện, 04318 xã Mai Sơn
24 | 04303 xã Lục Yên | huyện Lục Yên: 04303 thị trấn Yên Thế, 04330 xã Minh Xuân, 04339 xã Yên Thắng, 04348 xã Liễu Đô
25 | 04336 xã Tân Lĩnh | huyện Lục Yên: 04315 xã Minh Chuẩn, 04321 xã Khai Trung, 04336 xã Tân Lĩnh, 04354 xã Tân Lập, 04366 xã Phan Thanh
26 | 04342 xã Khánh Hòa | huyện Lục Yên: 04327 xã An Lạc, 04333 xã Tô Mậu, 04342 xã Khánh Hòa, 04351 xã Động Quan
27 | 04363 xã Phúc Lợi | huyện Lục Yên: 04360 xã Trúc Lâu, 04363 xã Phúc Lợi, 04372 xã Trung Tâm
28 | 04345 xã Mường Lai | huyện Lục Yên: 04324 xã Mường Lai, 04345 xã Vĩnh Lạc, 04357 xã Minh Tiến, 04369 xã An Phú
29 | 04726 xã Cảm Nhân | huyện Yên Bình: 04720 xã Xuân Long, 04726 xã Cảm Nhân, 04729 xã Ngọc Chấn
30 | 04744 xã Yên Thành | huyện Yên Bình: 04735 xã Phúc Ninh, 04741 xã Mỹ Gia, 04744 xã Xuân Lai, 04753 xã Yên Thành, 04759 xã Phúc An
31 | 04717 xã Thác Bà | huyện Yên Bình: 04717 thị trấn Thác Bà, 04762 xã Bạch Hà, 04765 xã Vũ Linh, 04771 xã Vĩnh Kiên, 04780 xã Hán Đà, 04786 xã Đại Minh
32 | 04714 xã Yên Bình | huyện Yên Bình: 04714 thị trấn Yên Bình, 04756 xã Tân Hương, 04768 xã Đại Đồng, 04777 xã Thịnh Hưng
33 | 04750 xã Bảo Ái | huyện Yên Bình: 04732 xã Tân Nguyên, 04738 xã Bảo Ái, 04747 xã Mông Sơn, 04750 xã Cảm Ân
34 | 04498 xã Trấn Yên | huyện Trấn Yên: 04498 thị trấn Cổ Phúc, 04501 xã Tân Đồng, 04504 xã Báo Đáp, 04510 xã Thành Thịnh, 04513 xã Hòa Cuông, 04516 xã Minh Quán
35 | 04576 xã Hưng Khánh | huyện Trấn Yên: 04570 xã Hồng Ca, 04576 xã Hưng Khánh
36 | 04537 xã Lương Thịnh | huyện Trấn Yên: 04537 xã Lương Thịnh, 04573 xã Hưng Thịnh
37 | 04564 xã Việt Hồng | huyện Trấn Yên: 04564 xã Việt Cường, 04579 xã Việt Hồng, 04582 xã Vân Hội
38 | 04531 xã Quy Mông | huyện Trấn Yên: 04519 xã Quy Mông, 04525 xã Kiên Thành, 04531 xã Y Can
82 | 04288 phường Nghĩa Lộ | thị xã Nghĩa Lộ: 04282 phường Pú Trạng, 04288 phường Tân An, 04300 xã Nghĩa An; huyện Văn Chấn: 04666 xã Nghĩa Sơn
83 | 04663 phường Trung Tâm | thị xã Nghĩa Lộ: 04285 phường Trung Tâm, 04294 xã Nghĩa Lợi, 04624 xã Nghĩa Lộ, 04663 xã Phù Nham
84 | 04681 phường Cầu Thia | thị xã Nghĩa Lộ: 04291 phường Cầu Thia, 04675 xã Thanh Lương, 04678 xã Hạnh Sơn, 04681 xã Phúc Sơn, 04684 xã Thạch Lương
85 | 04279 phường Văn Phú | thành phố Yên Bái: 04249 phường Yên Thịnh, 04279 xã Tân Thịnh, 04558 xã Văn Phú; huyện Yên Bình: 04783 xã Phú Thịnh
86 | 04252 phường Yên Bái | thành phố Yên Bái: 04252 phường Yên Ninh, 04255 phường Minh Tân, 04258 phường Nguyễn Thái Học, 04261 phường Đồng Tâm, 04264 phường Hồng Hà
87 | 04273 phường Nam Cường | thành phố Yên Bái: 04270 xã Minh Bảo, 04273 phường Nam Cường, 04276 xã Tuy Lộc; huyện Trấn Yên: 04522 xã Cường Thịnh
88 | 04543 phường Âu Lâu | thành phố Yên Bái: 04540 xã Âu Lâu, 04543 xã Giới Phiên, 04546 phường Hợp Minh; huyện Trấn Yên: 04567 xã Minh Quân
92 | 04423 xã Phong Dụ Thượng | huyện Văn Yên: 04423 xã Phong Dụ Thượng
92 | 04462 xã Nậm Có | huyện Mù Cang Chải: 04462 xã Nậm Có
92 | 04474 xã Lao Chải | huyện Mù Cang Chải: 04474 xã Lao Chải
92 | 04489 xã Chế Tạo | huyện Mù Cang Chải: 04489 xã Chế Tạo
92 | 04603 xã Tà Xi Láng | huyện Trạm Tấu: 04603 xã Tà Xi Láng
92 | 04693 xã Cát Thịnh | huyện Văn Chấn: 04693 xã Cát Thịnh
`;
