// A Rollup plugin for the script-tag build: a second copy on one page does nothing but say so. A second Lit would throw
// where Trusted Types allow its policy once, and `?v=2` behind our address already makes a second copy. So the whole
// module, Lit included, runs inside a function, once a page; the chunks beside it take what they share from whichever
// copy came first, not from a file by name. Copies that hosts bundle are known by src/elements/base/copies.ts, of which this
// is the counterpart.
import { version } from './plugins.mjs';

const KEY = "globalThis[Symbol.for('meetlat')]";

/** "a as b, c" as pairs. */
const pairs = (list) =>
  list
    .split(',')
    .filter((name) => name.trim() !== '')
    .map((name) => name.trim().split(' as '))
    .map(([from, to = from]) => ({ from, to }));

/** Says that another copy came first. One that brings all elements is enough; beside others this one adds its own. */
const runOnce = (body, shared) => `const first = ${KEY};
first && console.info(\`meetlat \${first.version} came first and stays; this is ${version}.\`);
first?.whole || Object.assign(${KEY} ??= { version: '${version}', whole: true }, (() => {
${body}
return { ${shared.join(', ')} };
})());`;

export const once = () => ({
  name: 'once',
  load: (id) => (/[\\/]base[\\/]copies\.ts$/.test(id) ? 'export const markWhole = () => {};' : null),
  renderChunk(code, chunk, { entryFileNames }) {
    if (!chunk.isEntry) {
      const entry = new RegExp(`import \\{([^}]*)\\} from '\\./${entryFileNames.replaceAll('.', '\\.')}';`, 'g');
      const taken = (_, list) =>
        `const { ${pairs(list)
          .map(({ from, to }) => `${from}: ${to}`)
          .join(', ')} } = ${KEY};`;
      const bare = `import './${entryFileNames}';`;
      const alone = code.replace(entry, taken).replace(bare, '');
      // Such as an import() of what the entry holds already: import it statically.
      if (alone.includes(`'./${entryFileNames}'`)) this.error(`${chunk.fileName} asks for ${entryFileNames} by name.`);
      return { code: alone, map: null };
    }
    if (chunk.imports.length > 0) this.error(`${chunk.fileName} must not need another file before it runs.`);
    // Rollup ends an ES module with one statement: export { local as exported, … };
    const [statement = '', list = ''] = /export \{([^}]*)\};\s*$/.exec(code) ?? [];
    const body = code.slice(0, code.length - statement.length);
    if (/^(import|export)\b/m.test(body)) this.error(`${chunk.fileName} has imports or exports in its body.`);
    return {
      code: runOnce(
        body,
        pairs(list).map(({ from, to }) => `${to}: ${from}`),
      ),
      map: null,
    };
  },
});
