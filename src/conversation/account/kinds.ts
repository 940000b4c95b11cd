/** As whom somebody speaks for a person. */
export type SpeaksAs = 'self' | 'guardian' | 'collaborator';

/** What a notice can be about. */
export type NoticeKind =
  'application-decided' | 'papers-needed' | 'payment-due' | 'link-made' | 'reminder';
