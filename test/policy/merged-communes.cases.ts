/**
 * The 319 old communes and the 99 of today in which they lie, copied line by line from the list of codes, in
 * its own spelling: `old code and name > new code and name`.
 */
export const MERGED_COMMUNES = `
04459 Xã Hồ Bốn > 04465 Xã Khao Mang
04465 Xã Khao Mang > 04465 Xã Khao Mang
04456 Thị trấn Mù Căng Chải > 04456 Xã Mù Cang Chải
04468 Xã Mồ Dề > 04456 Xã Mù Cang Chải
04471 Xã Chế Cu Nha > 04456 Xã Mù Cang Chải
04477 Xã Kim Nọi > 04456 Xã Mù Cang Chải
04483 Xã La Pán Tẩn > 04492 Xã Púng Luông
04486 Xã Dế Su Phình > 04492 Xã Púng Luông
04492 Xã Púng Luông > 04492 Xã Púng Luông
04495 Xã Nậm Khắt > 04492 Xã Púng Luông
04480 Xã Cao Phạ > 04630 Xã Tú Lệ
04630 Xã Tú Lệ > 04630 Xã Tú Lệ
04588 Xã Túc Đán > 04606 Xã Trạm Tấu
04591 Xã Pá Lau > 04606 Xã Trạm Tấu
04600 Xã Trạm Tấu > 04606 Xã Trạm Tấu
04606 Xã Pá Hu > 04606 Xã Trạm Tấu
04585 Thị trấn Trạm Tấu > 04585 Xã Hạnh Phúc
04594 Xã Xà Hồ > 04585 Xã Hạnh Phúc
04612 Xã Bản Công > 04585 Xã Hạnh Phúc
04618 Xã Hát Lìu > 04585 Xã Hạnh Phúc
04597 Xã Phình Hồ > 04609 Xã Phình Hồ
04609 Xã Làng Nhì > 04609 Xã Phình Hồ
04615 Xã Bản Mù > 04609 Xã Phình Hồ
04297 Xã Nghĩa Phúc > 04660 Xã Liên Sơn
04660 Xã Sơn A > 04660 Xã Liên Sơn
04621 Thị trấn NT Liên Sơn > 04660 Xã Liên Sơn
04633 Xã Nậm Búng > 04636 Xã Gia Hội
04636 Xã Gia Hội > 04636 Xã Gia Hội
04648 Xã Nậm Lành > 04636 Xã Gia Hội
04639 Xã Sùng Đô > 04651 Xã Sơn Lương
04642 Xã Nậm Mười > 04651 Xã Sơn Lương
04651 Xã Sơn Lương > 04651 Xã Sơn Lương
04654 Xã Suối Quyền > 04651 Xã Sơn Lương
04657 Xã Suối Giàng > 04672 Xã Văn Chấn
04669 Xã Suối Bu > 04672 Xã Văn Chấn
04672 Thị trấn Sơn Thịnh > 04672 Xã Văn Chấn
04690 Xã Đồng Khê > 04672 Xã Văn Chấn
04627 Thị trấn NT Trần Phú > 04705 Xã Thượng Bằng La
04705 Xã Thượng Bằng La > 04705 Xã Thượng Bằng La
04687 Xã Đại Lịch > 04699 Xã Chấn Thịnh
04696 Xã Tân Thịnh > 04699 Xã Chấn Thịnh
04699 Xã Chấn Thịnh > 04699 Xã Chấn Thịnh
04702 Xã Bình Thuận > 04711 Xã Nghĩa Tâm
04708 Xã Minh An > 04711 Xã Nghĩa Tâm
04711 Xã Nghĩa Tâm > 04711 Xã Nghĩa Tâm
04402 Xã Phong Dụ Hạ > 04402 Xã Phong Dụ Hạ
04411 Xã Xuân Tầm > 04402 Xã Phong Dụ Hạ
04384 Xã Châu Quế Thượng > 04387 Xã Châu Quế
04387 Xã Châu Quế Hạ > 04387 Xã Châu Quế
04378 Xã Lang Thíp > 04381 Xã Lâm Giang
04381 Xã Lâm Giang > 04381 Xã Lâm Giang
04390 Xã An Bình > 04399 Xã Đông Cuông
04393 Xã Quang Minh > 04399 Xã Đông Cuông
04396 Xã Đông An > 04399 Xã Đông Cuông
04399 Xã Đông Cuông > 04399 Xã Đông Cuông
04414 Xã Tân Hợp > 04429 Xã Tân Hợp
04429 Xã Đại Sơn > 04429 Xã Tân Hợp
04453 Xã Nà Hẩu > 04429 Xã Tân Hợp
04375 Thị trấn Mậu A > 04375 Xã Mậu A
04405 Xã Mậu Đông > 04375 Xã Mậu A
04408 Xã Ngòi A > 04375 Xã Mậu A
04417 Xã An Thịnh > 04375 Xã Mậu A
04420 Xã Yên Thái > 04375 Xã Mậu A
04426 Xã Yên Hợp > 04441 Xã Xuân Ái
04435 Xã Đại Phác > 04441 Xã Xuân Ái
04438 Xã Yên Phú > 04441 Xã Xuân Ái
04441 Xã Xuân Ái > 04441 Xã Xuân Ái
04447 Xã Viễn Sơn > 04441 Xã Xuân Ái
04450 Xã Mỏ Vàng > 04450 Xã Mỏ Vàng
04645 Xã An Lương > 04450 Xã Mỏ Vàng
04306 Xã Tân Phượng > 04309 Xã Lâm Thượng
04309 Xã Lâm Thượng > 04309 Xã Lâm Thượng
04312 Xã Khánh Thiện > 04309 Xã Lâm Thượng
04318 Xã Mai Sơn > 04309 Xã Lâm Thượng
04303 Thị trấn Yên Thế > 04303 Xã Lục Yên
04330 Xã Minh Xuân > 04303 Xã Lục Yên
04339 Xã Yên Thắng > 04303 Xã Lục Yên
04348 Xã Liễu Đô > 04303 Xã Lục Yên
04315 Xã Minh Chuẩn > 04336 Xã Tân Lĩnh
04321 Xã Khai Trung > 04336 Xã Tân Lĩnh
04336 Xã Tân Lĩnh > 04336 Xã Tân Lĩnh
04354 Xã Tân Lập > 04336 Xã Tân Lĩnh
04366 Xã Phan Thanh > 04336 Xã Tân Lĩnh
04327 Xã An Lạc > 04342 Xã Khánh Hòa
04333 Xã Tô Mậu > 04342 Xã Khánh Hòa
04342 Xã Khánh Hoà > 04342 Xã Khánh Hòa
04351 Xã Động Quan > 04342 Xã Khánh Hòa
04360 Xã Trúc Lâu > 04363 Xã Phúc Lợi
04363 Xã Phúc Lợi > 04363 Xã Phúc Lợi
04372 Xã Trung Tâm > 04363 Xã Phúc Lợi
04324 Xã Mường Lai > 04345 Xã Mường Lai
04345 Xã Vĩnh Lạc > 04345 Xã Mường Lai
04357 Xã Minh Tiến > 04345 Xã Mường Lai
04369 Xã An Phú > 04345 Xã Mường Lai
04720 Xã Xuân Long > 04726 Xã Cảm Nhân
04726 Xã Cảm Nhân > 04726 Xã Cảm Nhân
04729 Xã Ngọc Chấn > 04726 Xã Cảm Nhân
04735 Xã Phúc Ninh > 04744 Xã Yên Thành
04741 Xã Mỹ Gia > 04744 Xã Yên Thành
04744 Xã Xuân Lai > 04744 Xã Yên Thành
04753 Xã Yên Thành > 04744 Xã Yên Thành
04759 Xã Phúc An > 04744 Xã Yên Thành
04717 Thị trấn Thác Bà > 04717 Xã Thác Bà
04762 Xã Bạch Hà > 04717 Xã Thác Bà
04765 Xã Vũ Linh > 04717 Xã Thác Bà
04771 Xã Vĩnh Kiên > 04717 Xã Thác Bà
04780 Xã Hán Đà > 04717 Xã Thác Bà
04786 Xã Đại Minh > 04717 Xã Thác Bà
04714 Thị trấn Yên Bình > 04714 Xã Yên Bình
04756 Xã Tân Hương > 04714 Xã Yên Bình
04768 Xã Đại Đồng > 04714 Xã Yên Bình
04777 Xã Thịnh Hưng > 04714 Xã Yên Bình
04732 Xã Tân Nguyên > 04750 Xã Bảo Ái
04738 Xã Bảo Ái > 04750 Xã Bảo Ái
04747 Xã Mông Sơn > 04750 Xã Bảo Ái
04750 Xã Cảm Ân > 04750 Xã Bảo Ái
04498 Thị trấn Cổ Phúc > 04498 Xã Trấn Yên
04501 Xã Tân Đồng > 04498 Xã Trấn Yên
04504 Xã Báo Đáp > 04498 Xã Trấn Yên
04510 Xã Thành Thịnh > 04498 Xã Trấn Yên
04513 Xã Hòa Cuông > 04498 Xã Trấn Yên
04516 Xã Minh Quán > 04498 Xã Trấn Yên
04570 Xã Hồng Ca > 04576 Xã Hưng Khánh
04576 Xã Hưng Khánh > 04576 Xã Hưng Khánh
04537 Xã Lương Thịnh > 04537 Xã Lương Thịnh
04573 Xã Hưng Thịnh > 04537 Xã Lương Thịnh
04564 Xã Việt Cường > 04564 Xã Việt Hồng
04579 Xã Việt Hồng > 04564 Xã Việt Hồng
04582 Xã Vân Hội > 04564 Xã Việt Hồng
04519 Xã Quy Mông > 04531 Xã Quy Mông
04525 Xã Kiên Thành > 04531 Xã Quy Mông
04531 Xã Y Can > 04531 Xã Quy Mông
04282 Phường Pú Trạng > 04288 Phường Nghĩa Lộ
04288 Phường Tân An > 04288 Phường Nghĩa Lộ
04300 Xã Nghĩa An > 04288 Phường Nghĩa Lộ
04666 Xã Nghĩa Sơn > 04288 Phường Nghĩa Lộ
04285 Phường Trung Tâm > 04663 Phường Trung Tâm
04294 Xã Nghĩa Lợi > 04663 Phường Trung Tâm
04624 Xã Nghĩa Lộ > 04663 Phường Trung Tâm
04663 Xã Phù Nham > 04663 Phường Trung Tâm
04291 Phường Cầu Thia > 04681 Phường Cầu Thia
04675 Xã Thanh Lương > 04681 Phường Cầu Thia
04678 Xã Hạnh Sơn > 04681 Phường Cầu Thia
04681 Xã Phúc Sơn > 04681 Phường Cầu Thia
04684 Xã Thạch Lương > 04681 Phường Cầu Thia
04249 Phường Yên Thịnh > 04279 Phường Văn Phú
04279 Xã Tân Thịnh > 04279 Phường Văn Phú
04558 Xã Văn Phú > 04279 Phường Văn Phú
04783 Xã Phú Thịnh > 04279 Phường Văn Phú
04252 Phường Yên Ninh > 04252 Phường Yên Bái
04255 Phường Minh Tân > 04252 Phường Yên Bái
04258 Phường Nguyễn Thái Học > 04252 Phường Yên Bái
04261 Phường Đồng Tâm > 04252 Phường Yên Bái
04264 Phường Hồng Hà > 04252 Phường Yên Bái
04270 Xã Minh Bảo > 04273 Phường Nam Cường
04273 Phường Nam Cường > 04273 Phường Nam Cường
04276 Xã Tuy Lộc > 04273 Phường Nam Cường
04522 Xã Cường Thịnh > 04273 Phường Nam Cường
04540 Xã Âu Lâu > 04543 Phường Âu Lâu
04543 Xã Giới Phiên > 04543 Phường Âu Lâu
04546 Phường Hợp Minh > 04543 Phường Âu Lâu
04567 Xã Minh Quân > 04543 Phường Âu Lâu
04423 Xã Phong Dụ Thượng > 04423 Xã Phong Dụ Thượng
04462 Xã Nậm Có > 04462 Xã Nậm Có
04474 Xã Lao Chải > 04474 Xã Lao Chải
04489 Xã Chế Tạo > 04489 Xã Chế Tạo
04603 Xã Tà Si Láng > 04603 Xã Tà Xi Láng
04693 Xã Cát Thịnh > 04693 Xã Cát Thịnh
02662 Xã Đồng Tuyển > 02746 Xã Cốc San
02746 Xã Cốc San > 02746 Xã Cốc San
02749 Xã Tòng Sành > 02746 Xã Cốc San
02677 Xã Tả Phời > 02680 Xã Hợp Thành
02680 Xã Hợp Thành > 02680 Xã Hợp Thành
02902 Thị trấn N.T Phong Hải > 02902 Xã Phong Hải
02914 Xã Bản Cầm > 02902 Xã Phong Hải
02920 Xã Phong Niên > 02926 Xã Xuân Quang
02926 Xã Xuân Quang > 02926 Xã Xuân Quang
02935 Xã Trì Quang > 02926 Xã Xuân Quang
02905 Thị trấn Phố Lu > 02905 Xã Bảo Thắng
02917 Xã Thái Niên > 02905 Xã Bảo Thắng
02929 Xã Sơn Hải > 02905 Xã Bảo Thắng
02938 Xã Sơn Hà > 02905 Xã Bảo Thắng
02908 Thị trấn Tằng Loỏng > 02908 Xã Tằng Loỏng
02944 Xã Phú Nhuận > 02908 Xã Tằng Loỏng
02659 Xã Thống Nhất > 02923 Xã Gia Phú
02923 Xã Gia Phú > 02923 Xã Gia Phú
02932 Xã Xuân Giao > 02923 Xã Gia Phú
02728 Xã Mường Hum > 02728 Xã Mường Hum
02731 Xã Trung Lèng Hồ > 02728 Xã Mường Hum
02740 Xã Nậm Pung > 02728 Xã Mường Hum
02707 Xã Dền Sáng > 02707 Xã Dền Sáng
02713 Xã Sàng Ma Sáo > 02707 Xã Dền Sáng
02722 Xã Dền Thàng > 02707 Xã Dền Sáng
02692 Xã A Lù > 02701 Xã Y Tý
02701 Xã Y Tý > 02701 Xã Y Tý
02686 Xã A Mú Sung > 02686 Xã A Mú Sung
02689 Xã Nậm Chạc > 02686 Xã A Mú Sung
02695 Xã Trịnh Tường > 02695 Xã Trịnh Tường
02704 Xã Cốc Mỳ > 02695 Xã Trịnh Tường
02719 Xã Mường Vi > 02725 Xã Bản Xèo
02725 Xã Bản Xèo > 02725 Xã Bản Xèo
02737 Xã Pa Cheo > 02725 Xã Bản Xèo
02683 Thị trấn Bát Xát > 02683 Xã Bát Xát
02710 Xã Bản Vược > 02683 Xã Bát Xát
02716 Xã Bản Qua > 02683 Xã Bát Xát
02734 Xã Quang Kim > 02683 Xã Bát Xát
02743 Xã Phìn Ngan > 02683 Xã Bát Xát
03061 Xã Võ Lao > 03061 Xã Võ Lao
03067 Xã Nậm Mả > 03061 Xã Võ Lao
03073 Xã Nậm Rạng > 03061 Xã Võ Lao
03100 Xã Khánh Yên Trung > 03103 Xã Khánh Yên
03103 Xã Khánh Yên Hạ > 03103 Xã Khánh Yên
03118 Xã Liêm Phú > 03103 Xã Khánh Yên
03055 Thị trấn Khánh Yên > 03082 Xã Văn Bàn
03064 Xã Sơn Thuỷ > 03082 Xã Văn Bàn
03082 Xã Khánh Yên Thượng > 03082 Xã Văn Bàn
03094 Xã Làng Giàng > 03082 Xã Văn Bàn
03097 Xã Hoà Mạc > 03082 Xã Văn Bàn
03106 Xã Dương Quỳ > 03106 Xã Dương Quỳ
03115 Xã Thẩm Dương > 03106 Xã Dương Quỳ
03091 Xã Chiềng Ken > 03091 Xã Chiềng Ken
03109 Xã Nậm Tha > 03091 Xã Chiềng Ken
03112 Xã Minh Lương > 03121 Xã Minh Lương
03121 Xã Nậm Xây > 03121 Xã Minh Lương
03076 Xã Nậm Chầy > 03076 Xã Nậm Chày
03088 Xã Dần Thàng > 03076 Xã Nậm Chày
02947 Thị trấn Phố Ràng > 02947 Xã Bảo Yên
02980 Xã Xuân Thượng > 02947 Xã Bảo Yên
02986 Xã Yên Sơn > 02947 Xã Bảo Yên
02992 Xã Lương Sơn > 02947 Xã Bảo Yên
02950 Xã Tân Tiến > 02953 Xã Nghĩa Đô
02953 Xã Nghĩa Đô > 02953 Xã Nghĩa Đô
02956 Xã Vĩnh Yên > 02953 Xã Nghĩa Đô
02959 Xã Điện Quan > 02968 Xã Thượng Hà
02968 Xã Thượng Hà > 02968 Xã Thượng Hà
02977 Xã Minh Tân > 02968 Xã Thượng Hà
02962 Xã Xuân Hoà > 02962 Xã Xuân Hòa
02965 Xã Tân Dương > 02962 Xã Xuân Hòa
02983 Xã Việt Tiến > 02998 Xã Phúc Khánh
02998 Xã Phúc Khánh > 02998 Xã Phúc Khánh
02971 Xã Kim Sơn > 02989 Xã Bảo Hà
02974 Xã Cam Cọn > 02989 Xã Bảo Hà
02989 Xã Bảo Hà > 02989 Xã Bảo Hà
03070 Xã Tân Thượng > 02989 Xã Bảo Hà
03079 Xã Tân An > 02989 Xã Bảo Hà
03043 Xã Mường Bo > 03043 Xã Mường Bo
03052 Xã Liên Minh > 03043 Xã Mường Bo
03022 Xã Thanh Bình > 03046 Xã Bản Hồ
03046 Xã Bản Hồ > 03046 Xã Bản Hồ
03019 Xã Hoàng Liên > 03037 Xã Tả Van
03037 Xã Mường Hoa > 03037 Xã Tả Van
03040 Xã Tả Van > 03037 Xã Tả Van
03010 Xã Trung Chải > 03013 Xã Tả Phìn
03013 Xã Tả Phìn > 03013 Xã Tả Phìn
02893 Xã Nậm Lúc > 02896 Xã Cốc Lầu
02896 Xã Cốc Lầu > 02896 Xã Cốc Lầu
02899 Xã Bản Cái > 02896 Xã Cốc Lầu
02878 Xã Cốc Ly > 02890 Xã Bảo Nhai
02884 Xã Nậm Đét > 02890 Xã Bảo Nhai
02890 Xã Bảo Nhai > 02890 Xã Bảo Nhai
02869 Xã Bản Liền > 02869 Xã Bản Liền
02887 Xã Nậm Khánh > 02869 Xã Bản Liền
02839 Thị trấn Bắc Hà > 02839 Xã Bắc Hà
02857 Xã Thải Giàng Phố > 02839 Xã Bắc Hà
02863 Xã Hoàng Thu Phố > 02839 Xã Bắc Hà
02866 Xã Bản Phố > 02839 Xã Bắc Hà
02875 Xã Na Hối > 02839 Xã Bắc Hà
02881 Xã Nậm Mòn > 02839 Xã Bắc Hà
02842 Xã Lùng Cải > 02842 Xã Tả Củ Tỷ
02854 Xã Tả Củ Tỷ > 02842 Xã Tả Củ Tỷ
02818 Xã Lùng Thẩn > 02848 Xã Lùng Phình
02848 Xã Lùng Phình > 02848 Xã Lùng Phình
02851 Xã Tả Van Chư > 02848 Xã Lùng Phình
02752 Xã Pha Long > 02752 Xã Pha Long
02755 Xã Tả Ngải Chồ > 02752 Xã Pha Long
02764 Xã Dìn Chin > 02752 Xã Pha Long
02767 Xã Tả Gia Khâu > 02752 Xã Pha Long
02758 Xã Tung Chung Phố > 02761 Xã Mường Khương
02761 Thị trấn Mường Khương > 02761 Xã Mường Khương
02770 Xã Nậm Chảy > 02761 Xã Mường Khương
02773 Xã Nấm Lư > 02761 Xã Mường Khương
02779 Xã Thanh Bình > 02761 Xã Mường Khương
02785 Xã Lùng Vai > 02788 Xã Bản Lầu
02788 Xã Bản Lầu > 02788 Xã Bản Lầu
02797 Xã Bản Sen > 02788 Xã Bản Lầu
02776 Xã Lùng Khấu Nhin > 02782 Xã Cao Sơn
02782 Xã Cao Sơn > 02782 Xã Cao Sơn
02791 Xã La Pan Tẩn > 02782 Xã Cao Sơn
02794 Xã Tả Thàng > 02782 Xã Cao Sơn
02800 Xã Nàn Sán > 02809 Xã Si Ma Cai
02809 Thị trấn Si Ma Cai > 02809 Xã Si Ma Cai
02812 Xã Sán Chải > 02809 Xã Si Ma Cai
02821 Xã Cán Cấu > 02809 Xã Si Ma Cai
02827 Xã Quan Hồ Thẩn > 02809 Xã Si Ma Cai
02803 Xã Thào Chư Phìn > 02824 Xã Sín Chéng
02806 Xã Bản Mế > 02824 Xã Sín Chéng
02824 Xã Sín Chéng > 02824 Xã Sín Chéng
02836 Xã Nàn Xín > 02824 Xã Sín Chéng
02650 Phường Bắc Lệnh > 02671 Phường Cam Đường
02653 Phường Pom Hán > 02671 Phường Cam Đường
02656 Phường Xuân Tăng > 02671 Phường Cam Đường
02658 Phường Bình Minh > 02671 Phường Cam Đường
02668 Phường Bắc Cường > 02671 Phường Cam Đường
02671 Phường Nam Cường > 02671 Phường Cam Đường
02674 Xã Cam Đường > 02671 Phường Cam Đường
02635 Phường Duyên Hải > 02647 Phường Lào Cai
02641 Phường Lào Cai > 02647 Phường Lào Cai
02644 Phường Cốc Lếu > 02647 Phường Lào Cai
02647 Phường Kim Tân > 02647 Phường Lào Cai
02665 Xã Vạn Hoà > 02647 Phường Lào Cai
02911 Xã Bản Phiệt > 02647 Phường Lào Cai
03001 Phường Sa Pa > 03006 Phường Sa Pa
03002 Phường Sa Pả > 03006 Phường Sa Pa
03003 Phường Ô Quý Hồ > 03006 Phường Sa Pa
03006 Phường Phan Si Păng > 03006 Phường Sa Pa
03016 Phường Hàm Rồng > 03006 Phường Sa Pa
03028 Phường Cầu Mây > 03006 Phường Sa Pa
03004 Xã Ngũ Chỉ Sơn > 03004 Xã Ngũ Chỉ Sơn
03085 Xã Nậm Xé > 03085 Xã Nậm Xé
`
  .trim()
  .split('\n')
  .map((line) => {
    const [old = '', now = ''] = line.split(' > ');
    return { old: unit(old), now: unit(now) };
  });

function unit(text: string) {
  return { code: text.slice(0, 5), title: text.slice(6) };
}
