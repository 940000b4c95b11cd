import type { Citation } from '../../policy';
import { citationText } from '../../policy';
import { articleOf } from '../book/articles';
import type { Where } from '../book/tell-article';
import { tellArticle } from '../book/tell-article';

/** Acts named under one article; the rest would only be read by a lawyer, who has the book. */
const SOURCES = 3;

/** An article: its title, its text, what it rests on, and how surely. */
export function passageLines(key: string, where: Where): string[] {
  const article = articleOf(key);
  if (article === undefined) return [];
  const { book, talk } = where.words;
  const { title, body, laws, since } = tellArticle(article, where);
  const standings = new Set(laws.map(({ standing }) => standing));
  return [
    title,
    '',
    body,
    '',
    book.basis(sources(laws), talk.date(since), talk.date(article.reviewedOn)),
    ...(standings.has('unverified')
      ? [book.unverified]
      : standings.has('secondary')
        ? [book.secondary]
        : []),
  ];
}

/** Each act once, with its places: 'Điều 5; Điều 8 Thông tư 01/2019/TT-BLĐTBXH'. */
function sources(laws: readonly Citation[]): string {
  const acts = [...new Set(laws.map(({ act }) => act))].slice(0, SOURCES);
  return acts
    .map((act) => {
      const places = [...new Set(laws.filter((law) => law.act === act).map(({ at }) => at))];
      const plain = places.filter((at) => PLACE.test(at));
      const at = plain.length > 0 ? plain.join(', ') : (places[0] ?? '');
      return citationText({ act, at, standing: 'primary' });
    })
    .join('; ');
}

/** Where an act names its own places; other citations are whole phrases. */
const PLACE = /^(Điều|mục|Phụ lục)/;
