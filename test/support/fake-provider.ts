import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is wrong with the ID token that is given out; 'right' for nothing. */
export type Lie =
  | 'right'
  | 'wrong nonce'
  | 'no nonce'
  | 'wrong audience'
  | 'wrong issuer'
  | 'expired'
  | 'none algorithm'
  | 'altered'
  | 'another key'
  | 'key as a secret'
  | 'key by a path'
  | 'key in the header'
  | 'no id token'
  | 'no login';

const CLIENT = 'an-sinh';
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An OpenID Connect provider on this machine that lies on command; nobody types a password into it. */
export class FakeProvider {
  lie: Lie = 'right';
  login = 'mai';
  url = '';
  private readonly key = newKey();
  private readonly other = newKey();
  private readonly asked = new Map<
    string,
    { readonly nonce: string; readonly challenge: string }
  >();
  private server: Server | undefined;

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        const [status, body] = this.answer(path, Buffer.concat(chunks).toString());
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => this.server?.once('listening', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  /** She says yes there. @returns the query with which her browser is sent back */
  consent(authorization: string): string {
    const { searchParams } = new URL(authorization);
    const code = `code-${this.asked.size + 1}`;
    const [nonce, challenge] = ['nonce', 'code_challenge'].map((name) => searchParams.get(name));
    this.asked.set(code, { nonce: String(nonce), challenge: String(challenge) });
    const answer = { code, state: String(searchParams.get('state')), iss: this.url };
    return new URLSearchParams(answer).toString();
  }

  /** The public key as everybody has it. */
  publicPem(): string {
    return String(this.key.publicKey.export({ format: 'pem', type: 'spki' }));
  }

  /** An ID token as the lie makes it. */
  forged(): string {
    return this.idToken('a nonce');
  }

  private answer(path: string, body: string): [number, unknown] {
    if (path.startsWith('/.well-known/')) return [200, this.metadata()];
    if (path === '/jwks') {
      const jwk = this.key.publicKey.export({ format: 'jwk' });
      return [200, { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] }];
    }
    const form = new URLSearchParams(body);
    const asked = this.asked.get(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked === undefined || asked.challenge !== proof) return [400, { error: 'invalid_grant' }];
    this.asked.delete(form.get('code') ?? '');
    const token = { access_token: 'x', token_type: 'bearer' };
    if (this.lie === 'no id token') return [200, token];
    return [200, { ...token, id_token: this.idToken(asked.nonce) }];
  }

  private metadata() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const life = this.lie === 'expired' ? -3600 : 300;
    const claims = {
      iss: this.lie === 'wrong issuer' ? 'http://127.0.0.1:1' : this.url,
      sub: 'subject-1',
      aud: this.lie === 'wrong audience' ? 'somebody-else' : CLIENT,
      iat: now - 7200,
      exp: now + life,
      ...(this.lie !== 'no nonce' && { nonce: this.lie === 'wrong nonce' ? 'x' : nonce }),
      ...(this.lie !== 'no login' && { preferred_username: this.login }),
    };
    const algorithms: Partial<Record<Lie, string>> = {
      'none algorithm': 'none',
      'key as a secret': 'HS256',
      'key by a path': 'HS256',
    };
    const alg = algorithms[this.lie] ?? 'RS256';
    const text = `${encoded({ alg, typ: 'JWT', ...this.keyNamed() })}.${encoded(claims)}`;
    if (alg === 'none') return `${text}.`;
    if (alg === 'HS256') return `${text}.${this.hmac(text)}`;
    const isOther = this.lie === 'another key' || this.lie === 'key in the header';
    const { privateKey } = isOther ? this.other : this.key;
    const signature = createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url');
    if (this.lie !== 'altered') return `${text}.${signature}`;
    const [head] = text.split('.');
    return `${head}.${encoded({ ...claims, preferred_username: 'quantri' })}.${signature}`;
  }

  /** By which the header says that the token is to be verified. */
  private keyNamed(): object {
    if (this.lie === 'key by a path') return { kid: '../../../../../../dev/null' };
    if (this.lie !== 'key in the header') return { kid: 'one' };
    return { jwk: this.other.publicKey.export({ format: 'jwk' }) };
  }

  /** Signed with the public key as if it were a secret, or with the empty file that the path leads to. */
  private hmac(text: string): string {
    const pem = this.lie === 'key by a path' ? '' : this.publicPem();
    return createHmac('sha256', pem).update(text).digest('base64url');
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
