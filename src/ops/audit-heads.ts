import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AuditHeads, MarkedHead } from '../shared/ports';

/**
 * Heads of the audit trail in a file of lines `<day> <number> <hash> <mark>`, beside the database or on
 * another machine. Lines are only ever added.
 */
export function auditHeadsIn(path: string): AuditHeads {
  return {
    list: () => {
      if (!existsSync(path)) return [];
      return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(toHead);
    },
    add: ({ chain, seq, hash, mark }) => {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${chain} ${seq} ${hash} ${mark}\n`, { mode: 0o600 });
    },
  };
}

/** A line that is none of ours comes out as a head whose mark cannot be right. */
function toHead(line: string): MarkedHead {
  const [chain = '', seq = '', hash = '', mark = ''] = line.trim().split(' ');
  return { chain, seq: Number(seq), hash, mark };
}
