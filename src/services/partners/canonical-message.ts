/** The one text of a message that is signed and verified: JSON with sorted keys and no spaces. */
export { canonicalJson as canonicalMessage } from '../../records/audit-chain';
