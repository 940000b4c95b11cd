import { capital } from '../../capital';
import type { ProgrammesWords } from '../../words';
import { of } from '../grammar';

export const livingProgrammes = {
  'poverty-review': {
    name: 'the review of poor and near-poor households',
    gist:
      'The commune reviews income and 12 indicators before it recognises a household as poor. ' +
      'Here you only learn whether asking for a review makes sense.',
    calls: ['become a poor household', 'poverty review', 'poverty line', 'poor household standard'],
    lines: {
      recognised: 'recognised already',
      'may-be-poor': 'may be a poor household',
      'may-be-near-poor': 'may be a near-poor household',
      'under-line': 'income within the poverty line',
    },
    answers: {
      recognised: (who) => `${capital(of(who))} household is recognised already, for the year.`,
      'may-be-poor': (who) =>
        `${capital(of(who))} household may be poor: ask the commune for a review. Only the commune recognises.`,
      'may-be-near-poor': (who) =>
        `${capital(of(who))} household may be near-poor: ask the commune for a review. Only the commune recognises.`,
      'under-line': (who) =>
        `${capital(of(who))} household may be poor or near-poor: ask the commune for a review. Only the commune recognises.`,
      no: (who) =>
        `By that income ${of(who)} household is not within the line. The right to ask for a review remains.`,
    },
  },
  'electricity-support': {
    name: 'the electricity subsidy',
    gist: 'The State pays for 30 kWh a month for poor households, and social-policy households that use little.',
    calls: ['electricity', 'electricity bill', 'power bill', 'electricity subsidy'],
    lines: {
      poor: 'poor household',
      'policy-household': 'somebody on a social allowance, little electricity used',
    },
  },
  'tuition-relief': {
    name: 'free or lower tuition',
    gist:
      'From the school year 2025-26 public school is free up to the last grade. ' +
      'At colleges and universities some groups pay less or nothing.',
    calls: ['tuition', 'school fees', 'tuition fees', 'free tuition'],
    lines: {
      'public-school': 'pupil of a public school',
      'private-school': 'pupil of a private school',
      'college-waived': 'student who pays nothing',
      'college-lowered': 'student with 70 % off',
      'college-halved': 'student with 50 % off',
      'old-law': 'by the rules before the school year 2025-26',
    },
  },
  'learning-costs': {
    name: 'help with the costs of learning',
    gist: 'Money for books and school things for pupils who are poor, orphaned or disabled.',
    calls: ['learning costs', 'money for school books', 'help with studies'],
    lines: {
      poor: 'pupil of a poor household',
      orphan: 'orphan of both parents',
      disabled: 'disabled pupil, poor or near-poor',
      college: 'student, the school decides',
      'old-law': 'by the rules before the school year 2025-26',
    },
  },
  'boarding-pupils': {
    name: 'food and housing money for boarders',
    gist: 'Monthly money for pupils who board, and for inter-level schools in border communes.',
    calls: ['boarding pupil', 'boarding school money', 'school meals money'],
    lines: {
      boarder: 'boarder',
      'own-lodging': 'boarder with own lodging',
      'border-full': 'full boarder of an inter-level border school',
      'border-midday': 'midday meals in an inter-level border school',
      before: 'by older rules',
    },
  },
  'boarding-rice': {
    name: 'rice for boarders',
    gist: 'Rice every month for pupils who board, and for inter-level schools in border communes.',
    calls: ['rice for pupils', 'boarding rice'],
    lines: {
      boarder: 'boarder',
      'border-full': 'full boarder of an inter-level border school',
      'border-midday': 'midday meals in an inter-level border school',
      before: 'by older rules',
    },
  },
  'boarding-uniforms': {
    name: 'uniform money in border schools',
    gist: 'Money every year for clothes of pupils of inter-level schools in border communes.',
    calls: ['school uniform', 'uniform money'],
    lines: {
      'border-full': 'full boarder of an inter-level border school',
      'border-midday': 'midday meals in an inter-level border school',
      'not-yet': 'did not exist yet',
    },
  },
  'unemployment-benefit': {
    name: 'unemployment benefit',
    gist: 'Monthly money of the unemployment insurance after at least 12 months of contributions.',
    calls: ['unemployment benefit', 'unemployment insurance', 'unemployment money', 'lost my job'],
    lines: {
      'state-pay': "paid by the State's wage scale",
      'regional-pay': 'wage below the cap',
      'regional-pay-high': 'high wage, the centre reckons the cap',
    },
    answers: {
      'regional-pay-high': (who) =>
        `Yes, unemployment benefit is due to ${who.name}. With a high wage the employment centre reckons the sum.`,
    },
  },
  'longevity-wishes': {
    name: 'wishes for long life',
    gist: 'The commune at 70, 75, 80, 85 and 95; the province at 90; the President at 100.',
    calls: ['longevity gift', 'longevity wishes', 'longevity celebration'],
    lines: {
      president: 'turned 100: wishes and a gift of the President',
      'over-hundred': 'over 100: wishes of the commune',
      province: 'turned 90: wishes and a gift of the province',
      commune: 'turned 70, 75, 80, 85 or 95: wishes of the commune',
    },
    answers: {
      president: (who) => `Yes. The President congratulates ${who.name}. The law names no amount.`,
      'over-hundred': (who) =>
        `Yes. The commune congratulates ${who.name}. The law names no amount.`,
      province: (who) => `Yes. The province congratulates ${who.name}. The law names no amount.`,
      commune: (who) => `Yes. The commune congratulates ${who.name}. The law names no amount.`,
      no: () => 'Not this year: the law celebrates 70, 75, 80, 85, 90, 95 and from 100 on.',
    },
  },
  'tet-gift': {
    name: 'gifts at Tết and on 27 July',
    gist: 'Gifts by campaign for people with merit and households in hardship.',
    calls: ['new year gift', 'tet gift', 'gift for poor households'],
    lines: {
      president: "the President's gift for people with merit",
      'tet-2026': 'the one-off gift of Tết 2026',
      leaders: 'gifts in emergencies and at Tết',
    },
    answers: {
      president: (who) =>
        `Yes. A gift of the President is due to ${who.name} at Tết and on 27 July. The commune has the list.`,
    },
  },
} as const satisfies Partial<ProgrammesWords>;
