import type { Citation } from '../../policy';
import { citationText } from '../../policy';
import type { Saying } from './say-fact';

/** An article and its act without paragraphs and amendments, for one to look up: 'Điều 21 Luật Bảo hiểm xã hội 41/2024/QH15'. */
export function shortCitation({ act, at, standing }: Citation): string {
  const [article = ''] = /^Điều \d+\p{L}*/u.exec(at) ?? [];
  const [name = act] = act.split(/,| \(/);
  return citationText({ act: name, at: article, standing });
}

/** The sentence or clause with the article it rests on in brackets; as it is in a first answer. */
export function withLaw(text: string, law: Citation, { telling }: Pick<Saying, 'telling'>): string {
  if (telling === 'first') return text;
  const cited = `${text.replace(/\.$/, '')} (${citationText(law)})`;
  return text.endsWith('.') ? `${cited}.` : cited;
}
