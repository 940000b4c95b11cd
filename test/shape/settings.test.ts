import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseConfigFileTextToJson } from 'typescript';
import { describeConfig, loadConfig } from '../../src/ops/config';

const ROOT = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

interface Package {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}
const PACKAGE = JSON.parse(read('package.json')) as Package;

jest.setTimeout(60_000);

test('the tests compile decorators and class fields as the build does', () => {
  const { config } = parseConfigFileTextToJson('tsconfig.json', read('tsconfig.json')) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const { transform } = jest.requireActual<{
    transform: Record<string, [string, { jsc: { transform: Record<string, unknown> } }]>;
  }>(join(ROOT, 'jest.config.cjs'));
  const [[, swc]] = Object.values(transform) as [[string, { jsc: { transform: object } }]];
  expect(swc.jsc.transform).toEqual({
    legacyDecorator: config.compilerOptions['experimentalDecorators'],
    decoratorMetadata: config.compilerOptions['emitDecoratorMetadata'],
    useDefineForClassFields: config.compilerOptions['useDefineForClassFields'],
  });
});

test('every script file that package.json names is there', () => {
  const named = Object.values(PACKAGE.scripts).flatMap(
    (line) => line.match(/scripts\/[\w-]+/g) ?? [],
  );
  const gone = named.filter(
    (name) => !['.ts', '.mjs'].some((end) => existsSync(join(ROOT, name + end))),
  );
  expect(gone).toEqual([]);
});

test('no script counts on a pre or post script: .npmrc forbids them together with install scripts', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(Object.keys(PACKAGE.scripts).filter((name) => /^(pre|post)/.test(name))).toEqual([]);
});

test('Node versions are taken or refused as package.json says', () => {
  expect(PACKAGE.engines.node).toBe('^20.19 || >=22.14');
  const refused = ['18.20.4', '20.18.9', '21.7.3', '22.13.1'];
  const complaints = nodeComplaints([...refused, '20.19.0', '22.14.0', '24.0.0']);
  expect(complaints.slice(refused.length)).toEqual(['', '', '']);
  refused.forEach((version, at) => {
    expect(complaints[at]).toContain(`this is Node ${version}.`);
  });
});

test('.env.example with nothing filled in is a configuration that works', () => {
  const lines = read('.env.example').match(/^\w+=.*$/gm) ?? [];
  const environment = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
  expect(describeConfig(loadConfig(environment))).toEqual(describeConfig(loadConfig({})));
});

test('.env.example and docs/operations.md name every key that the configuration reads', () => {
  const files = ['config', 'channel-config', 'oidc-config'].map((name) => `src/ops/${name}.ts`);
  const found = files.flatMap((file) => read(file).match(/^ {2}[A-Z][A-Z_]+(?=: optional)/gm));
  const keys = [...new Set(found.filter((key) => key !== null))];
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys.map((each) => each.trim())) {
    expect(read('.env.example')).toMatch(new RegExp(`^${key}=`, 'm'));
    expect(read('docs/operations.md')).toContain(`\`${key}\``);
  }
});

/** prepare.mjs is an ES module for plain Node, so plain Node is asked. */
function nodeComplaints(versions: readonly string[]): readonly string[] {
  const module = pathToFileURL(join(ROOT, 'scripts', 'prepare.mjs')).href;
  const ask = `import('${module}').then((m) => console.log(${JSON.stringify(versions)}.map(m.nodeComplaint).join('\\n')))`;
  const done = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
  return done.stdout.split('\n').slice(0, versions.length);
}
