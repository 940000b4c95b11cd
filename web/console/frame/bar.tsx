import { ask } from '../api/ask';
import { SignOutDocument } from '../api/generated';
import { Button } from '../parts/button';
import type { Language } from '../words/words';
import { useWords, wordOf } from '../words/words';
import { useDesk } from './desk';
import { useLiveState } from './live-office';
import type { Theme } from './preferences';
import type { RoomName } from './route';
import { goTo } from './route';

export interface Looks {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

interface BarProps {
  readonly room: RoomName;
  readonly looks: Looks;
  readonly left: () => void;
  readonly help: () => void;
}

/** The head of the page: rooms, the connection, who is here. */
export function Bar({ room, looks, left, help }: BarProps) {
  const words = useWords();
  const { staff, act } = useDesk();
  const leave = () => void act(() => ask(SignOutDocument, {})).then(left);
  return (
    <header className="bar">
      <h1 className="unseen">
        {words.name} · {words.rooms[room]}
      </h1>
      <span className="brand">
        <img src="/console/icon.svg" alt="" width={28} height={28} />
        {words.name}
      </span>
      <nav className="line" aria-label={words.desk}>
        {(['inbox', 'people'] as const).map((name) => (
          <Button
            key={name}
            look="tab"
            current={name === room ? 'page' : undefined}
            press={() => goTo(name)}
          >
            {words.rooms[name]}
          </Button>
        ))}
      </nav>
      <LiveMark />
      <Choices looks={looks} />
      <Button look="quiet" press={help}>
        {words.help}
      </Button>
      <span className="who">
        <b>{staff.login}</b> · {wordOf(words.roles, staff.role)}
      </span>
      <Button look="quiet" press={leave}>
        {words.signOut}
      </Button>
    </header>
  );
}

function LiveMark() {
  const words = useWords();
  const state = useLiveState();
  return (
    <span className={`live ${state}`} role="status">
      {words.live[state]}
    </span>
  );
}

/** Language and colours; the browser's own lists are the plainest there are. */
export function Choices({ looks }: { readonly looks: Looks }) {
  const words = useWords();
  const { language, setLanguage, theme, setTheme } = looks;
  return (
    <span className="line choices-of-page">
      <select
        aria-label={words.language}
        value={language}
        onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'vi')}
      >
        <option value="vi">Tiếng Việt</option>
        <option value="en">English</option>
      </select>
      <select
        aria-label={words.theme.label}
        value={theme}
        onChange={(event) => setTheme(event.target.value as Theme)}
      >
        {(['system', 'light', 'dark'] as const).map((one) => (
          <option key={one} value={one}>
            {words.theme[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
