// Fields of an instrument file that the library drops because it does not know them: mostly names with a slip of the pen.

/** How many letters to change, add or leave out to make one word of another; more than `limit` counts as `limit + 1`. */
function distance(a, b, limit) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(row.at(-1), limit + 1);
}

/** The known name that was meant, if one is near. */
function nearest(name, known) {
  const limit = name.length < 5 ? 1 : 2;
  const near = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return near[0]?.other ?? null;
}

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field of `value` that the JSON Schema does not name, as `{ path, name, guess }`, from top to bottom. */
export function* unknownFields(value, schema, path = '') {
  if (Array.isArray(value)) {
    for (const [i, element] of value.entries()) yield* unknownFields(element, schema.items ?? {}, `${path}[${i}]`);
    return;
  }
  // A group whose keys are free, such as the texts of an item by level, has no list of fields.
  const { properties, additionalProperties } = schema;
  if (!isGroup(value) || !properties || additionalProperties) return;
  for (const [name, field] of Object.entries(value)) {
    const place = `${path}${path && '.'}${name}`;
    if (Object.hasOwn(properties, name)) yield* unknownFields(field, properties[name], place);
    else
      yield {
        path: place,
        name,
        guess: nearest(
          name,
          Object.keys(properties).filter((one) => !(one in value)),
        ),
      };
  }
}
