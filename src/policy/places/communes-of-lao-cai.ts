/**
 * The communes of former Lào Cai: one line each of today's, as `khoản of Điều 1 | code and name since
 * 2025-07-01 | what it was until the day before, by district`. Names as Nghị quyết 1673/NQ-UBTVQH15 writes
 * them (khoản 92 leaves a commune as it was); codes of the General Statistics Office, collected by dvhcvn
 * (MIT, Copyright (c) 2025 dvhcvn).
 */
export const LAO_CAI = `
39 | 02746 xã Cốc San | thành phố Lào Cai: 02662 xã Đồng Tuyển, 02746 xã Cốc San; huyện Bát Xát: 02749 xã Tòng Sành
40 | 02680 xã Hợp Thành | thành phố Lào Cai: 02677 xã Tả Phời, 02680 xã Hợp Thành
41 | 02902 xã Phong Hải | huyện Bảo Thắng: 02902 thị trấn Nông trường Phong Hải, 02914 xã Bản Cầm
42 | 02926 xã Xuân Quang | huyện Bảo Thắng: 02920 xã Phong Niên, 02926 xã Xuân Quang, 02935 xã Trì Quang
43 | 02905 xã Bảo Thắng | huyện Bảo Thắng: 02905 thị trấn Phố Lu, 02917 xã Thái Niên, 02929 xã Sơn Hải, 02938 xã Sơn Hà
44 | 02908 xã Tằng Loỏng | huyện Bảo Thắng: 02908 thị trấn Tằng Loỏng, 02944 xã Phú Nhuận
45 | 02923 xã Gia Phú | thành phố Lào Cai: 02659 xã Thống Nhất; huyện Bảo Thắng: 02923 xã Gia Phú, 02932 xã Xuân Giao
46 | 02728 xã Mường Hum | huyện Bát Xát: 02728 xã Mường Hum, 02731 xã Trung Lèng Hồ, 02740 xã Nậm Pung
47 | 02707 xã Dền Sáng | huyện Bát Xát: 02707 xã Dền Sáng, 02713 xã Sàng Ma Sáo, 02722 xã Dền Thàng
48 | 02701 xã Y Tý | huyện Bát Xát: 02692 xã A Lù, 02701 xã Y Tý
49 | 02686 xã A Mú Sung | huyện Bát Xát: 02686 xã A Mú Sung, 02689 xã Nậm Chạc
50 | 02695 xã Trịnh Tường | huyện Bát Xát: 02695 xã Trịnh Tường, 02704 xã Cốc Mỳ
51 | 02725 xã Bản Xèo | huyện Bát Xát: 02719 xã Mường Vi, 02725 xã Bản Xèo, 02737 xã Pa Cheo
52 | 02683 xã Bát Xát | huyện Bát Xát: 02683 thị trấn Bát Xát, 02710 xã Bản Vược, 02716 xã Bản Qua, 02734 xã Quang Kim, 02743 xã Phìn Ngan
53 | 03061 xã Võ Lao | huyện Văn Bàn: 03061 xã Võ Lao, 03067 xã Nậm Mả, 03073 xã Nậm Dạng
54 | 03103 xã Khánh Yên | huyện Văn Bàn: 03100 xã Khánh Yên Trung, 03103 xã Khánh Yên Hạ, 03118 xã Liêm Phú
55 | 03082 xã Văn Bàn | huyện Văn Bàn: 03055 thị trấn Khánh Yên, 03064 xã Sơn Thuỷ, 03082 xã Khánh Yên Thượng, 03094 xã Làng Giàng, 03097 xã Hòa Mạc
56 | 03106 xã Dương Quỳ | huyện Văn Bàn: 03106 xã Dương Quỳ, 03115 xã Thẳm Dương
57 | 03091 xã Chiềng Ken | huyện Văn Bàn: 03091 xã Chiềng Ken, 03109 xã Nậm Tha
58 | 03121 xã Minh Lương | huyện Văn Bàn: 03112 xã Minh Lương, 03121 xã Nậm Xây
59 | 03076 xã Nậm Chày | huyện Văn Bàn: 03076 xã Nậm Chày, 03088 xã Dần Thàng
60 | 02947 xã Bảo Yên | huyện Bảo Yên: 02947 thị trấn Phố Ràng, 02980 xã Xuân Thượng, 02986 xã Yên Sơn, 02992 xã Lương Sơn
61 | 02953 xã Nghĩa Đô | huyện Bảo Yên: 02950 xã Tân Tiến, 02953 xã Nghĩa Đô, 02956 xã Vĩnh Yên
62 | 02968 xã Thượng Hà | huyện Bảo Yên: 02959 xã Điện Quan, 02968 xã Thượng Hà, 02977 xã Minh Tân
63 | 02962 xã Xuân Hòa | huyện Bảo Yên: 02962 xã Xuân Hòa, 02965 xã Tân Dương
64 | 02998 xã Phúc Khánh | huyện Bảo Yên: 02983 xã Việt Tiến, 02998 xã Phúc Khánh
65 | 02989 xã Bảo Hà | huyện Bảo Yên: 02971 xã Kim Sơn, 02974 xã Cam Cọn, 02989 xã Bảo Hà; huyện Văn Bàn: 03070 xã Tân Thượng, 03079 xã Tân An
66 | 03043 xã Mường Bo | thị xã Sa Pa: 03043 xã Mường Bo, 03052 xã Liên Minh
67 | 03046 xã Bản Hồ | thị xã Sa Pa: 03022 xã Thanh Bình, 03046 xã Bản Hồ
68 | 03037 xã Tả Van | thị xã Sa Pa: 03019 xã Hoàng Liên, 03037 xã Mường Hoa, 03040 xã Tả Van
69 | 03013 xã Tả Phìn | thị xã Sa Pa: 03010 xã Trung Chải, 03013 xã Tả Phìn
70 | 02896 xã Cốc Lầu | huyện Bắc Hà: 02893 xã Nậm Lúc, 02896 xã Cốc Lầu, 02899 xã Bản Cái
71 | 02890 xã Bảo Nhai | huyện Bắc Hà: 02878 xã Cốc Ly, 02884 xã Nậm Đét, 02890 xã Bảo Nhai
72 | 02869 xã Bản Liền | huyện Bắc Hà: 02869 xã Bản Liền, 02887 xã Nậm Khánh
73 | 02839 xã Bắc Hà | huyện Bắc Hà: 02839 thị trấn Bắc Hà, 02857 xã Thải Giàng Phố, 02863 xã Hoàng Thu Phố, 02866 xã Bản Phố, 02875 xã Na Hối, 02881 xã Nậm Mòn
74 | 02842 xã Tả Củ Tỷ | huyện Bắc Hà: 02842 xã Lùng Cải, 02854 xã Tả Củ Tỷ
75 | 02848 xã Lùng Phình | huyện Si Ma Cai: 02818 xã Lùng Thẩn; huyện Bắc Hà: 02848 xã Lùng Phình, 02851 xã Tả Van Chư
76 | 02752 xã Pha Long | huyện Mường Khương: 02752 xã Pha Long, 02755 xã Tả Ngài Chồ, 02764 xã Dìn Chin, 02767 xã Tả Gia Khâu
77 | 02761 xã Mường Khương | huyện Mường Khương: 02758 xã Tung Chung Phố, 02761 thị trấn Mường Khương, 02770 xã Nậm Chảy, 02773 xã Nấm Lư, 02779 xã Thanh Bình
78 | 02788 xã Bản Lầu | huyện Mường Khương: 02785 xã Lùng Vai, 02788 xã Bản Lầu, 02797 xã Bản Sen
79 | 02782 xã Cao Sơn | huyện Mường Khương: 02776 xã Lùng Khấu Nhin, 02782 xã Cao Sơn, 02791 xã La Pan Tẩn, 02794 xã Tả Thàng
80 | 02809 xã Si Ma Cai | huyện Si Ma Cai: 02800 xã Nàn Sán, 02809 thị trấn Si Ma Cai, 02812 xã Sán Chải, 02821 xã Cán Cấu, 02827 xã Quan Hồ Thẩn
81 | 02824 xã Sín Chéng | huyện Si Ma Cai: 02803 xã Thào Chư Phìn, 02806 xã Bản Mế, 02824 xã Sín Chéng, 02836 xã Nàn Sín
89 | 02671 phường Cam Đường | thành phố Lào Cai: 02650 phường Bắc Lệnh, 02653 phường Pom Hán, 02656 phường Xuân Tăng, 02658 phường Bình Minh, 02668 phường Bắc Cường, 02671 phường Nam Cường, 02674 xã Cam Đường
90 | 02647 phường Lào Cai | thành phố Lào Cai: 02635 phường Duyên Hải, 02641 phường Lào Cai, 02644 phường Cốc Lếu, 02647 phường Kim Tân, 02665 xã Vạn Hòa; huyện Bảo Thắng: 02911 xã Bản Phiệt
91 | 03006 phường Sa Pa | thị xã Sa Pa: 03001 phường Sa Pa, 03002 phường Sa Pả, 03003 phường Ô Quý Hồ, 03006 phường Phan Si Păng, 03016 phường Hàm Rồng, 03028 phường Cầu Mây
92 | 03004 xã Ngũ Chỉ Sơn | thị xã Sa Pa: 03004 xã Ngũ Chỉ Sơn
92 | 03085 xã Nậm Xé | huyện Văn Bàn: 03085 xã Nậm Xé
`;
