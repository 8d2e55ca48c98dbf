import { dirname, normalize } from 'node:path/posix'

/**
 * The imports of a source file. TypeScript 7 has no compiler API, so this reads the text: comments go first, then every
 * `from '…'`, `import '…'` and `import('…')` counts, types too.
 *
 * @param file path below src, e.g. `features/avatars/AvatarPage.tsx`
 * @returns paths below src without extension for our own files, bare names for packages; queries (`?raw`) are dropped
 */
export function importsOf(file: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, '')
  const specifiers = [
    ...code.matchAll(/^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/gm),
    ...code.matchAll(/^[ \t]*import\s*(['"])([^'"\n]+)\1/gm),
    ...code.matchAll(/\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g),
  ].map((match) => match[2] ?? '')
  return specifiers.map((specifier) => resolve(file, specifier.replace(/\?.*$/, '')))
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('~/')) return withoutExtension(specifier.slice(2))
  if (specifier.startsWith('.')) return withoutExtension(normalize(`${dirname(file)}/${specifier}`))
  return specifier
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:ts|tsx)$/, '')
}
