import { ENROLMENTS_LIST } from './enrolments.list';
import type { ExportList } from './export-list';
import { HOUSEHOLDS_LIST } from './households.list';
import { PEOPLE_LIST } from './people.list';
import { AREA_CLASSES_LIST, RECOGNITIONS_LIST } from './recognitions.list';
import { SERVICE_RECORDS_LIST } from './service-records.list';

/** Every list that can be taken out. A new one is a file beside these and a line here. */
export const LISTS = {
  people: PEOPLE_LIST,
  households: HOUSEHOLDS_LIST,
  recognitions: RECOGNITIONS_LIST,
  enrolments: ENROLMENTS_LIST,
  'service-records': SERVICE_RECORDS_LIST,
  'area-classes': AREA_CLASSES_LIST,
} as const satisfies Record<string, ExportList>;

export type ListKey = keyof typeof LISTS;
export const LIST_KEYS = Object.keys(LISTS) as readonly ListKey[];

/** One list by its key. */
export function listOf(key: ListKey): ExportList {
  return LISTS[key];
}
