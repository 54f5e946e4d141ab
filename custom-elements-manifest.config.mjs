// dist/custom-elements.json: what editors and Storybook know of our elements. Made from the doc blocks and the types.
import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isPrivate = ({ privacy, name }) => privacy === 'private' || privacy === 'protected' || /^[_#]/.test(name);

const isPublicModule = ({ path, declarations = [] }) =>
  declarations.some((declaration) => declaration.customElement) || /\/(define|events)\.ts$/.test(path);

const HIDDEN = /\battribute: false|\bstate: true/;

/**
 * The analyzer takes every reactive property for an attribute, unless its options stand there in full. This looks up
 * options that are kept in a constant, `@property(noAttribute)`, and those in `static properties`.
 */
function attributesOnly() {
  const constants = new Set();
  const hidden = new Set(); // 'MeetlatItem.answer'
  const isHidden = (options) => constants.has(options.getText()) || HIDDEN.test(options.getText());

  return {
    name: 'attributes-only',
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.initializer && HIDDEN.test(node.initializer.getText())) {
        constants.add(node.name.getText());
      }
    },
    analyzePhase({ ts, node }) {
      const owner = node.parent?.name?.getText();
      if (ts.isPropertyDeclaration(node)) {
        for (const { expression } of ts.getDecorators(node) ?? []) {
          if (expression.arguments?.some(isHidden)) hidden.add(`${owner}.${node.name.getText()}`);
        }
      }
      if (!ts.isClassElement(node) || node.name?.getText() !== 'properties') return;
      const visit = (inner) => {
        if (!ts.isObjectLiteralExpression(inner)) return void ts.forEachChild(inner, visit);
        for (const { name, initializer } of inner.properties) {
          if (initializer && isHidden(initializer)) hidden.add(`${owner}.${name.getText()}`);
        }
      };
      visit(node);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const isOpen = ({ name, fieldName = name, inheritedFrom }) =>
          !hidden.has(`${inheritedFrom?.name ?? element.name}.${fieldName}`);
        element.attributes &&= element.attributes.filter(isOpen);
        for (const member of element.members ?? []) if (!isOpen(member)) delete member.attribute;
      }
    },
  };
}

/** A manifest tells what a page may use: no private members, no helper modules, no events that the analyzer guessed. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isPublicModule);
    for (const element of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      element.members &&= element.members.filter((member) => !isPrivate(member) && !member.static);
      element.events &&= element.events.filter(({ name }) => name);
    }
  },
});

/** The tokens of all elements, from the one place that documents them. */
const sharedTokens = () => ({
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const lines = readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/@cssprop (--[\w-]+) - (.+)/g);
    const tokens = [...lines].map(([, name, description]) => ({ name, description }));
    for (const element of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      if (element.tagName) element.cssProperties = [...(element.cssProperties ?? []), ...tokens];
    }
  },
});

/** Paths as they are in the package: dist/elements/item/meetlat-item.js. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'string') node[key] = value.replace(/^(\/?)src\/(.+)\.[jt]s$/, '$1dist/$2.js');
        else if (value !== null && typeof value === 'object') rename(value);
      }
    };
    rename(customElementsManifest.modules);
  },
});

/** What editors ask for in place of a manifest: VS Code, and the IDEs of JetBrains. */
const editorData = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    attributesOnly(),
    publicOnly(),
    sharedTokens(),
    publishedPaths(),
    customElementVsCodePlugin({ ...editorData, cssFileName: null }),
    customElementJetBrainsPlugin({ ...editorData, packageJson: false }),
  ],
};
