/** Upper case first letter: a name from the middle of a sentence may open one. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
