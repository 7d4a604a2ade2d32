/** JSON from the network: never throws, and never yields a key that could reach a prototype. */
export type Json = Record<string, unknown>;

export function parseObject(text: string): Json | undefined {
  const value = parse(text);
  return isObject(value) ? value : undefined;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return suspicious(text) ? JSON.parse(text, withoutPrototypes) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A reviver costs several times a plain parse, so it runs only where the key could be hiding, spelt out or escaped.
function suspicious(text: string): boolean {
  return text.includes('__proto__') || text.includes('\\u00');
}

function withoutPrototypes(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
