import { execFileSync, spawnSync } from 'node:child_process'
import RunwayML from '@runwayml/sdk'
import { describe, expect, it } from 'vitest'
import { operations } from '../operations'
import { startOf } from '../schema/start'
import { camelCase, javascript, python } from '../shared/literals'
import { holdsFiles, shortened, snippet } from './snippets'

/** Every kind of trouble that a text can be for three languages at once. */
const nasty = { model: 'm', promptText: `It's "quoted" \\ $HOME \`x\` \${y}\nline two — 猫 🐈`, list: [1, true, null, { aB: 'c' }], 'odd-name': [] }

describe('the code of a request', () => {
  const client: object = new RunwayML({ apiKey: 'key_x' })

  it.each(operations.map((operation) => [operation.slug, operation] as const))('%s names a method of the official SDK', (_slug, { path, schema }) => {
    const code = snippet('Node', path, startOf(schema))
    const name = /client\.(\w+)/.exec(code)?.[1] ?? ''
    const resource: unknown = Reflect.get(client, name)
    expect(resource).toHaveProperty('create', expect.any(Function))
    expect(code).toContain('.create(')
  })

  it('is exactly the body that is sent: JavaScript', () => {
    // oxlint-disable-next-line no-new-func, no-implied-eval -- our own text, in a test
    expect(new Function(`return ${javascript(nasty)}`)()).toEqual(nasty)
  })

  it('is exactly the body that is sent: shell', () => {
    const [, data = ''] = /-d ('[\s\S]*?')\n\n#/.exec(snippet('cURL', '/v1/x', nasty)) ?? []
    expect(JSON.parse(execFileSync('sh', ['-c', `printf %s ${data}`], { encoding: 'utf8' }))).toEqual(nasty)
  })

  const hasPython = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!hasPython)('is exactly the body that is sent: Python', () => {
    const printed = execFileSync('python3', ['-c', `import json\nprint(json.dumps(${python({ ...nasty, 'odd-name': undefined })}))`], { encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual({ model: 'm', prompt_text: nasty.promptText, list: [1, true, null, { a_b: 'c' }], 'odd-name': null })
  })

  it('cuts files short for reading, and only files', () => {
    const body = { uri: `data:image/png;base64,${'A'.repeat(500)}`, promptText: 'data: '.repeat(40) }
    expect(holdsFiles(body)).toBe(true)
    expect(JSON.stringify(shortened(body)).length).toBeLessThan(400)
    expect(holdsFiles({ promptText: 'x'.repeat(500) })).toBe(false)
  })

  it('camelCase is the SDK’s', () => expect(camelCase('image_to_video')).toBe('imageToVideo'))
})
