import type { RelationFault } from '../policy';
import type { AppError } from '../shared/app-error';

/** People count from 1; places in the input from 0. */
type Persons = Readonly<Record<'person' | 'of', number>>;

const SAYS: Readonly<Record<RelationFault, (who: Persons) => string>> = {
  'no-such-person': ({ person, of }) =>
    `Quan hệ của người thứ ${person} với người thứ ${of} nhắc đến một người không có trong danh sách.`,
  self: ({ person }) => `Người thứ ${person} không thể là con, vợ hay chồng của chính mình.`,
  'two-spouses': ({ person, of }) =>
    `Người thứ ${person} hoặc người thứ ${of} đang có hai vợ, hai chồng. Hãy ghi một người.`,
  'spouse-and-child': ({ person, of }) =>
    `Người thứ ${person} và người thứ ${of} không thể vừa là cha mẹ và con, vừa là vợ chồng.`,
  'three-parents': ({ person }) =>
    `Người thứ ${person} đang có ba cha mẹ. Hãy ghi nhiều nhất hai người.`,
  'ancestor-of-itself': ({ person }) =>
    `Người thứ ${person} đang là con cháu của chính mình. Hãy xem lại ai là con của ai.`,
  'parent-too-young': ({ person, of }) =>
    `Người thứ ${person} không thể là con của người thứ ${of}: cha mẹ phải hơn con ít nhất 10 tuổi. ` +
    'Hãy xem lại ngày sinh.',
};

/** The Vietnamese sentence for a relation that cannot be; undefined for every other refusal. */
export function sayRelationRefusal({ details }: AppError): string | undefined {
  const why = details['field'] === 'relations' ? String(details['why']) : '';
  if (!(why in SAYS)) return undefined;
  const [person, of] = [Number(details['person']) + 1, Number(details['of']) + 1];
  return SAYS[why as RelationFault]({ person, of });
}
