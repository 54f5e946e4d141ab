// The accessibility tree of one element, as Chromium hands it to screen readers. Puppeteer's own snapshot cannot start
// at a custom element: Chromium leaves out the host, which means nothing to a reader, and keeps what is inside.

/** Every DOM node inside an element, shadow roots included, by the id the accessibility tree refers to. */
async function nodesInside(client, objectId) {
  const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const ids = new Set();
  const collect = (inner) => {
    ids.add(inner.backendNodeId);
    for (const child of [...(inner.children ?? []), ...(inner.shadowRoots ?? [])]) collect(child);
  };
  collect(node);
  return ids;
}

/** Boxes that only group, and the pieces a text is drawn in. */
const isMeaningless = (node) =>
  node.ignored ||
  node.role.value === 'InlineTextBox' ||
  (['generic', 'none'].includes(node.role.value) && !node.name?.value);

/** One node with its states as plain fields: `{ role, name, checked, children, … }`. */
function describe(node, children) {
  const states = (node.properties ?? []).map(({ name, value }) => [name, value.value]);
  const fields = { role: node.role, name: node.name, description: node.description, value: node.value };
  const texts = Object.entries(fields).map(([name, field]) => [name, field?.value]);
  return Object.fromEntries([...texts, ...states, ['children', children]].filter(([, value]) => value !== undefined));
}

/** The topmost meaningful nodes of an element, itself or inside it. The element is what `expression` yields in the page. */
export async function accessibilityTree(page, expression) {
  const client = await page.createCDPSession();
  try {
    const { result } = await client.send('Runtime.evaluate', { expression });
    const inside = await nodesInside(client, result.objectId);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const isInside = (node) => node !== undefined && inside.has(node.backendDOMNodeId);
    const build = (node) => {
      const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? build(byId.get(id)) : []));
      return isMeaningless(node) ? children : [describe(node, children)];
    };
    return nodes.filter((node) => isInside(node) && !isInside(byId.get(node.parentId))).flatMap(build);
  } finally {
    await client.detach();
  }
}
