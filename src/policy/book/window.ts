import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';
import type { Dated, DatedValue } from '../kernel/in-force';
import { begunBy } from '../kernel/in-force';
import { dayText } from './vietnamese-text';

/** The days of one version: from its first to the day before the next one's, or without an end. */
export interface Window {
  readonly from: CivilDate;
  /** The first day that no longer belongs to it. */
  readonly until: CivilDate | null;
}

/** Entries that stand newest first, each with its days. */
export function withWindows<T extends { readonly from: CivilDate }>(
  entries: readonly T[],
): { readonly entry: T; readonly window: Window }[] {
  return entries.map((entry, at) => {
    const next = entries[at - 1];
    return { entry, window: { from: entry.from, until: next === undefined ? null : next.from } };
  });
}

/** 'từ 10/10/2025 đến 6/4/2026' */
export function windowText({ from, until }: Window): string {
  const begins = `từ ${dayText(from)}`;
  return until === null ? begins : `${begins} đến ${dayText(addDays(until, -1))}`;
}

/** What the law gives on a day; undefined before its first value. */
export function rowOn(of: Dated, on: CivilDate): DatedValue<number> | undefined {
  return begunBy(of.values, on);
}

/** The days of a window on which one of the values begins, its first day always among them; oldest first. */
export function stepsWithin(values: readonly Dated[], { from, until }: Window): CivilDate[] {
  const begins = values.flatMap((of) => of.values.map((row) => row.from));
  const inside = begins.filter((day) => day > from && (until === null || day < until));
  return [...new Set([from, ...inside])].sort();
}

/** One day as a window. */
export function dayWindow(day: CivilDate): Window {
  return { from: day, until: addDays(day, 1) };
}
