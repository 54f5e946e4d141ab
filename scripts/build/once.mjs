// A Rollup plugin for the script-tag build: a second copy on one page does nothing. A second Lit would throw where Trusted
// Types allow its policy once, and `?v=2` behind our address already makes a second copy. So the whole module, Lit
// included, runs inside a function, once a page; the chunks beside it take what they share from whichever copy came first,
// not from a file by name.

const SHARED = "globalThis[Symbol.for('meetlat')]";

/** "a as b, c" as pairs. */
const pairs = (list) =>
  list
    .split(',')
    .filter((name) => name.trim() !== '')
    .map((name) => name.trim().split(' as '))
    .map(([from, to = from]) => ({ from, to }));

export const once = () => ({
  name: 'once',
  renderChunk(code, chunk, { entryFileNames }) {
    if (!chunk.isEntry) {
      const entry = new RegExp(`import \\{([^}]*)\\} from '\\./${entryFileNames.replaceAll('.', '\\.')}';`, 'g');
      const taken = (_, list) =>
        `const { ${pairs(list)
          .map(({ from, to }) => `${from}: ${to}`)
          .join(', ')} } = ${SHARED};`;
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
    const shared = pairs(list).map(({ from, to }) => `${to}: ${from}`);
    return { code: `${SHARED} ??= (() => {\n${body}\nreturn { ${shared.join(', ')} };\n})();`, map: null };
  },
});
