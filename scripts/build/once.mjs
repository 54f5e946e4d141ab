// A Rollup plugin for the script-tag build: a second copy on one page does nothing. A second Lit would throw where Trusted
// Types allow its policy once, and `?v=2` behind our address already makes a second copy. So the whole module, Lit
// included, runs inside a function, once a page; the chunks beside it get their imports from whichever copy came first.

const KEY = "Symbol.for('meetlat')";

export const once = () => ({
  name: 'once',
  renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    if (chunk.imports.length > 0) this.error(`${chunk.fileName} must not need another file before it runs.`);
    // Rollup ends an ES module with one statement: export { local as exported, … };
    const [statement = '', list = ''] = /export \{([^}]*)\};\s*$/.exec(code) ?? [];
    const names = list
      .split(',')
      .filter((name) => name.trim() !== '')
      .map((name) => name.trim().split(' as '))
      .map(([local, exported = local]) => ({ local, exported }));
    const body = code.slice(0, code.length - statement.length);
    if (/^(import|export)\b/m.test(body)) this.error(`${chunk.fileName} has imports or exports in its body.`);
    return {
      code: [
        `const shared = globalThis[${KEY}] ??= (() => {`,
        body,
        `return { ${names.map(({ local, exported }) => `${exported}: ${local}`).join(', ')} };`,
        '})();',
        ...names.map(({ exported }) => `const _${exported} = shared.${exported};`),
        `export { ${names.map(({ exported }) => `_${exported} as ${exported}`).join(', ')} };`,
      ].join('\n'),
      map: null,
    };
  },
});
