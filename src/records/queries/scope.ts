/** Which communes the asker may see. There is no default: a query without a scope does not compile. */
export type Scope = 'all' | readonly string[];
