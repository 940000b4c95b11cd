/**
 * Whose people the asker may see: of which communes, of all, or 'everybody', also whose record is restricted, which
 * is the machine's own. There is no default: a query without a scope does not compile.
 */
export type Scope = 'everybody' | 'all' | readonly string[];
