import { useCallback, useRef, useState } from 'react';

const SHOWN_MS = 8_000;

/** One sentence at the foot of the page, read out, and gone after a while. */
export function useNotice() {
  const [text, show] = useState('');
  const hide = useRef(0);
  const say = useCallback((sentence: string) => {
    show(sentence);
    window.clearTimeout(hide.current);
    hide.current = window.setTimeout(() => show(''), SHOWN_MS);
  }, []);
  const notice = (
    <div className="notice" role="status" aria-live="polite" hidden={text === ''}>
      {text}
    </div>
  );
  return { notice, say };
}
