import { PLACES } from '../../policy';
import { isDuplicate } from '../../records/db-errors';
import { AdministrativeUnit } from '../../records/entities/administrative-unit.entity';
import type { Page } from '../../records/queries/page';
import { knownUnits, unitsOnDay } from '../../records/queries/unit-list';
import type { UnitFilter } from '../../records/queries/unit-list';
import { foldText } from '../../shared/fold-text';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import { cleanText } from '../clean-inbound';
import type { RecognitionRecord } from '../recognition-record';
import { toRecognition } from '../recognition-record';
import type { ServiceParts } from '../service-parts';
import { unitId, unitRow } from './unit-row';

const LOADER: Actor = { kind: 'system', job: 'units' };

/** A unit on a day with what is recognised of it; an area class that is not among it is not known. */
export interface UnitRecord {
  readonly unit: AdministrativeUnit;
  readonly recognitions: readonly RecognitionRecord[];
}

/** The province's communes, wards and towns, before and after the merger, as rows. */
export class UnitService {
  constructor(private readonly parts: ServiceParts) {}

  /** Gives every unit of the law's list its row. @returns how many were missing */
  async load(): Promise<number> {
    const { db, clock } = this.parts;
    const known = await db.read((rows) => knownUnits(rows, PLACES.map(unitId)));
    const missing = PLACES.filter((place) => !known.has(unitId(place)));
    if (missing.length === 0) return 0;
    const note = { action: 'unit.load', object: 'administrative_unit' };
    const now = clock.now();
    try {
      await db.write(auditName(LOADER), note, (rows) =>
        rows.insert(
          AdministrativeUnit,
          missing.map((place) => unitRow(place, now)),
        ),
      );
    } catch (error) {
      // Another process of the same installation started at the same moment.
      if (!isDuplicate(error)) throw error;
    }
    return missing.length;
  }

  /** The units that stand on a day, by name; keyset pages of at most 100. */
  async list(actor: Actor, filter: UnitFilter): Promise<Page<UnitRecord>> {
    mustBeAllowed(actor, 'unit.list');
    const name = foldText(cleanText(filter.name ?? ''));
    const page = await this.parts.db.read((rows) => unitsOnDay(rows, { ...filter, name }));
    return {
      hasMore: page.hasMore,
      rows: page.rows.map(({ unit, recognitions }) => ({
        unit,
        recognitions: recognitions.map((row) => toRecognition(this.parts.vault, row)),
      })),
    };
  }
}
