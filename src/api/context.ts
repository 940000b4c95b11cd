import type { CivilDate } from '../shared/civil-date';
import type { ApiLanguage } from './errors';

/** What one request knows. It never leaves this room: services are given an actor, not a context. */
export interface ApiContext {
  readonly on: CivilDate;
  readonly language: ApiLanguage;
}
