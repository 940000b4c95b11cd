import type { Probe, Target } from './probe';
import { many } from './probe';

/** Somebody with an account, a person of her commune, and the digits that a chat shows at this moment. */
export interface LinkWorld {
  readonly officer: string | null;
  readonly hers: string;
  /** A person of another commune. */
  readonly his: string;
  readonly digits: string;
}

const redeem = (person: string, digits: string) =>
  `redeemLinkDigits(input: { beneficiaryId: "${person}", role: SELF, level: L2, digits: "${digits}" }) { __typename ... on Refusal { code } }`;

/** The guessing of codes that link an account to a person. The right digits are among the guesses, after the fifth. */
export function links({ officer, hers, his, digits }: LinkWorld): readonly Probe[] {
  const wrong = Array.from({ length: 30 }, (_, at) => String(at).padStart(6, '0'));
  const guesses = wrong.filter((one) => one !== digits);
  const send = (at: Target, query: string) =>
    at.send({
      headers: officer === null ? {} : { authorization: `Bearer ${officer}` },
      body: { query },
    });
  const won = (text: string) => text.includes('"__typename":"Recorded"');
  return [
    {
      name: 'link digits, for a person of another commune',
      sends: 'the right digits with the id of another commune’s person',
      expects: [200, 'NOT_FOUND'],
      attack: async (at) => {
        const answer = await send(at, `mutation { out: ${redeem(his, digits)} }`);
        return { answer, won: won(answer.text) };
      },
    },
    {
      name: 'link digits, guessed under aliases',
      sends: 'ten guesses under aliases in one request, the right one among them',
      expects: [400, 'TOO_MUCH_ASKED'],
      attack: async (at) => {
        const tried = [...guesses.slice(0, 9), digits];
        const answer = await send(
          at,
          `mutation { ${many(tried.length, (nth) => `a${nth}: ${redeem(hers, String(tried[nth]))}`)} }`,
        );
        return { answer, won: won(answer.text) };
      },
    },
    {
      name: 'link digits, guessed one request after the other',
      sends: 'seven wrong guesses, then the right one',
      expects: [200, 'TOO_MANY_REQUESTS'],
      attack: async (at) => {
        for (const one of guesses.slice(0, 7)) await send(at, `mutation { ${redeem(hers, one)} }`);
        const answer = await send(at, `mutation { ${redeem(hers, digits)} }`);
        return { answer, won: won(answer.text) };
      },
    },
    {
      name: 'link digits, guessed at the same moment',
      sends: 'thirty requests at once, the right digits in the last',
      expects: [200, 'TOO_MANY_REQUESTS'],
      attack: async (at) => {
        const tried = [...guesses.slice(7), digits];
        const answers = await Promise.all(
          tried.map((one) => send(at, `mutation { ${redeem(hers, one)} }`)),
        );
        const answer = answers[answers.length - 1] ?? { status: 0, text: '', type: '' };
        return { answer, won: answers.some(({ text }) => won(text)) };
      },
    },
  ];
}
