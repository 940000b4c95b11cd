/** Kind and place of a failure for the log, without its message: that may quote what a citizen wrote. */
export function originOf(error: unknown): { readonly kind: string; readonly at: string } {
  if (!(error instanceof Error)) return { kind: typeof error, at: '' };
  const frames = String(error.stack)
    .split('\n')
    .filter((line) => line.startsWith('    at '));
  const at = frames.slice(0, 4).map((line) => line.trim().slice(3));
  return { kind: error.name, at: at.join(' < ') };
}
