/** What surrounds the articles of the book in a language. */
export interface BookTalk {
  readonly kilograms: (value: string) => string;
  /** A span of years, not an age. */
  readonly years: (value: string) => string;
  /** The line under an article. */
  readonly basis: (laws: string, since: string, reviewed: string) => string;
  /** The same for where a commune went. */
  readonly source: (law: string) => string;
  /** When an article rests on memory, or on an account of the law. */
  readonly unverified: string;
  readonly secondary: string;
  /** The article on how to apply for a programme, made from the programme's own data. */
  readonly procedureTitle: (programme: string) => string;
  readonly procedureAsks: (programme: string) => readonly string[];

  /** An old commune lies in a new one: 'Xã Cao Phạ nay thuộc xã Tú Lệ'. */
  readonly liesIn: (old: string, now: string, since: string) => string;
  /** A commune of today, and what it was made of. */
  readonly madeOf: (now: string, old: string, since: string) => string;
  readonly stayed: (place: string) => string;
  readonly whichPlace: string;
  readonly noPlace: string;
  /** Words by which somebody asks where an old commune went; the name stands before or behind. */
  readonly placeCues: readonly string[];
  /** What is wider than a commune, and names of it that stand alone: 'tỉnh', 'Yên Bái'. */
  readonly widerPlaces: readonly string[];
  /** A word behind one of these is meant as the name of a commune: 'xã'. */
  readonly placeKinds: readonly string[];
  /** Names of provinces: without its kind such a name is no ward, though wards bear it too. */
  readonly provinces: readonly string[];
  /** Little words that say nothing of what a question is about. */
  readonly hollow: readonly string[];
  /** How somebody calls herself: with it a statement is hers and no word of the law. */
  readonly ofSelf: readonly string[];
  /** Words by which a message asks what a word means. */
  readonly meaningCues: readonly string[];
  /** Words by which a question is one, besides those that the language already knows. */
  readonly askCues: readonly string[];
  /** Words that, with nothing but a topic, turn the talk to it: 'còn bảo hiểm y tế thì sao'. */
  readonly turningTo: readonly string[];
  /** Words by which a message asks about the law itself. */
  readonly lawCues: readonly string[];
}
