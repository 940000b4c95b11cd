import type { ReactNode } from 'react';
import { useWords } from '../words/words';

/** The frame of each step of the way in. */
export function DoorFrame({
  says,
  children,
}: {
  readonly says: string;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <main className="door">
      <div className="door-card stack">
        <img src="/console/icon.svg" alt="" width={56} height={56} />
        <h1>{words.name}</h1>
        <p>{says}</p>
        {children}
      </div>
    </main>
  );
}
