import { expect, it } from 'vitest'
import requests from './requests.gen.json'
import { voicePresetsOf } from './voice-presets'
import presets from './voice-presets.gen.json'

it('the committed list is what the request schemas give', () => {
  expect(presets).toEqual(voicePresetsOf(requests))
})

it('preset voices are not mixed up with the preset avatars, whose member is called avatar', () => {
  const choice = { properties: { type: { const: 'runway-preset' }, presetId: { enum: ['tennis-coach'] } } }
  expect(voicePresetsOf({ Video: { properties: { avatar: { oneOf: [choice] } } } })).toEqual([])
  expect(voicePresetsOf({ Video: { properties: { voice: choice } } })).toHaveLength(1)
})
