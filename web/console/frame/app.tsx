import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask';
import type { MeFragment } from '../api/generated';
import { MeDocument } from '../api/generated';
import { Await } from '../parts/states';
import { EN } from '../words/en';
import { VI } from '../words/vi';
import { WordsProvider } from '../words/words';
import type { Looks } from './bar';
import { Choices } from './bar';
import { Door } from './door';
import { Office } from './office';
import { useLanguage, useTheme } from './preferences';

/** The console: the door, or the office of whoever is signed in. */
export function App() {
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const looks: Looks = { language, setLanguage, theme, setTheme };
  return (
    <WordsProvider value={language === 'en' ? EN : VI}>
      <Session looks={looks} />
    </WordsProvider>
  );
}

function Session({ looks }: { readonly looks: Looks }) {
  // Null: somebody left; undefined: what the server says holds.
  const [came, setCame] = useState<MeFragment | null | undefined>(undefined);
  const asked = useQuery({ queryKey: ['me'], queryFn: () => ask(MeDocument, {}) });
  return (
    <Await asked={asked}>
      {({ me }) => {
        const staff = came === undefined ? me : came;
        if (staff !== null)
          return <Office staff={staff} looks={looks} left={() => setCame(null)} />;
        return (
          <>
            <header className="door-choices">
              <Choices looks={looks} />
            </header>
            <Door opened={setCame} />
          </>
        );
      }}
    </Await>
  );
}
