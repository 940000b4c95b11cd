// Printed by `npm run emit`: change the code, never this file.

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** trợ cấp hằng tháng của Nhà nước — monthly allowance from the State */
export type AllowanceOption =
  | 'ENTITLED_SURVIVOR'
  | 'EX_CADRE'
  | 'NEAR_PENSION'
  | 'NONE'
  | 'SOCIAL_ALLOWANCE'
  | 'SOCIAL_PENSION';

/** diện của xã, thôn nơi ở — class of the commune or village */
export type AreaClassOption =
  | 'DEVELOPING'
  | 'DIFFICULT'
  | 'EXTREMELY_DIFFICULT'
  | 'LEFT_LIST'
  | 'OUTSIDE'
  | 'SAFE_ZONE';

/** Một người mới — A person to register. */
export type BeneficiaryInput = {
  /** Ngày sinh, hoặc ngày sớm nhất — Birth, or the first day it may lie on. */
  birthFrom?: string | null | undefined;
  /** Ngày muộn nhất; mặc định như trên — The last day it may lie on; the same if absent. */
  birthTo?: string | null | undefined;
  /** Số định danh — Twelve digits. */
  citizenId?: string | null | undefined;
  /** Dân tộc — Ethnicity. */
  ethnicity?: string | null | undefined;
  /** Họ và tên — Full name. */
  name: string;
  /** Đã xem các hồ sơ giống này, đây là người khác — Those who are alike and were looked at: this is another person. */
  notSameAs?: Array<string | number> | null | undefined;
  /** Điện thoại — Telephone. */
  phone?: string | null | undefined;
  /** Giới tính — Sex. */
  sex?: Sex | null | undefined;
  /** Mã xã, phường — Commune. */
  unitCode: string;
};

/** học bán trú, nội trú — boarding at school */
export type BoardingOption =
  | 'BOARDER'
  | 'BORDER_FULL'
  | 'BORDER_MIDDAY'
  | 'NONE';

/** người đang được chăm sóc — who is cared for */
export type CaresForOption =
  | 'CHILD'
  | 'CHILD_UNDER_4'
  | 'DISABLED_ADULT'
  | 'DISABLED_CHILD'
  | 'ELDER'
  | 'NONE'
  | 'OWN_DISABLED';

/** danh sách điều dưỡng năm nay — list for convalescence */
export type ConvalescenceOption =
  | 'GROUP'
  | 'HOME'
  | 'NONE';

/** Ngày sinh hoặc tuổi — A date or an age; give one of them. */
export type DayInput = {
  /** Tuổi tròn — Completed years on the day. */
  age?: number | null | undefined;
  /** YYYY, YYYY-MM hoặc YYYY-MM-DD — What is left out is unknown. */
  date?: string | null | undefined;
};

/** trường hợp mất — how the person died */
export type DeathOption =
  | 'DISASTER'
  | 'MISSING'
  | 'NONE'
  | 'ORDINARY';

/** thời gian mất — time of the death */
export type DeathPeriodOption =
  | 'BEFORE_RAISE'
  | 'RAISE_WINDOW'
  | 'SINCE_DECREE';

/** mức độ khuyết tật — level of disability */
export type DisabilityOption =
  | 'EXTREME'
  | 'MILD'
  | 'NONE'
  | 'SEVERE';

/** thời gian hoạt động cách mạng — time in the revolution */
export type EarlyRevolutionOption =
  | 'LEFT'
  | 'STAYED'
  | 'UPRISING';

/** Một hộ và nơi ở — A household and its place. What is left out is unknown. */
export type EligibilityInput = {
  /** Xã, phường nơi ở: tên hoặc mã — The commune they live in, by name or code; old names resolve by the day. */
  commune?: string | null | undefined;
  /** Chung của hộ — Shared by all. */
  household?: HouseholdFacts | null | undefined;
  /** Từng người, tối đa 20 — Its people, at most 20. */
  people: Array<PersonInput>;
  /** Nơi ở — Where they live. */
  place?: PlaceFacts | null | undefined;
  /** Quan hệ trong nhà — How the people stand to each other; `householdPlan` counts on it, `assessEligibility` only refuses what cannot be. */
  relations?: Array<RelationInput> | null | undefined;
};

/** Tên thông tin, như trong dữ liệu vào — Key of a fact, spelled as the input field. */
export type FactKey =
  | 'abandoned'
  | 'agentOrangeChildPercent'
  | 'agentOrangePercent'
  | 'allowance'
  | 'allowanceAsChild'
  | 'areaClass'
  | 'areaPerHead'
  | 'averageWage'
  | 'birth'
  | 'boarding'
  | 'caredCount'
  | 'caresFor'
  | 'convalescence'
  | 'death'
  | 'deathPeriod'
  | 'disability'
  | 'dwellingPerHead'
  | 'earlyRevolution'
  | 'electricityUse'
  | 'emergencyDays'
  | 'ethnicMinority'
  | 'family'
  | 'farmStandard'
  | 'father'
  | 'fosterKin'
  | 'funeralTitle'
  | 'graveDistance'
  | 'graveVisitors'
  | 'graveWork'
  | 'hasHouse'
  | 'helperAward'
  | 'hiv'
  | 'houseArea'
  | 'houseDamage'
  | 'houseFrail'
  | 'houseOldUnsafe'
  | 'houseOtherProvince'
  | 'houseWork'
  | 'householdOrder'
  | 'housingGroup'
  | 'housingHelped'
  | 'hungerCause'
  | 'inFacility'
  | 'income'
  | 'incomePerHead'
  | 'injured'
  | 'insuredIn24'
  | 'insuredIn36'
  | 'insuredTotal'
  | 'jobEnded'
  | 'jobEndedMonths'
  | 'keptChildren'
  | 'livesAlone'
  | 'loanPurpose'
  | 'marriage'
  | 'martyrWorship'
  | 'martyrs'
  | 'memberOnAllowance'
  | 'merit'
  | 'meritDeceased'
  | 'meritHouseHelped'
  | 'meritPupil'
  | 'meritSchool'
  | 'meritSecond'
  | 'meritThird'
  | 'meritTitle'
  | 'missingIndicators'
  | 'mother'
  | 'nurture'
  | 'onHouseLand'
  | 'pension'
  | 'pensionAmount'
  | 'poorCommune'
  | 'poverty'
  | 'pregnant'
  | 'publicRental'
  | 'publicSchool'
  | 'regularIncome'
  | 'relocationOrdered'
  | 'resistanceMedal'
  | 'roofDamage'
  | 'schooling'
  | 'seasonalWork'
  | 'selfHoused'
  | 'settlement'
  | 'sickSoldierPercent'
  | 'smallChildren'
  | 'spouseSupported'
  | 'stateScale'
  | 'studies'
  | 'studyingChildren'
  | 'supporter'
  | 'takenIn'
  | 'tuitionGround'
  | 'urgentCare'
  | 'wage'
  | 'warInvalidPercent'
  | 'work'
  | 'youngChildren';

/** tình trạng hôn nhân — marital status */
export type FamilyOption =
  | 'COUPLE'
  | 'SINGLE'
  | 'SINGLE_WITH_MINOR';

/** tình trạng của bố — situation of the father */
export type FatherOption =
  | 'DEAD'
  | 'IN_FACILITY'
  | 'MISSING'
  | 'NONE'
  | 'SENTENCED'
  | 'UNDETERMINED';

/** diện riêng của người mất — group of the dead person */
export type FuneralTitleOption =
  | 'IN_FACILITY'
  | 'NONE'
  | 'PENDING_ALLOWANCE'
  | 'PENDING_PENSION'
  | 'SINGLE_PARENT_CHILD';

/** việc về mộ liệt sĩ — plan for a martyr's grave */
export type GraveWorkOption =
  | 'BURY'
  | 'NONE'
  | 'RECOVER'
  | 'RECOVER_AND_BURY'
  | 'VISIT';

/** khen thưởng giúp đỡ cách mạng — award for help to the revolution */
export type HelperAwardOption =
  | 'GRATITUDE'
  | 'MEDAL'
  | 'OTHER';

/** nhà bị thiệt hại thế nào — damage to the house */
export type HouseDamageOption =
  | 'BADLY_DAMAGED'
  | 'DESTROYED'
  | 'NONE';

/** nhà cần làm mới hay sửa — whether to rebuild or repair */
export type HouseWorkOption =
  | 'NONE'
  | 'REBUILD'
  | 'REPAIR';

/** Thông tin chung của hộ — Facts that a household shares. */
export type HouseholdFacts = {
  /** diện tích nhà cho mỗi người — floor area for each person */
  areaPerHead?: NumberInput | null | undefined;
  /** Những điều người dân nói “không biết” — What she said that she does not know. */
  declined?: Array<FactKey> | null | undefined;
  /** diện tích ở cho mỗi người — floor for each person in the house */
  dwellingPerHead?: NumberInput | null | undefined;
  /** số điện dùng mỗi tháng — electricity used a month */
  electricityUse?: NumberInput | null | undefined;
  /** hộ làm nông, lâm, ngư, muối có mức sống trung bình — farming household of average standard */
  farmStandard?: boolean | null | undefined;
  /** diện tích nhà — floor of the house */
  houseArea?: NumberInput | null | undefined;
  /** nhà bị thiệt hại thế nào — damage to the house */
  houseDamage?: Array<HouseDamageOption> | null | undefined;
  /** độ bền của nhà — strength of the house */
  houseFrail?: boolean | null | undefined;
  /** nhà cũ không an toàn — old and unsafe house */
  houseOldUnsafe?: boolean | null | undefined;
  /** nhà cần làm mới hay sửa — whether to rebuild or repair */
  houseWork?: Array<HouseWorkOption> | null | undefined;
  /** lý do thiếu ăn — reason for the lack of food */
  hungerCause?: Array<HungerCauseOption> | null | undefined;
  /** thu nhập mỗi người trong nhà — income for each person of the household */
  incomePerHead?: MoneyInput | null | undefined;
  /** hộ chỉ có một người — household of one */
  livesAlone?: boolean | null | undefined;
  /** trong nhà có người hưởng trợ cấp xã hội — somebody in the household on a social allowance */
  memberOnAllowance?: boolean | null | undefined;
  /** số chỉ số thiếu hụt — missing indicators */
  missingIndicators?: NumberInput | null | undefined;
  /** đất làm nhà — land of the house */
  onHouseLand?: boolean | null | undefined;
  /** hộ nghèo, cận nghèo — poor or near-poor household */
  poverty?: Array<PovertyOption> | null | undefined;
  /** lệnh di dời khẩn cấp — order to move at once */
  relocationOrdered?: boolean | null | undefined;
  /** phần mái bị hư hỏng — damaged share of the roof */
  roofDamage?: NumberInput | null | undefined;
};

/** nhóm về nhà ở xã hội — group for social housing */
export type HousingGroupOption =
  | 'ARMED_FORCES'
  | 'DUTY_HOUSE_RETURNED'
  | 'LAND_RECOVERED'
  | 'MERIT'
  | 'NONE'
  | 'OFFICIAL'
  | 'STUDENT'
  | 'TWO_CHILDREN'
  | 'WORKER';

/** lý do thiếu ăn — reason for the lack of food */
export type HungerCauseOption =
  | 'DISASTER'
  | 'LEAN_SEASON'
  | 'NONE'
  | 'TET';

/** vay để làm gì — what the loan is for */
export type LoanPurposeOption =
  | 'NONE'
  | 'OWN_HOUSE'
  | 'SOCIAL_HOUSE';

/** tình trạng vợ chồng — husband or wife */
export type MarriageOption =
  | 'MARRIED'
  | 'SEPARATED'
  | 'UNMARRIED'
  | 'WIDOWED';

/** diện người có công, diện được công nhận — merit or other recognised title */
export type MeritOption =
  | 'DEFENCE_WORKER_RELATIVE'
  | 'DEPUTY'
  | 'FORCES_RELATIVE'
  | 'MARTYR_RELATIVE'
  | 'MERIT'
  | 'MERIT_RELATIVE'
  | 'MINE_VICTIM'
  | 'NONE'
  | 'ORGAN_DONOR'
  | 'RESISTANCE'
  | 'TRAFFICKING_VICTIM'
  | 'VETERAN';

/** bậc học — kind of school */
export type MeritSchoolOption =
  | 'NONE'
  | 'PRESCHOOL'
  | 'SCHOOL';

/** danh hiệu người có công thứ hai — second title of merit */
export type MeritSecondOption =
  | 'AGENT_ORANGE'
  | 'AGENT_ORANGE_CHILD'
  | 'CARER'
  | 'HELPER'
  | 'HERO'
  | 'HEROIC_MOTHER'
  | 'IMPRISONED'
  | 'MARTYR_SURVIVOR'
  | 'MERIT_SURVIVOR'
  | 'NONE'
  | 'PRE_UPRISING'
  | 'SICK_SOLDIER'
  | 'WAR_INVALID';

/** danh hiệu người có công thứ ba — third title of merit */
export type MeritThirdOption =
  | 'AGENT_ORANGE'
  | 'AGENT_ORANGE_CHILD'
  | 'CARER'
  | 'HELPER'
  | 'HERO'
  | 'HEROIC_MOTHER'
  | 'IMPRISONED'
  | 'MARTYR_SURVIVOR'
  | 'MERIT_SURVIVOR'
  | 'NONE'
  | 'PRE_UPRISING'
  | 'SICK_SOLDIER'
  | 'WAR_INVALID';

/** danh hiệu người có công — title of merit */
export type MeritTitleOption =
  | 'AGENT_ORANGE'
  | 'AGENT_ORANGE_CHILD'
  | 'CARER'
  | 'HELPER'
  | 'HERO'
  | 'HEROIC_MOTHER'
  | 'IMPRISONED'
  | 'MARTYR_SURVIVOR'
  | 'MERIT_SURVIVOR'
  | 'NONE'
  | 'PRE_UPRISING'
  | 'SICK_SOLDIER'
  | 'WAR_INVALID';

/** Số tiền, hoặc khoảng — An amount, or between which two it lies. */
export type MoneyInput = {
  /** Ít nhất — At least. */
  atLeast?: number | null | undefined;
  /** Nhiều nhất — At most. */
  atMost?: number | null | undefined;
  /** Đúng bằng — Exactly. */
  exactly?: number | null | undefined;
};

/** tình trạng của mẹ — situation of the mother */
export type MotherOption =
  | 'DEAD'
  | 'IN_FACILITY'
  | 'MISSING'
  | 'NONE'
  | 'SENTENCED'
  | 'UNDETERMINED';

/** Một số, hoặc khoảng — A number, or between which two it lies. */
export type NumberInput = {
  /** Ít nhất — At least. */
  atLeast?: number | null | undefined;
  /** Nhiều nhất — At most. */
  atMost?: number | null | undefined;
  /** Đúng bằng — Exactly. */
  exactly?: number | null | undefined;
};

/** lương hưu hoặc trợ cấp bảo hiểm xã hội — pension or monthly social insurance allowance */
export type PensionOption =
  | 'DISABILITY_ALLOWANCE'
  | 'NONE'
  | 'OTHER_INSURANCE'
  | 'RETIREMENT'
  | 'SURVIVOR';

/** Thông tin về một người — Facts about a person. */
export type PersonFacts = {
  /** bị bỏ rơi — abandoned */
  abandoned?: boolean | null | undefined;
  /** tỷ lệ của con người nhiễm chất độc — percentage of the child of somebody exposed */
  agentOrangeChildPercent?: NumberInput | null | undefined;
  /** tỷ lệ do chất độc hóa học — percentage by toxic chemicals */
  agentOrangePercent?: NumberInput | null | undefined;
  /** trợ cấp hằng tháng của Nhà nước — monthly allowance from the State */
  allowance?: Array<AllowanceOption> | null | undefined;
  /** trợ cấp trẻ em trước 16 tuổi — allowance as a child */
  allowanceAsChild?: boolean | null | undefined;
  /** lương bình quân 6 tháng — average wage over 6 months */
  averageWage?: MoneyInput | null | undefined;
  /** tuổi — age */
  birth?: DayInput | null | undefined;
  /** học bán trú, nội trú — boarding at school */
  boarding?: Array<BoardingOption> | null | undefined;
  /** số người được chăm sóc — number of people cared for */
  caredCount?: NumberInput | null | undefined;
  /** người đang được chăm sóc — who is cared for */
  caresFor?: Array<CaresForOption> | null | undefined;
  /** danh sách điều dưỡng năm nay — list for convalescence */
  convalescence?: Array<ConvalescenceOption> | null | undefined;
  /** trường hợp mất — how the person died */
  death?: Array<DeathOption> | null | undefined;
  /** thời gian mất — time of the death */
  deathPeriod?: Array<DeathPeriodOption> | null | undefined;
  /** Những điều người dân nói “không biết” — What she said that she does not know. */
  declined?: Array<FactKey> | null | undefined;
  /** mức độ khuyết tật — level of disability */
  disability?: Array<DisabilityOption> | null | undefined;
  /** thời gian hoạt động cách mạng — time in the revolution */
  earlyRevolution?: Array<EarlyRevolutionOption> | null | undefined;
  /** số ngày điều trị cấp cứu — days of emergency treatment */
  emergencyDays?: NumberInput | null | undefined;
  /** dân tộc — ethnic group */
  ethnicMinority?: boolean | null | undefined;
  /** tình trạng hôn nhân — marital status */
  family?: Array<FamilyOption> | null | undefined;
  /** tình trạng của bố — situation of the father */
  father?: Array<FatherOption> | null | undefined;
  /** quan hệ với trẻ nhận nuôi — relation to the child */
  fosterKin?: boolean | null | undefined;
  /** diện riêng của người mất — group of the dead person */
  funeralTitle?: Array<FuneralTitleOption> | null | undefined;
  /** quãng đường tới mộ liệt sĩ — way to the martyr's grave */
  graveDistance?: NumberInput | null | undefined;
  /** số người đi thăm mộ — number of visitors to the grave */
  graveVisitors?: NumberInput | null | undefined;
  /** việc về mộ liệt sĩ — plan for a martyr's grave */
  graveWork?: Array<GraveWorkOption> | null | undefined;
  /** nhà đứng tên mình — a house of one's own */
  hasHouse?: boolean | null | undefined;
  /** khen thưởng giúp đỡ cách mạng — award for help to the revolution */
  helperAward?: Array<HelperAwardOption> | null | undefined;
  /** tình trạng nhiễm HIV — HIV */
  hiv?: boolean | null | undefined;
  /** nhà nằm ở tỉnh cũ nào — former province of the house */
  houseOtherProvince?: boolean | null | undefined;
  /** thứ tự đóng bảo hiểm y tế trong nhà — place among those who pay in the household */
  householdOrder?: NumberInput | null | undefined;
  /** nhóm về nhà ở xã hội — group for social housing */
  housingGroup?: Array<HousingGroupOption> | null | undefined;
  /** đã được hỗ trợ nhà ở — housing support already received */
  housingHelped?: boolean | null | undefined;
  /** sống trong cơ sở trợ giúp xã hội — living in a social care facility */
  inFacility?: boolean | null | undefined;
  /** thu nhập mỗi tháng — income a month */
  income?: MoneyInput | null | undefined;
  /** bị thương nặng — serious injury */
  injured?: boolean | null | undefined;
  /** số tháng đóng bảo hiểm thất nghiệp trong 24 tháng — months of unemployment insurance within 24 */
  insuredIn24?: NumberInput | null | undefined;
  /** số tháng đóng bảo hiểm thất nghiệp trong 36 tháng — months of unemployment insurance within 36 */
  insuredIn36?: NumberInput | null | undefined;
  /** tổng số tháng đóng bảo hiểm thất nghiệp — all months of unemployment insurance */
  insuredTotal?: NumberInput | null | undefined;
  /** đã nghỉ việc — the job has ended */
  jobEnded?: boolean | null | undefined;
  /** số tháng từ ngày nghỉ việc — months since the job ended */
  jobEndedMonths?: NumberInput | null | undefined;
  /** số con từ 16 tuổi đã được tính trợ cấp, còn học — number of children from 16 already counted, still studying */
  keptChildren?: NumberInput | null | undefined;
  /** vay để làm gì — what the loan is for */
  loanPurpose?: Array<LoanPurposeOption> | null | undefined;
  /** tình trạng vợ chồng — husband or wife */
  marriage?: Array<MarriageOption> | null | undefined;
  /** việc thờ cúng liệt sĩ — worship of a martyr */
  martyrWorship?: boolean | null | undefined;
  /** số liệt sĩ trong gia đình — number of martyrs in the family */
  martyrs?: NumberInput | null | undefined;
  /** diện người có công, diện được công nhận — merit or other recognised title */
  merit?: Array<MeritOption> | null | undefined;
  /** trợ cấp của người đã mất — allowance of the person who died */
  meritDeceased?: boolean | null | undefined;
  /** đã được hỗ trợ nhà theo diện có công — earlier housing support for merit */
  meritHouseHelped?: boolean | null | undefined;
  /** xác nhận ưu đãi giáo dục — merit preference in education */
  meritPupil?: boolean | null | undefined;
  /** bậc học — kind of school */
  meritSchool?: Array<MeritSchoolOption> | null | undefined;
  /** danh hiệu người có công thứ hai — second title of merit */
  meritSecond?: Array<MeritSecondOption> | null | undefined;
  /** danh hiệu người có công thứ ba — third title of merit */
  meritThird?: Array<MeritThirdOption> | null | undefined;
  /** danh hiệu người có công — title of merit */
  meritTitle?: Array<MeritTitleOption> | null | undefined;
  /** tình trạng của mẹ — situation of the mother */
  mother?: Array<MotherOption> | null | undefined;
  /** sống cô đơn hoặc mồ côi — living alone or an orphan */
  nurture?: boolean | null | undefined;
  /** lương hưu hoặc trợ cấp bảo hiểm xã hội — pension or monthly social insurance allowance */
  pension?: Array<PensionOption> | null | undefined;
  /** mức lương hưu hoặc trợ cấp — amount of the pension or allowance */
  pensionAmount?: MoneyInput | null | undefined;
  /** mang thai — pregnancy */
  pregnant?: boolean | null | undefined;
  /** đang thuê nhà của Nhà nước — renting from the State */
  publicRental?: boolean | null | undefined;
  /** trường công hay trường tư — public or private school */
  publicSchool?: boolean | null | undefined;
  /** tiền lương, thu nhập ổn định — wages or regular income */
  regularIncome?: boolean | null | undefined;
  /** Huân, Huy chương Kháng chiến — Resistance Order or Medal */
  resistanceMedal?: boolean | null | undefined;
  /** bậc học — level of school */
  schooling?: Array<SchoolingOption> | null | undefined;
  /** hợp đồng mùa vụ — seasonal contract */
  seasonalWork?: boolean | null | undefined;
  /** chỗ ở khi học bán trú — lodging of a boarder */
  selfHoused?: boolean | null | undefined;
  /** tỷ lệ bệnh binh — percentage of the sick soldier */
  sickSoldierPercent?: NumberInput | null | undefined;
  /** số con dưới 36 tháng tuổi — children under 36 months */
  smallChildren?: Array<SmallChildrenOption> | null | undefined;
  /** hỗ trợ của vợ hoặc chồng — support of the spouse */
  spouseSupported?: boolean | null | undefined;
  /** lương theo chế độ Nhà nước — pay by the State's scale */
  stateScale?: boolean | null | undefined;
  /** việc học từ 16 tuổi — studies from 16 on */
  studies?: Array<StudiesOption> | null | undefined;
  /** số con từ 16 đến 22 tuổi đang học — number of children from 16 to 22 who study */
  studyingChildren?: NumberInput | null | undefined;
  /** người phụng dưỡng — someone bound to support */
  supporter?: Array<SupporterOption> | null | undefined;
  /** được nhận về nuôi dưỡng — taken in by somebody */
  takenIn?: boolean | null | undefined;
  /** diện miễn, giảm học phí — ground for lower fees */
  tuitionGround?: Array<TuitionGroundOption> | null | undefined;
  /** cần chăm sóc tạm thời ngay — need of care at once */
  urgentCare?: boolean | null | undefined;
  /** tiền lương đóng bảo hiểm — insured wage */
  wage?: MoneyInput | null | undefined;
  /** tỷ lệ thương tật — percentage of the war invalid */
  warInvalidPercent?: NumberInput | null | undefined;
  /** việc đang làm — present work */
  work?: Array<WorkOption> | null | undefined;
  /** số con dưới 16 tuổi — number of children under 16 */
  youngChildren?: NumberInput | null | undefined;
};

/** Một người trong hộ — One person of a household. */
export type PersonInput = {
  /** Thông tin đã biết — What is known of her. */
  facts: PersonFacts;
  /** Tên để phân biệt, không được lưu — A name to tell people apart; not stored. */
  name?: string | null | undefined;
  /** Quyết định nào hết hạn khi nào — Until when recognitions hold; after that day they are not known. */
  recognitionEnds?: Array<RecognitionEnd> | null | undefined;
};

/** Thông tin về nơi ở — Facts about the place. */
export type PlaceFacts = {
  /** diện của xã, thôn nơi ở — class of the commune or village */
  areaClass?: Array<AreaClassOption> | null | undefined;
  /** Những điều người dân nói “không biết” — What she said that she does not know. */
  declined?: Array<FactKey> | null | undefined;
  /** xã nghèo — poor commune */
  poorCommune?: boolean | null | undefined;
  /** nơi ở là phường hay xã — ward or commune */
  settlement?: Array<SettlementOption> | null | undefined;
};

/** hộ nghèo, cận nghèo — poor or near-poor household */
export type PovertyOption =
  | 'NEAR_POOR'
  | 'NEITHER'
  | 'POOR';

/** Ngày cuối của một quyết định công nhận — The last day of what an office recognised. */
export type RecognitionEnd = {
  /** Thông tin — The fact that was recognised. */
  fact: FactKey;
  /** Ngày cuối còn hiệu lực — Its last day. */
  lastDay: string;
};

/** Mọi lý do từ chối — Every reason for which something is refused; retired, never renamed. */
export type RefusalCode =
  | 'BAD_INPUT'
  | 'BUSY'
  | 'CONFLICT'
  | 'CONTRADICTION'
  | 'EVENTS_GONE'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'NOT_IN_FORCE'
  | 'OVER_BUDGET'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHENTICATED';

/** Một quan hệ: người thứ `person` là con hoặc vợ, chồng của người thứ `of` — One relation, by places from 0. */
export type RelationInput = {
  /** Là gì — What she is. */
  is: RelationKind;
  /** Của người — Of whom, the place from 0. */
  of: number;
  /** Người — Her place in the list, from 0. */
  person: number;
};

/** Con; vợ hoặc chồng — Child; husband or wife. */
export type RelationKind =
  | 'CHILD'
  | 'SPOUSE';

/** bậc học — level of school */
export type SchoolingOption =
  | 'COLLEGE'
  | 'LOWER_SECONDARY'
  | 'NONE'
  | 'PRESCHOOL'
  | 'PRIMARY'
  | 'UPPER_SECONDARY';

/** nơi ở là phường hay xã — ward or commune */
export type SettlementOption =
  | 'FORMER_TOWN'
  | 'RURAL'
  | 'WARD';

/** Giới tính — Sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** số con dưới 36 tháng tuổi — children under 36 months */
export type SmallChildrenOption =
  | 'NONE'
  | 'ONE'
  | 'SEVERAL';

/** việc học từ 16 tuổi — studies from 16 on */
export type StudiesOption =
  | 'CONTINUOUS'
  | 'INTERRUPTED'
  | 'NONE';

/** người phụng dưỡng — someone bound to support */
export type SupporterOption =
  | 'ABLE'
  | 'NONE'
  | 'ON_ALLOWANCE';

/** Kết luận: có, không, chưa đủ thông tin — The verdict; UNKNOWN until what is not known no longer matters. */
export type Truth =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** diện miễn, giảm học phí — ground for lower fees */
export type TuitionGroundOption =
  | 'HEAVY_TRADE'
  | 'MERIT_FAMILY'
  | 'NONE'
  | 'ORPHAN'
  | 'VERY_SMALL_PEOPLE'
  | 'WORK_ACCIDENT_CHILD';

/** việc đang làm — present work */
export type WorkOption =
  | 'ARMED_FORCES'
  | 'ARTISAN'
  | 'BUSINESS_OWNER'
  | 'COMMUNE_PART_TIMER'
  | 'EMPLOYEE'
  | 'FOREIGN_STUDENT'
  | 'INSTITUTION'
  | 'MILITARY_CADET'
  | 'NONE'
  | 'ON_LEAVE'
  | 'PART_TIME'
  | 'SECURITY_FORCE'
  | 'STUDENT'
  | 'UNEMPLOYMENT_BENEFIT'
  | 'UNPAID_LEAVE'
  | 'VILLAGE_HEALTH_WORKER'
  | 'VILLAGE_PART_TIMER';

export type EligibilityQueryVariables = Exact<{
  input: EligibilityInput;
  on?: string | null | undefined;
}>;


export type EligibilityQuery = { assessEligibility: { on: string, people: Array<{ name: string | null, nextQuestion: { key: FactKey, question: { vi: string } } | null, assessments: Array<{ truth: Truth, programme: { key: string, name: string }, amount: { min: number | null, max: number | null } | null, citations: Array<{ text: string }> }> }> } };

export type PeoplePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PeoplePageQuery = { beneficiaries: { edges: Array<{ node: { id: string, code: string, name: string, unitCode: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterPersonMutationVariables = Exact<{
  input: BeneficiaryInput;
  key: string;
}>;


export type RegisterPersonMutation = { registerBeneficiary:
    | { __typename: 'PossibleDuplicates', people: Array<{ score: number, person: { id: string, code: string, name: string } }> }
    | { __typename: 'Recorded', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, path: Array<string> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const EligibilityDocument = new TypedDocumentString(`
    query Eligibility($input: EligibilityInput!, $on: CivilDate) {
  assessEligibility(input: $input, on: $on) {
    on
    people {
      name
      nextQuestion {
        key
        question {
          vi
        }
      }
      assessments {
        programme {
          key
          name
        }
        truth
        amount {
          min
          max
        }
        citations {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EligibilityQuery, EligibilityQueryVariables>;
export const PeoplePageDocument = new TypedDocumentString(`
    query PeoplePage($first: Int!, $after: String) {
  beneficiaries(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        unitCode
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeoplePageQuery, PeoplePageQueryVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: BeneficiaryInput!, $key: String!) {
  registerBeneficiary(input: $input, clientMutationKey: $key) {
    __typename
    ... on Recorded {
      id
    }
    ... on PossibleDuplicates {
      people {
        score
        person {
          id
          code
          name
        }
      }
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;