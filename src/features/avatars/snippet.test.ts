import RunwayML from '@runwayml/sdk'
import { expect, test } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { validate, type Issue } from '~/contract/validate'
import { avatarSnippet, SNIPPET_LANGUAGES, SNIPPET_USES } from './snippet'
import { PRESET_AVATARS } from './shared/preset-avatars'

const own = { type: 'custom', avatarId: '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e' } as const
const preset = { type: 'runway-preset', presetId: 'cat-character' } as const

const client = new RunwayML({ apiKey: 'test', maxRetries: 0 })
/** The SDK's resources and methods by name, as a snippet writes them. */
const methodsOf = (resource: string): string[] => {
  const value: unknown = Reflect.get(client, resource)
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyNames(Object.getPrototypeOf(value)) : []
}

test.each(SNIPPET_USES)('Node, %s: every method it calls exists in the SDK', (use) => {
  const code = avatarSnippet(own, use, 'node')
  const calls = [...code.matchAll(/client\s*\.(\w+)\s*\.(\w+)\(/g)]
  expect(calls.length).toBeGreaterThan(0)
  for (const [, resource = '', method] of calls) expect(methodsOf(resource)).toContain(method)
})

test('Node, video: waitForTaskOutput is on what create gives', async () => {
  expect(avatarSnippet(own, 'video', 'node')).toContain('.waitForTaskOutput()')
  const pending = client.avatarVideos.create(
    { model: 'gwm1_avatars', avatar: own, speech: { type: 'text', text: 'Hi' } },
    // Fails at once, without a network.
    { signal: AbortSignal.abort() },
  )
  expect(pending.waitForTaskOutput).toBeTypeOf('function')
  await expect(pending).rejects.toThrow(/abort/i)
})

test.each(SNIPPET_USES)('Python, %s: the same methods in its spelling', (use) => {
  const code = avatarSnippet(own, use, 'python')
  for (const [, resource = '', method = ''] of code.matchAll(/client\.(\w+)\.(\w+)\(/g)) {
    const camel = resource.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
    expect(methodsOf(camel)).toContain(method)
  }
})

test.each([
  ['session', requests.CreateRealtimeSessionRequest],
  ['video', requests.CreateAvatarVideoRequest],
] as const)('cURL, %s: the body is one that the contract takes', (use, schema) => {
  for (const avatar of [own, preset]) {
    const body = /-d '(.*?)'\n/s.exec(avatarSnippet(avatar, use, 'curl'))?.[1] ?? ''
    const issues: Issue[] = validate(schema, JSON.parse(body))
    expect(issues).toEqual([])
  }
})

test('no snippet holds a key, all name the avatar', () => {
  for (const use of SNIPPET_USES) {
    for (const language of SNIPPET_LANGUAGES) {
      expect(avatarSnippet(own, use, language)).toContain(own.avatarId)
      expect(avatarSnippet(preset, use, language)).toContain('cat-character')
      expect(avatarSnippet(own, use, language)).not.toMatch(/key_[0-9a-f]/)
    }
  }
})

test('the preset avatars are those of the contract, in number too', () => {
  const avatars = requests.CreateRealtimeSessionRequest.properties.avatar.oneOf[0]?.properties.presetId?.enum
  expect(PRESET_AVATARS.map(({ id }) => id).toSorted()).toEqual(avatars?.toSorted())
})
