/**
 * `npm run contract -- FILE`: derives the contract from an OpenAPI file and writes it beside this
 * script: contract.json, schema.gen.ts (types), requests.gen.json (request schemas, written out),
 * generations.gen.json (the operations that start a task), voice-presets.gen.json (the preset voices).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { derive, requestSchemas } from './derive'
import { emitTypes } from './emit-types'
import { generationsOf } from './generations'
import { voicePresetsOf } from './voice-presets'

const file = process.argv[2]
if (!file) {
  process.stderr.write('Usage: npm run contract -- FILE    (an OpenAPI 3.1 document as JSON)\n')
  process.exit(2)
}

const contract = derive(JSON.parse(readFileSync(file, 'utf8')))
const here = (name: string) => new URL(name, import.meta.url)
writeFileSync(here('contract.json'), `${JSON.stringify(contract, null, 1)}\n`)
const schemas = requestSchemas(contract)
writeFileSync(here('requests.gen.json'), `${JSON.stringify(schemas)}\n`)
writeFileSync(here('voice-presets.gen.json'), `${JSON.stringify(voicePresetsOf(schemas))}\n`)
writeFileSync(here('generations.gen.json'), `${JSON.stringify(generationsOf(contract))}\n`)
writeFileSync(here('schema.gen.ts'), emitTypes(contract))

const count = Object.values(contract.paths).flatMap((methods) => Object.keys(methods)).length
process.stdout.write(`${count} operations, ${Object.keys(contract.components.schemas).length} schemas\n`)
