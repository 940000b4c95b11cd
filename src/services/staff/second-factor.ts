import { StaffFactor } from '../../records/entities/staff-factor.entity';
import { StaffRecoveryCode } from '../../records/entities/staff-recovery-code.entity';
import type { StaffUser } from '../../records/entities/staff-user.entity';
import type { Reader, Writer } from '../../records/rows';
import type { Tokens } from '../../shared/ports';
import { placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { newTotpSecret, totpStep, totpUri } from './totp';
import { staffFault } from './staff-faults';

const RECOVERY_CODES = 10;

/** A second factor as it is offered: to be scanned or typed, then confirmed by a code of it. */
export interface OfferedFactor {
  /** otpauth://… for an authenticator. */
  readonly uri: string;
  /** The same secret for typing, in base 32. */
  readonly secret: string;
}

/** The rows of second factors; who may touch them is the caller's business. */
export class SecondFactor {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  /** Whether the account has one in force. */
  async isInForce(rows: Reader, staffId: string): Promise<boolean> {
    return ((await rows.find(StaffFactor, { staffId }))?.secret ?? null) !== null;
  }

  /** Offers a new one; what was in force stays so until it is confirmed. */
  async offer(rows: Writer, { id: staffId, login }: StaffUser): Promise<OfferedFactor> {
    const { ids, clock, vault, tokens } = this.parts;
    const known = await rows.find(StaffFactor, { staffId });
    const secret = newTotpSecret(tokens.secret());
    const id = known?.id ?? ids.next();
    const offered = vault.seal(secret, placeOf('staff_factor', 'offered', id));
    if (known !== null) await rows.guardedUpdate(StaffFactor, known, { offered });
    else {
      const empty = { secret: null, lastStep: 0, version: 1, createdAt: clock.now() };
      await rows.insert(StaffFactor, { id, staffId, offered, ...empty });
    }
    return { uri: totpUri(secret, login), secret };
  }

  /**
   * Puts the offered one in force.
   * @returns codes for the day on which the telephone is gone, shown only now; null for a wrong code
   * @throws AppError CONFLICT when none was offered
   */
  async confirm(rows: Writer, staffId: string, code: string): Promise<readonly string[] | null> {
    const { ids, clock, vault, tokens } = this.parts;
    const factor = await rows.find(StaffFactor, { staffId });
    if (factor === null || factor.offered === null) throw staffFault('no-factor-offered');
    const secret = vault.open(factor.offered, placeOf('staff_factor', 'offered', factor.id));
    const step = totpStep(secret, code, clock.now());
    if (step === null) return null;
    await rows.guardedUpdate(StaffFactor, factor, {
      secret: vault.seal(secret, placeOf('staff_factor', 'secret', factor.id)),
      ...{ offered: null, lastStep: step },
    });
    await rows.remove(StaffRecoveryCode, { staffId });
    const codes = Array.from({ length: RECOVERY_CODES }, () => tokens.code());
    const rowOf = (one: string) => {
      return { id: ids.next(), staffId, codeIndex: this.indexOf(staffId, one) };
    };
    await rows.insert(StaffRecoveryCode, codes.map(rowOf));
    return codes;
  }

  /** Takes a code of the telephone or one from paper; each opens once. */
  async take(rows: Writer, staffId: string, code: string): Promise<boolean> {
    const factor = await rows.find(StaffFactor, { staffId });
    if (factor === null || factor.secret === null) return false;
    const now = this.parts.clock.now();
    const secret = this.parts.vault.open(
      factor.secret,
      placeOf('staff_factor', 'secret', factor.id),
    );
    const step = totpStep(secret, code, now);
    if (step === null) return this.takePaper(rows, staffId, code);
    if (step <= factor.lastStep) return false;
    await rows.guardedUpdate(StaffFactor, factor, { lastStep: step });
    return true;
  }

  /** Only one of two who hold the same paper finds its row still there. */
  private async takePaper(rows: Writer, staffId: string, code: string): Promise<boolean> {
    const codeIndex = this.indexOf(staffId, code);
    return (await rows.remove(StaffRecoveryCode, { staffId, codeIndex })) === 1;
  }

  private indexOf(staffId: string, code: string): string {
    const bare = code.replace(/[\s-]/g, '').toLowerCase();
    return this.parts.vault.blindIndex(`${staffId}|${bare}`, 'staff_recovery_code');
  }
}
