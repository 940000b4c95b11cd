import type { ImportForm } from '../import/form';
import { AREA_CLASSES_FORM } from './area-classes.form';
import { ENROLMENTS_FORM } from './enrolments.form';
import { PEOPLE_FORM } from './people.form';
import { RECOGNITIONS_FORM } from './recognitions.form';
import { SERVICE_RECORDS_FORM } from './service-records.form';

/** Every list that can be brought in. A new one is a file beside these and a line here. */
export const FORMS = {
  people: PEOPLE_FORM,
  recognitions: RECOGNITIONS_FORM,
  enrolments: ENROLMENTS_FORM,
  'service-records': SERVICE_RECORDS_FORM,
  'area-classes': AREA_CLASSES_FORM,
} as const satisfies Record<string, ImportForm>;

export type FormKey = keyof typeof FORMS;
export const FORM_KEYS = Object.keys(FORMS) as readonly FormKey[];

/** One form by its key. */
export function formOf(key: FormKey): ImportForm {
  return FORMS[key];
}
