import { importsOf } from './imports'

/**
 * Who may import whom. Each folder of src: paths below src (`*` stands for one name, a folder covers all in it), and
 * packages it must not use. Its own folder is always allowed, except where `alone` says so.
 */
interface Layer {
  may: readonly string[]
  mustNot?: readonly string[]
  /** Files of the folder may not import each other. */
  alone?: boolean
}

const react = ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router', 'zustand']
const screen = ['react-dom', '@tanstack/react-router', 'zustand', 'radix-ui', 'lucide-react', 'cmdk']

export const layers: Readonly<Record<string, Layer>> = {
  lib: { may: [], mustNot: react },
  contract: { may: ['lib'], mustNot: react },
  api: { may: ['contract', 'lib'], mustNot: react },
  ledger: { may: ['api', 'contract', 'lib'], mustNot: react },
  data: { may: ['api', 'ledger', 'contract', 'lib'], mustNot: screen },
  stores: { may: ['lib'], mustNot: ['@tanstack/react-query', '@tanstack/react-router'] },
  // confirm, theme and player are drawn by a primitive each.
  ui: { may: ['stores', 'lib'], mustNot: ['@tanstack/react-query'] },
  features: { may: ['features/*/shared', 'data', 'api/types', 'api/errors', 'api/explain', 'api/media', 'contract', 'stores', 'ui', 'lib'] },
  app: { may: ['features/*/shared', 'data', 'api/errors', 'api/explain', 'stores', 'ui', 'lib'] },
  routes: { may: ['app', 'features/*/*Page', 'features/*/*.search', 'features/*/*.queries', 'features/*/shared', 'data', 'lib'], alone: true },
  sandbox: { may: ['contract', 'lib'], mustNot: [...react, 'node:*'] },
  proxy: { may: ['contract', 'lib'], mustNot: react },
  styles: { may: ['lib'] },
}

/** Files that may import more than their folder: entry points, each with what it enters. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'proxy/server': ['sandbox'],
  'proxy/demo': ['sandbox'],
  'sandbox/serve': ['node:*'],
  'app/static-shell-plugin': [],
}

/** Folders and files that put everything together. */
const free = /^(?:main|router|routeTree\.gen|architecture\.test|test\/.*)$/

const generated = /\.gen\.tsx?$/
const seedData = /^sandbox\/(?:seed|media)\//
const withMarkup = /^(?:ui|app|features|routes|test)\/|^main\.tsx$|^router\.tsx$/

const MAX_LINES = 300

/**
 * Everything in one file that the design forbids, in sentences.
 *
 * @param file path below src with extension
 */
export function violationsOf(file: string, source: string): string[] {
  const path = file.replace(/\.tsx?$/, '')
  const found = importsOf(file, source)
    .filter((target) => !isAllowed(path, target))
    .map((target) => `${file} imports ${target}`)
  if (/(?:^|\/)index\.tsx?$/.test(file) && !file.startsWith('routes/')) found.push(`${file} is a barrel; import by file path`)
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
  if (lines > MAX_LINES && !generated.test(file) && !seedData.test(file)) found.push(`${file} has ${lines} lines; split at ${MAX_LINES}`)
  if (file.endsWith('.tsx') && !withMarkup.test(file) && !isForTests(path)) found.push(`${file}: only ui, app, features, routes and main draw`)
  if (file.startsWith('routes/') && lines > 60) found.push(`${file} has ${lines} lines; a route is configuration, 60 at most`)
  return found
}

function isAllowed(path: string, target: string): boolean {
  if (free.test(path)) return true
  const folder = path.split('/')[0] ?? ''
  const layer = layers[folder]
  if (!layer) return false
  const extra = exceptions[path] ?? []
  const isTest = isForTests(path)
  if (!isOurs(target)) return isTest || matches(extra, target) || !matches(layer.mustNot ?? [], target)
  // Tests put things together that the code keeps apart: a feature's test renders its route against the sandbox.
  if (isTest) return true
  return isNear(path, target, layer) || matches(layer.may, target) || matches(extra, target)
}

/** A test, or what tests in its folder share. */
function isForTests(path: string): boolean {
  return /\.test$|\/(?:testing|fixture)[^/]*$/.test(path)
}

/** In the same folder, or in the same feature. */
function isNear(path: string, target: string, { alone }: Layer): boolean {
  if (alone) return false
  const depth = path.startsWith('features/') ? 2 : 1
  const own = path.split('/').slice(0, depth).join('/')
  return target === own || target.startsWith(`${own}/`)
}

/** Our files resolve to a folder of src; `test` and src's own files count as ours as well. */
function isOurs(target: string): boolean {
  const folder = target.split('/')[0] ?? ''
  return folder in layers || folder === 'test' || /^(?:main|router|routeTree\.gen)$/.test(target)
}

function matches(patterns: readonly string[], target: string): boolean {
  return patterns.some((pattern) => {
    const expression = pattern.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')
    return new RegExp(`^${expression}(?:/|$)`).test(target)
  })
}
