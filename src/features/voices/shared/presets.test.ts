import { describe, expect, it } from 'vitest'
import { operations } from '~/contract/operations'
import { REQUEST_LINES } from '../request-lines'
import { presetName } from './preset-words'
import { LIVE_PRESETS, PRESET_FAMILIES } from './presets'

describe('the preset voices of the contract', () => {
  it('come in three families, each with its own type and requests', () => {
    expect(PRESET_FAMILIES.map(({ type, presetIds, requests }) => [type, presetIds.length, [...requests].toSorted()])).toEqual([
      ['runway-live-preset', 30, ['CreateAvatarRequest', 'UpdateAvatarRequest']],
      ['preset', 30, ['CreateAvatarVideoRequest']],
      ['runway-preset', 49, ['CreateSpeechToSpeechRequest', 'CreateTextToSpeechRequest']],
    ])
    expect(PRESET_FAMILIES[0]!.presetIds).toEqual(PRESET_FAMILIES[1]!.presetIds)
    expect(PRESET_FAMILIES[2]!.presetIds).toContain('Maya')
    expect(LIVE_PRESETS).toEqual(PRESET_FAMILIES[0]!.presetIds)
  })

  it('have requests that the contract has at the address that is shown', () => {
    for (const request of PRESET_FAMILIES.flatMap((family) => family.requests)) {
      const [method, path] = REQUEST_LINES[request]?.split(' ') ?? []
      const operation = operations.find((candidate) => candidate.method === method && candidate.path === path)
      expect(operation && `${operation.id}Request`).toBe(request)
    }
  })
})

it('gives every preset a name', () => expect(presetName('clara')).toBe('Clara'))
