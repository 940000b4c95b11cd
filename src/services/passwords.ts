import { hash, verify } from '@node-rs/argon2';
import type { Vault } from '../shared/ports';
import { Gate } from './gate';

/** Argon2id (the package's own default kind), OWASP's least: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashing is processor time: more at once would stall everything else on two cores. */
const AT_ONCE = 2;
const MOST_WAITING = 40;
/** Longer passwords only feed the hash. */
const LONGEST = 200;

/** The hash of random bytes that were thrown away, at the same cost: what an unknown login is checked against. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$NNDzm0GI8npHEsE4AsP/Dw$NhnZ/g8x8vycx/80LlzKeLBueo2bL4PQv5PZHr0lXew';

/** Makes and checks password hashes; each is peppered with a key that is not in the database. */
export class Passwords {
  private readonly gate = new Gate(AT_ONCE, MOST_WAITING);

  constructor(private readonly vault: Vault) {}

  hash(password: string): Promise<string> {
    return this.gate.run(() => hash(this.peppered(password), COST));
  }

  /**
   * Whether the password is right. Without a stored hash the answer is no, after the same work, so that
   * time does not tell which logins exist.
   */
  async check(password: string, stored: string | null): Promise<boolean> {
    const right = await this.gate.run(() => verify(stored ?? NOBODY, this.peppered(password)));
    return right && stored !== null;
  }

  private peppered(password: string): string {
    return this.vault.blindIndex(password.slice(0, LONGEST), 'staff_user|password');
  }
}
