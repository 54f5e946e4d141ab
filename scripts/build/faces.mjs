// dist/react, a component an element, and what jsx and vue know of tags: made from the list of elements, after their types.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './plugins.mjs';

const dist = `${root}dist/`;

const names = readdirSync(`${dist}elements`).filter((name) => existsSync(`${dist}elements/${name}/define.js`));
const className = (name) => `Meetlat${name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

const write = (path, ...lines) => writeFileSync(dist + path, `${lines.join('\n')}\n`);

/** The doc block of the class, for the component of the same name. */
const docBlock = (name) =>
  /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\nexport declare class )/.exec(
    readFileSync(`${dist}elements/${name}/meetlat-${name}.d.ts`, 'utf8'),
  )?.[0] ?? '';

for (const name of names) {
  const component = className(name);
  const from = `from '../elements/${name}/meetlat-${name}.js'`;
  const define = `import '../elements/${name}/define.js';`;
  write(
    `react/${name}.js`,
    define,
    `import { ${component} as Element } ${from};`,
    "import { face } from './face.js';",
    `export const ${component} = /* @__PURE__ */ face('meetlat-${name}', Element);`,
  );
  write(
    `react/${name}.d.ts`,
    "import '../elements/events.js';",
    define,
    `import type { ${component} as Element } ${from};`,
    "import type { Face } from './props.js';",
    docBlock(name),
    `export declare const ${component}: Face<Element>;`,
  );
}

const components = names.map((name) => `export { ${className(name)} } from './${name}.js';`);
write('react/index.js', ...components);
write('react/index.d.ts', ...components, "export type { Face, FaceProps } from './props.js';");
write('react/jsx.js', 'export {};');

/** Types alone: the tags that each `define` tells TypeScript of, and our events. */
const known = ['events', ...names.map((name) => `${name}/define`)].map((path) => `import '../elements/${path}.js';`);
for (const path of ['react/jsx.d.ts', 'vue/index.d.ts']) {
  write(path, ...known, readFileSync(dist + path, 'utf8').trimEnd());
}
