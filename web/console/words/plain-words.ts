/** What the console says that is no value of a record. */
export interface PlainWords {
  readonly name: string;
  readonly desk: string;
  readonly rooms: Readonly<Record<'inbox' | 'people', string>>;
  readonly language: string;
  readonly theme: Readonly<Record<'label' | 'system' | 'light' | 'dark', string>>;
  readonly signOut: string;
  readonly help: string;
  readonly close: string;
  readonly cancel: string;
  readonly again: string;
  readonly more: string;
  readonly reload: string;
  readonly loading: string;
  readonly states: Sentences<
    'failed' | 'offline' | 'forbidden' | 'forbiddenHint' | 'broken' | 'moved'
  >;
  readonly door: Sentences<DoorSentence>;
  readonly inbox: InboxWords;
  readonly talk: TalkWords;
  readonly review: Sentences<'title' | 'why' | 'whyHint' | 'done' | 'needsReason' | 'send'>;
  readonly people: PeopleWords;
  readonly keys: {
    readonly title: string;
    readonly rows: readonly (readonly [keys: string, does: string])[];
  };
  readonly minutes: Counted;
  readonly hours: Counted;
  readonly days: Counted;
}

type Sentences<Key extends string> = Readonly<Record<Key, string>>;
type Counted = (count: number) => string;
type About = (text: string) => string;

type DoorSentence =
  | 'says'
  | 'login'
  | 'password'
  | 'enter'
  | 'elsewhere'
  | 'elsewhereRefused'
  | 'codeSays'
  | 'code'
  | 'codeHint'
  | 'goOn'
  | 'fromStart'
  | 'offerSays'
  | 'offerOpen'
  | 'turnOn'
  | 'paperSays'
  | 'paperDone'
  | 'againTitle'
  | 'againSays'
  | 'againField'
  | 'againDo';

interface InboxWords extends Sentences<
  | 'views'
  | 'queue'
  | 'reasons'
  | 'all'
  | 'mine'
  | 'saveView'
  | 'viewName'
  | 'dropView'
  | 'save'
  | 'list'
  | 'empty'
  | 'emptyHint'
  | 'search'
  | 'searchHint'
  | 'found'
  | 'nothing'
  | 'noTalk'
  | 'choose'
> {
  readonly waited: About;
  readonly turns: Counted;
  readonly looked: Counted;
}

interface TalkWords extends Sentences<
  | 'take'
  | 'back'
  | 'reply'
  | 'placeholder'
  | 'send'
  | 'sending'
  | 'takeFirst'
  | 'others'
  | 'unsent'
  | 'content'
  | 'understood'
  | 'notArrived'
  | 'reasons'
  | 'complaintOpen'
  | 'complaintDone'
  | 'noVerdict'
  | 'noFacts'
  | 'supposed'
  | 'erased'
  | 'communeAmount'
> {
  readonly tabs: Sentences<'verdict' | 'facts'>;
  readonly about: About;
  readonly lawOf: (day: string, policy: string, code: string) => string;
  readonly askMore: About;
  readonly commune: About;
  readonly givesWay: (programme: string, law: string) => string;
  readonly known: About;
  readonly limit: (value: string, from: string) => string;
  readonly insured: About;
  readonly ownShare: About;
  readonly maybe: About;
  readonly otherGroups: Counted;
}

interface PeopleWords extends Sentences<
  | 'search'
  | 'list'
  | 'empty'
  | 'choose'
  | 'noName'
  | 'household'
  | 'noHousehold'
  | 'timeline'
  | 'noTimeline'
  | 'standing'
  | 'missed'
  | 'noMissed'
  | 'otherFindings'
  | 'applications'
  | 'noApplications'
  | 'services'
  | 'noServices'
  | 'readers'
  | 'noReaders'
  | 'stopped'
  | 'noEnd'
  | 'hidden'
  | 'reveal'
  | 'revealTitle'
  | 'revealSays'
  | 'revealWhy'
  | 'notRecorded'
> {
  readonly born: About;
  readonly code: About;
  readonly since: About;
  readonly due: About;
  readonly left: Counted;
  readonly late: Counted;
  readonly decision: (text: string, day: string) => string;
  readonly until: About;
}
