// Every question that the console asks the API, and the one way of asking.

const REFUSAL = '... on Refusal { code message path }';
const PHRASE = '{ vi }';
const LAW = '{ text standing }';
const AMOUNT = '{ min max communeDecides }';
const LINES = `{ key name ${PHRASE} }`;

const SUMMARY = 'id channel language owner status waitingSince lastSeq createdAt updatedAt';
const ASSESSMENT = `
  programme { key name }
  truth state standing communeDecides
  amount ${AMOUNT}
  insurance { groups ${LINES} own { min max } level { min max } }
  givesWayTo { programme { name } law ${LAW} }
  open { label ${PHRASE} }
  trace { level text truth law ${LAW} value { text ${PHRASE} } limit { value law ${LAW} } }`;
const VERDICT = `
  id code on policyVersion supposed relation ${PHRASE}
  facts { fact { label ${PHRASE} } value { text ${PHRASE} declined } }
  assessments { ${ASSESSMENT} }
  reviews { judgement note at }`;
const CONVERSATION = `
  ${SUMMARY} mine
  turns {
    id seq at from text choices { label } delivery
    understood { act subject fact { label ${PHRASE} } value { text ${PHRASE} } span }
    verdicts { ${VERDICT} }
  }
  complaints { messageId open }`;

export const ME = 'query Me { me { id login role unitCode } }';
export const CONVERSATIONS = `query Conversations($first: Int!, $after: String, $status: ConversationStatus) {
  conversations(first: $first, after: $after, status: $status) {
    edges { node { ${SUMMARY} } } pageInfo { hasNextPage endCursor }
  }
}`;
export const ONE_CONVERSATION = `query Conversation($id: ID!) { conversation(id: $id) { ${CONVERSATION} } }`;
export const PEOPLE = `query People($first: Int!, $after: String, $search: String) {
  beneficiaries(first: $first, after: $after, search: $search) {
    edges { node { id name birth { min max } sex unitCode lifeStatus } }
    pageInfo { hasNextPage endCursor }
  }
}`;
export const SERVICES = `query Services($id: ID!, $first: Int!) {
  serviceRecords(beneficiaryId: $id, first: $first) {
    id programme { name } programmeKey givenOn amount note
  }
}`;

export const SIGN_IN = `mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { ... on SignedIn { next staff { id login role unitCode } } ${REFUSAL} }
}`;
const STEP = 'next staff { id login role unitCode }';
export const PROVE_CODE = `mutation ProveCode($code: String!) {
  proveCode(code: $code) { ... on SignedIn { ${STEP} } ${REFUSAL} }
}`;
export const OFFER_FACTOR = `mutation OfferFactor { offerSecondFactor { ... on OfferedSecondFactor { uri secret } ${REFUSAL} } }`;
export const CONFIRM_FACTOR = `mutation ConfirmFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    ... on SecondFactorSet { recoveryCodes session { ${STEP} } } ${REFUSAL}
  }
}`;
export const SIGN_OUT = `mutation SignOut { signOut { ... on Done { done } ${REFUSAL} } }`;
export const TAKE_OVER = `mutation TakeOver($id: ID!) {
  takeOver(conversationId: $id) { ... on Conversation { id } ${REFUSAL} }
}`;
export const HAND_BACK = `mutation HandBack($id: ID!) {
  handBack(conversationId: $id) { ... on Conversation { id } ${REFUSAL} }
}`;
export const SEND_MESSAGE = `mutation Send($id: ID!, $text: String!) {
  sendMessage(conversationId: $id, text: $text) { ... on Conversation { id } ${REFUSAL} }
}`;
export const JUDGE = `mutation Judge($verdict: ID!, $judgement: Judgement!, $note: String) {
  judge(verdictId: $verdict, judgement: $judgement, note: $note) { ... on Review { id } ${REFUSAL} }
}`;

/** What the API said no to, in words for the person at the screen. */
export class Refused extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the API; a refusal of any kind is thrown as `Refused`.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @returns {Promise<any>} the data
 */
export async function ask(query, variables = {}) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi' },
    credentials: 'same-origin',
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Refused('OFFLINE', 'Không nối được máy chủ. Hãy kiểm tra mạng.');
  });
  const { data, errors } = await answer.json().catch(() => ({}));
  const [error] = errors ?? [];
  if (error !== undefined) throw new Refused(error.extensions?.code ?? '', error.message);
  if (!answer.ok || !data) throw new Refused('BROKEN', 'Máy chủ không trả lời được.');
  const refusal = Object.values(data).find(
    (value) => value?.code !== undefined && value?.path !== undefined,
  );
  if (refusal !== undefined) throw new Refused(refusal.code, refusal.message);
  return data;
}
