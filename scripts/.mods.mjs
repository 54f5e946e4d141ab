import { rollup } from 'rollup';
import { brotliCompressSync, constants } from 'node:zlib';
const { default: configs } = await import('/work/wt/recipes/rollup.config.mjs');
const c = configs[2];
const br = (code) =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  }).length;
const b = await rollup(c);
for (const extra of [{}, { freeze: false, generatedCode: 'es2015' }, { externalLiveBindings: false, freeze: false }]) {
  const { output } = await b.generate({ ...c.output, ...extra });
  console.log(extra, output[0].code.length, br(output[0].code));
}
const m = (output) => output;
const { output } = await b.generate(c.output);
for (const [id, mm] of Object.entries(output[0].modules))
  if (/zod/.test(id)) console.log(id.replace(/.*node_modules/, ''), mm.renderedLength, mm.renderedExports.join(' '));
