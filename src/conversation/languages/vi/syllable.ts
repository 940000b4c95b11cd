/** Every way a Vietnamese syllable may begin and end, without marks. */
const ONSETS = 'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ' +
    'ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc ' +
    'oe oen oeo oet oi om on ong op ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo ' +
    'uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu ' +
    'yt ynh'
  ).split(' '),
);
const BEFORE_E_AND_I = ['gh', 'k', 'ngh'];
const NOT_BEFORE_E_AND_I = ['c', 'g', 'ng'];

/** May these letters, without marks, be a syllable? Whatever may be one is never taken for a slip. */
export function isSyllable(folded: string): boolean {
  if (RHYMES.has(folded)) return true;
  return ONSETS.some((onset) => {
    if (!folded.startsWith(onset)) return false;
    const rhyme = folded.slice(onset.length);
    // 'gì', 'gìn': the i belongs to both.
    if (onset === 'gi' && RHYMES.has(`i${rhyme}`)) return true;
    return RHYMES.has(rhyme) && mayFollow(onset, rhyme);
  });
}

function mayFollow(onset: string, rhyme: string): boolean {
  const bright = /^[eiy]/.test(rhyme);
  if (BEFORE_E_AND_I.includes(onset)) return bright;
  return !(bright && NOT_BEFORE_E_AND_I.includes(onset));
}

/** Words that are written without any mark, and often meant so. */
export const BARE: readonly string[] = (
  'a ai an anh ao ba ban bao bay be binh bo cai cam can cao cay cha chai chi chia chim cho chung con cu cung cua ' +
  'da dai dan dao dinh do dong dung duy em ga gan gay ghi gia giao gian giang gieo ha hai ham han hay hao ho hoa hoan hon hung ' +
  'in keo kho khi khoa khoai khoan khoe khu khung kia kinh la lam lan lau le linh lo loan long lung lui ' +
  'ma mai mang may me mo mong mua mui nam nan nay nga ngai ngan nghe nghi ngoan ngon ngu nha nhau nhi nho nhung nhanh no nung o oi om ong ' +
  'phai phe phi phim phong qua quan quanh quay que quen ra rau ri rong rung sai san sang sao sau si sinh so soi son song su sung ' +
  'ta tai tan tang tay tam tham than thanh thay theo thi thu thua thue tin tinh to trai tranh treo tro trong trung tu tung tuy ' +
  'vai van vang vay ve vi vinh voi vui vu xa xe xem xin xong xuan y yen'
).split(' ');
