import { isObject } from '~/contract/json-schema'

const camel = /^[A-Za-z_$][\w$]*$/

/** A JSON value as a JavaScript literal, two spaces a level. */
export function javascript(value: unknown, indent: string = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => `${inner}${javascript(entry, inner)},\n`).join('')}${indent}]`
  }
  if (isObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    if (members.length === 0) return '{}'
    const lines = members.map(([name, member]) => `${inner}${camel.test(name) ? name : quoted(name)}: ${javascript(member, inner)},\n`)
    return `{\n${lines.join('')}${indent}}`
  }
  return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'undefined')
}

/** In single quotes, as the SDK's own examples are; JSON's escapes are JavaScript's as well. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/**
 * A JSON value as a Python literal.
 * @param rename names of members; the Python SDK takes those of the API in snake_case, at every depth
 */
export function python(value: unknown, indent: string = '', rename: (name: string) => string = snake): string {
  const inner = `${indent}    `
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => `${inner}${python(entry, inner, rename)},\n`).join('')}${indent}]`
  }
  if (isObject(value)) {
    const lines = Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(rename(name))}: ${python(member, inner, rename)},\n`)
    return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`
  }
  // JSON's escapes are Python's, but for surrogate pairs, which JSON.stringify leaves as they are.
  return JSON.stringify(value)
}

/** promptText → prompt_text */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** image_to_video → imageToVideo */
export function camelCase(slug: string): string {
  return slug.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** In single quotes for a POSIX shell. */
export function shell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
