/* global CSS, CSSStyleSheet */
// How a code block without a mark is tested, by its language. A check gives the problem as a text, or null.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { root } from '../../support/e2e.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Commands of npm that are no scripts of ours. */
const OF_NPM = ['ci', 'install', 'pack', 'create', 'init'];
const OTHERS = ['cd', 'cp', 'git', 'mkdir', 'npx', 'unzip', 'zip', 'composer', 'wp', 'drush'];
const OUR_FOLDERS = /^(?:\.ci|demo|dist|docs|meetlat-data|scripts|src|stories|test)\//;

export function json({ code }) {
  try {
    JSON.parse(code);
    return null;
  } catch ({ message }) {
    return `is no JSON: ${message}`;
  }
}

/** Every script, and every file of ours that it names, is there. It does not run: it may install, or take long. */
export function sh({ code }) {
  const lines = code.replaceAll('\\\n', ' ').split(/\n|&&/);
  const commands = lines.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter(Boolean);
  for (const command of commands) {
    const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
    const [program, first, second] = words;
    if (program === 'npm') {
      const name = first === 'run' ? words.slice(2).find((word) => !word.startsWith('-')) : first;
      const known = first === 'run' ? name in scripts : OF_NPM.includes(name) || name in scripts;
      if (!known) return `"${command}": npm knows no "${name}".`;
    } else if (program === 'node') {
      if (!existsSync(join(root, first ?? ''))) return `"${command}": ${first} is not there.`;
    } else if (!OTHERS.includes(program) && !existsSync(join(root, program))) {
      return `"${command}": "${program}" is not known to this check. ${second ? '' : 'Is it a command?'}`.trim();
    }
    const gone = words.find(
      (word) => OUR_FOLDERS.test(word) && !/^dist|[*<$]/.test(word) && !existsSync(join(root, word)),
    );
    if (gone) return `"${command}": ${gone} is not there.`;
  }
  return null;
}

export function vue({ code }) {
  const { descriptor, errors } = parse(code);
  const problems = [...errors];
  const id = 'example';
  try {
    if (descriptor.scriptSetup ?? descriptor.script) compileScript(descriptor, { id });
    if (descriptor.template) {
      problems.push(...compileTemplate({ id, filename: 'Example.vue', source: descriptor.template.content }).errors);
    }
  } catch (error) {
    problems.push(error);
  }
  return problems.length > 0 ? problems.map((problem) => problem.message ?? problem).join('\n') : null;
}

/** Asked of a page: which declarations this browser does not know. */
export function unknownCss(code) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  if (sheet.cssRules.length === 0) return ['no rule at all'];
  const plain = code.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const declarations = [...plain.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)];
  return declarations
    .filter(([, name, value]) => !name.startsWith('--') && !CSS.supports(name, value.replace('!important', '').trim()))
    .map(([text]) => text);
}
