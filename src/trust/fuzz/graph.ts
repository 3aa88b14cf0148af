/**
 * Any graph of plain records, lists and maps as JSON, with shared and circular references: a design as it is, whatever
 * becomes of the language that built it or of the generator that drew it.
 */
export type GraphText = { readonly root: Encoded; readonly objects: readonly EncodedObject[] };

type Encoded = string | number | boolean | null | { readonly big: string } | { readonly at: number };
type EncodedObject =
  | { readonly list: readonly Encoded[] }
  | { readonly map: readonly (readonly [Encoded, Encoded])[] }
  | { readonly record: Readonly<Record<string, Encoded>> };

/** Left out: where a value was made says nothing about what it is, and would tell machines apart. */
const forgotten = new Set(['origin']);

/** Writes a graph down. Throws TypeError for functions and other values that are no data. */
export function encodeGraph(root: unknown): GraphText {
  const places = new Map<object, number>();
  const objects: EncodedObject[] = [];
  const encode = (value: unknown): Encoded => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return { big: String(value) };
    if (typeof value !== 'object') throw new TypeError(`a ${typeof value} is no data`);
    const known = places.get(value);
    if (known !== undefined) return { at: known };
    const at = objects.length;
    places.set(value, at);
    objects.push({ list: [] });
    objects[at] = encodeObject(value, encode);
    return { at };
  };
  return { root: encode(root), objects };
}

function encodeObject(value: object, encode: (value: unknown) => Encoded): EncodedObject {
  if (Array.isArray(value)) return { list: value.map(encode) };
  if (value instanceof Map) return { map: [...value].map(([key, of]) => [encode(key), encode(of)] as const) };
  const kept = Object.entries(value).filter(([key, of]) => !forgotten.has(key) && of !== undefined);
  return { record: Object.fromEntries(kept.map(([key, of]) => [key, encode(of)])) };
}

/** The graph again, without the places where its values were made. Throws RangeError for references that lead nowhere. */
export function decodeGraph({ root, objects }: GraphText): unknown {
  const made = objects.map((object): object => {
    if ('list' in object) return [];
    return 'map' in object ? new Map() : {};
  });
  const decode = (value: Encoded): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if ('big' in value) return BigInt(value.big);
    const found = made[value.at];
    if (found === undefined) throw new RangeError(`nothing stands at ${value.at}`);
    return found;
  };
  objects.forEach((object, i) => {
    const target = made[i];
    if ('list' in object) (target as unknown[]).push(...object.list.map(decode));
    else if ('map' in object)
      for (const [key, of] of object.map) (target as Map<unknown, unknown>).set(decode(key), decode(of));
    else
      for (const [key, of] of Object.entries(object.record))
        (target as Record<string, unknown>)[key] = decode(of);
  });
  return decode(root);
}
