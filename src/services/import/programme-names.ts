import { LANGUAGES } from '../../conversation/languages';
import { capital } from '../../conversation/languages/capital';
import { PROGRAMMES } from '../../policy';
import { foldText } from '../../shared/fold-text';

/** The name under which the form and the export show a programme. */
export function programmeName(key: string): string {
  const found = PROGRAMMES.find((one) => one.key === key);
  return found === undefined ? key : capital(LANGUAGES.vi.programmes[found.key].name);
}

/** All of them, as the template offers them. */
export function programmeNames(): readonly string[] {
  return PROGRAMMES.map(({ key }) => programmeName(key));
}

/** The key of the programme of this name, any of its other names, or of this key; null when there is none. */
export function programmeNamed(text: string): string | null {
  const keys = PROGRAMMES_BY_NAME.get(foldText(text));
  return keys?.size === 1 ? String([...keys][0]) : null;
}

/** What two programmes are called names neither. */
const PROGRAMMES_BY_NAME = new Map<string, Set<string>>();
for (const { key } of PROGRAMMES) {
  const { name, calls } = LANGUAGES.vi.programmes[key];
  for (const one of [key, name, ...calls].map(foldText)) {
    PROGRAMMES_BY_NAME.set(one, (PROGRAMMES_BY_NAME.get(one) ?? new Set()).add(key));
  }
}
