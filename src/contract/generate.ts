/**
 * `npm run contract -- FILE`: derives the contract from an OpenAPI file and writes it beside this
 * script: contract.json, schema.gen.ts (types), requests.gen.json (request schemas, written out),
 * generations.gen.json (the operations that start a task). A page loads no more schemas than it fills in:
 * requests/ has each by itself, generation-requests.gen.json those of the playground, voice-presets.gen.json the
 * preset voices that they name.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { derive, requestSchemas } from './derive'
import { emitTypes } from './emit-types'
import { generationRequests, generationsOf } from './generations'
import { voicePresetsOf } from './voice-presets'

const file = process.argv[2]
if (!file) {
  process.stderr.write('Usage: npm run contract -- FILE    (an OpenAPI 3.1 document as JSON)\n')
  process.exit(2)
}

const contract = derive(JSON.parse(readFileSync(file, 'utf8')))
const here = (name: string) => new URL(name, import.meta.url)
writeFileSync(here('contract.json'), `${JSON.stringify(contract, null, 1)}\n`)
const writeJson = (name: string, value: unknown) => writeFileSync(here(name), `${JSON.stringify(value)}\n`)
const requests = requestSchemas(contract)
const generations = generationsOf(contract)
writeJson('requests.gen.json', requests)
writeJson('generations.gen.json', generations)
writeJson('generation-requests.gen.json', generationRequests(generations, requests))
writeJson('voice-presets.gen.json', voicePresetsOf(requests))
rmSync(here('requests'), { recursive: true, force: true })
mkdirSync(here('requests'))
for (const [name, schema] of Object.entries(requests)) writeJson(`requests/${name}.gen.json`, schema)
writeFileSync(here('schema.gen.ts'), emitTypes(contract))

const count = Object.values(contract.paths).flatMap((methods) => Object.keys(methods)).length
process.stdout.write(`${count} operations, ${Object.keys(contract.components.schemas).length} schemas\n`)
