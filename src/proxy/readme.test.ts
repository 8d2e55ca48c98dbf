// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import packageJson from '../../package.json'
import { readEnv } from './env'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

/** Variable → default, from the table under "Environment". */
const documented = new Map([...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|/gm)].map(([, name = '', value = '']) => [name, value.replaceAll('`', '')]))

/** Every name that is asked of the environment. */
function variablesRead(): Set<string> {
  const names = new Set<string>()
  readEnv(new Proxy({}, { get: (_target, name) => void names.add(String(name)) }))
  return names
}

it('names every variable that is read, and none that is not', () => {
  const read = variablesRead()
  expect(read.size).toBeGreaterThan(5)
  expect([...documented.keys()].toSorted()).toEqual([...read, 'SANDBOX_PORT'].toSorted())
  // A name that is asked for elsewhere than in env.ts has to be here as well.
  const sources = ['src/proxy', 'src/sandbox'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8')),
  )
  const mentioned = new Set(sources.flatMap((source) => source.match(/\b(?:RUNWAYML|GREENROOM|SANDBOX)_[A-Z_]+\b/g) ?? []))
  expect([...mentioned].filter((name) => !documented.has(name))).toEqual([])
})

it('tells the defaults that hold', () => {
  const read = readEnv({})
  if ('problems' in read) throw new Error(read.problems.join(' '))
  const { host, port, baseUrl, scenario, speed } = read.config
  expect(Object.fromEntries(documented)).toMatchObject({
    HOST: host, PORT: String(port), RUNWAYML_BASE_URL: baseUrl, SANDBOX_SCENARIO: scenario, SANDBOX_SPEED: String(speed),
    RUNWAYML_API_SECRET: 'none', GREENROOM_PASSWORD: 'none', GREENROOM_ALLOWED_HOSTS: 'none',
  })
})

it('names every command, and none that there is not', () => {
  const named = [...readme.matchAll(/`npm (?:run ([\w:]+)|(start|test))\b/g)].map(([, run, short]) => run ?? short)
  expect(new Set(named)).toEqual(new Set(Object.keys(packageJson.scripts)))
})

it('names only files and folders that there are', () => {
  const paths = [...readme.matchAll(/(?:`|src(?:set)?=")((?:src|e2e|\.github)(?:\/[\w./-]+)?)[`"]/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})
