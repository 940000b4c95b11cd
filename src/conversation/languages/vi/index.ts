import type { Words } from '../words';
import { book } from './book';
import { facts } from './facts';
import { first } from './first';
import { hear } from './hear';
import { pages } from './pages';
import { personal } from './personal';
import { procedure, programmes } from './programmes';
import { talk } from './talk';

/** Vietnamese, to say and to recognise. */
export const vi: Words = { facts, programmes, procedure, talk, book, hear, first, personal, pages };
