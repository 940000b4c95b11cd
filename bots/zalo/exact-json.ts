/** A string, or a whole number that a double may not hold. */
const STRING_OR_LONG = /"(?:\\.|[^"\\])*"|-?\d{16,}(?![\d.eE])/g;

/**
 * JSON with long whole numbers as text: Zalo's ids go beyond 2^53, where JSON.parse gives another person's id.
 * @returns undefined for what is no JSON
 */
export function parseExactly(text: string): unknown {
  const quoted = text.replace(STRING_OR_LONG, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
  try {
    return JSON.parse(quoted) as unknown;
  } catch {
    return undefined;
  }
}
