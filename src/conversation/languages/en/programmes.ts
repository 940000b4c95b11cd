import type { ProcedureWords, ProgrammesWords } from '../words';
import { payment } from './payment';
import { allowanceProgrammes } from './programmes/allowance';
import { careProgrammes } from './programmes/care';
import { housingProgrammes } from './programmes/housing';
import { insuranceProgrammes } from './programmes/insurance';
import { livingProgrammes } from './programmes/living';
import { meritProgrammes } from './programmes/merit';

/** Programmes in plain English. */
export const programmes: ProgrammesWords = {
  ...allowanceProgrammes,
  ...insuranceProgrammes,
  ...housingProgrammes,
  ...meritProgrammes,
  ...livingProgrammes,
  ...careProgrammes,
};

export const procedure: ProcedureWords = {
  payment,
  where: {
    commune: "the People's Committee of the commune or ward of residence",
    school: 'the school, for pupils and students',
    'one-stop-any': 'the public service centre of any commune or ward',
    'national-portal': 'the National Public Service Portal',
    post: 'by post',
    'housing-investor': 'the investor of the social housing project',
    'house-owner': 'the landlord of the social housing',
    'policy-bank': 'the Bank for Social Policies',
    'insurance-office': 'the social insurance office',
    'collecting-agent': 'a collection point in the commune or at the post office',
    'insurance-app': 'the VssID app',
    'care-facility': 'the social care facility',
    'employment-centre': 'the employment service centre',
  },
  goTo: {
    commune: 'the commune or ward of residence',
    school: 'the school',
    'one-stop-any': 'any commune or ward',
  },
  paidFrom: {
    'decision-month': 'from the month in which the commune chairman signs the decision',
    'decision-month-of-district':
      'from the month in which the district chairman signs the decision',
    'decision-month-or-birthday':
      'from the month in which the district chairman signs; on turning 75 or 80 where age alone decides',
    'certificate-month': 'from the month in which the disability certificate is issued',
    'decision-signed': 'from the month in which the decision is signed',
    'once-decided': 'once, after the decision',
    'each-time': 'each time anew, after the decision',
    'merit-decision': 'from the day named in the decision',
    'not-yet': 'this benefit did not exist then',
    'card-day':
      'from the day on the card; self-paid or first subsidised, or after a gap of 90 days, 30 days after full payment',
    'card-day-before-2025':
      'from the day on the card; household form for the first time or after a gap of 3 months, 30 days after full payment',
    'sale-contract': 'once the contract of sale with the investor is signed',
    'rent-contract': 'once the contract of lease is signed',
    'loan-contract': 'once the contract of loan is signed',
    'house-decision': 'once the housing support is decided',
    'by-quarter': 'every quarter, for each month (not verified)',
    'school-year': 'by the school year; the school makes the list',
    'sixteenth-day': 'from the 16th day after the full file is handed in',
    campaign: 'during the campaign; nothing need be handed in',
    'wishes-day': 'when the commune holds its celebration',
    'review-calendar':
      'for the next year at the yearly review (1 September to 14 December); within the year an answer in 15 days (not verified)',
  },
  paidAtOnce: {
    'card-day': 'from the day on the card',
    'card-day-before-2025': 'from the day on the card',
  },
  papers: {
    'identity-card': 'identity card',
    'disability-certificate': 'disability certificate, if the commune has it in no database',
    'hiv-confirmation': 'confirmation of HIV, if the commune has it in no database',
    'household-member-list': 'list of household members (form 4), when paying as a household',
    'housing-group-proof': 'proof of belonging to a group that may buy',
    'housing-state-proof': 'certificate about present housing',
    'income-proof': 'certificate of income, where the group requires it',
    'merit-record': 'the papers that recognise the title',
  },
  byWhen: {
    'this-month':
      'hand in early this month: it is paid from the month of the decision, each month of waiting is lost',
    'three-months-of-job-end': 'hand in within 3 months of the end of the job',
    'no-gap-of-90-days':
      'go on paying before the card ends; after a gap of 90 days there are 30 days of waiting',
  },
  presumes: {
    'vietnamese-citizen': 'a Vietnamese citizen',
    'written-request': 'a written request is handed in',
    'not-in-facility': 'not living in a social care facility',
    'correct-line-care': 'treatment at the registered level of care',
    'support-floor': 'State support is the least amount; the province may add to it',
    'commune-considers': 'the commune considers each case',
    'law-of-the-death': 'age, group and amount are those of the day of the death',
    'one-per-couple': 'only one of a disabled husband and wife receives it',
    'one-carer-each': 'one person or household receives it for each person cared for',
    'placed-by-decision': 'whoever is taken in is placed by a decision',
    'one-per-household': 'one support for each household',
    'electricity-price': 'the step-1 price has not changed since 10 May 2025',
    'nine-months': 'only for months of school, at most 9 a school year',
    'school-list': 'being on the list that the school makes',
    'job-conditions': 'the other legal conditions of losing the job are met',
    'commune-counts': 'the commune itself scores income and missing indicators',
    'commune-list': 'being on the list that the commune makes',
    'price-of-the-day': 'the price is the one in force on the day of payment',
    'beside-social-allowance':
      'drawing a social allowance or social pension beside it is for the commune to decide',
    'side-rate-unchanged': 'the rate of the decree of 2021 has not changed since July 2026',
    'once-a-year': 'a visit to the grave is helped once a year',
    'housing-project-open': 'a project in the province is taking applications',
    'one-housing-project': 'an application to one project only',
    'no-income-factor': 'the province has set no factor of its own for the income limit',
    'house-damage-checked': 'a disaster or fire did it, and the commune has seen the damage',
    'house-on-list': 'the commune has seen the house and put the household on its list',
    'one-support-per-house':
      'as a rule one house is helped once for one purpose; the commune sees which is best',
    'lives-in-the-house': 'registered and living in that house',
    'bank-agrees': 'the bank agrees; a buyer has signed the contract of sale',
    'loan-security': 'there is security; a loan to build also depends on its value',
  },
};
