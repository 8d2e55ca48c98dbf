/**
 * A path at this page's own origin, where the proxy is.
 *
 * @param template a path, with a `{name}` for each member of `path`, as the contract writes it
 * @param query members that are undefined or null are left out; the contract's are single values
 * @throws TypeError for a `{name}` without a value, which would ask for something else than was meant
 */
export function addressOf(template: string, path: object = {}, query: object = {}): URL {
  const values: Record<string, unknown> = { ...path }
  const filled = template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    if (!isSingle(values[name])) throw new TypeError(`${template} needs ${name}`)
    return encodeURIComponent(values[name])
  })
  // Node, which runs the tests, has no location.
  const url = new URL(filled, globalThis.location?.origin ?? 'http://localhost')
  for (const [name, value] of Object.entries(query)) if (isSingle(value)) url.searchParams.set(name, String(value))
  return url
}

function isSingle(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
