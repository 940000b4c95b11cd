import type { CivilDate } from '../../shared/civil-date';
import type { NewBeneficiary } from '../beneficiary.service';
import type { Finding } from './findings';

export interface RowReading {
  readonly on: CivilDate;
  /** For a row that names no commune: the one that the officer serves; null when she serves several. */
  readonly ownCommune: string | null;
}

/** What a row says, as far as it can be read. */
export interface RowSays<Content = unknown> {
  /** Whom it is about; of a commune only `unitCode`. */
  readonly person: Partial<NewBeneficiary>;
  /** What it writes down of her besides; null when nothing. */
  readonly content: Content;
}

/** What a row says with what could not be read of it. */
export interface RowRead extends RowSays {
  readonly findings: readonly Finding[];
}
