import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');
/** What citizens say and the house only hears. */
const HEARD = ['says', 'calls', 'asks', 'alone', 'procedureAsks', 'means', 'hollow'];
/** Files of what is only heard. */
const HEARING = /hear|syllable|telex/;

/** One text that citizens may see, and where it is written. */
export interface Spoken {
  readonly where: string;
  readonly text: string;
}

/** Every sentence written in the Vietnamese of the language's folder, a value put in as one word. */
export function writtenIn(folder: string): readonly Spoken[] {
  return filesIn(join(ROOT, folder)).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Spoken[] = [];
    const visit = (node: ts.Node): void => {
      if (isHeard(node)) return;
      const text = textOf(node);
      if (text === null) return ts.forEachChild(node, visit);
      if (!isVietnamese(text)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${relative(ROOT, file)}:${line}`, text });
    };
    visit(source);
    return found;
  });
}

/** The Vietnamese of a page and its scripts, line by line of text. */
export function shownOn(folder: string): readonly Spoken[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => /\.(html|js)$/.test(name));
  return names.flatMap((name) => {
    const text = readFileSync(join(ROOT, folder, name), 'utf8');
    return pieces(name, text)
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter((one) => isVietnamese(one))
      .map((one) => ({ where: `${folder}/${name}`, text: one }));
  });
}

function pieces(name: string, text: string): readonly string[] {
  const quoted = [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(
    (one) => one[1] ?? one[2] ?? one[3] ?? '',
  );
  if (name.endsWith('.js')) return quoted;
  const attributes = [...text.matchAll(/"([^"]*)"/g)].map((one) => one[1] ?? '');
  return [...attributes, ...text.replace(/<\/?(?:b|q|span)\b[^>]*>/g, '').split(/<[^>]*>/)];
}

function isVietnamese(text: string): boolean {
  return /\p{M}|[đĐ]/u.test(text.normalize('NFD'));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !HEARING.test(name))
    .map((name) => join(folder, name));
}

function isHeard(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return true;
  if (!ts.isPropertyAssignment(node)) return false;
  const name = node.name.getText();
  return HEARD.includes(name) || name.endsWith('Cues');
}

/** A literal, a template with each value as one word, or a sum of them; null for anything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join('');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}
