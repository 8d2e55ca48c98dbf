import { describe, expect, test } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { bodyOf } from './body'

const { CreateAvatarRequest, UpdateAvatarRequest, UpdateVoiceRequest, CreateTextToImageRequest, CreateRealtimeSessionRequest, RunWorkflowRequest } = requests

describe('create', () => {
  test('leaves out what is blank and need not be there, keeps what must', () => {
    const value = { name: '', personality: 'Kind', startScript: '', imageProcessing: undefined, documentIds: [] }
    expect(bodyOf(CreateAvatarRequest, 'create', value, value)).toEqual({ name: '', personality: 'Kind', documentIds: [] })
  })

  test('sends only what the chosen model knows, though the rest is kept in the form', () => {
    const value = { model: 'gemini_2.5_flash', promptText: 'A cat', seed: 7, quality: 'high', ratio: '1024:1024' }
    expect(bodyOf(CreateTextToImageRequest, 'create', value, value)).toEqual({ model: 'gemini_2.5_flash', promptText: 'A cat', ratio: '1024:1024' })
    expect(bodyOf(CreateTextToImageRequest, 'create', { ...value, model: 'gen4_image' }, value)).toHaveProperty('seed', 7)
  })

  test('cleans up in depth: inside lists and unions', () => {
    const tool = { type: 'client_event', name: 'wave', description: 'Waves', timeoutSeconds: 3, parameters: [{ name: 'n', description: 'd', type: 'string', items: { type: 'string' } }] }
    const body = bodyOf(CreateRealtimeSessionRequest, 'create', { tools: [tool], avatar: { type: 'custom', avatarId: 'x', presetId: 'y' } }, {})
    expect(body).toEqual({
      tools: [{ type: 'client_event', name: 'wave', description: 'Waves', parameters: [{ name: 'n', description: 'd', type: 'string' }] }],
      avatar: { type: 'custom', avatarId: 'x' },
    })
  })

  test('keeps objects whose member names are anybody’s', () => {
    const value = { nodeOutputs: { 'node-1': { prompt: { type: 'primitive', value: '' } } } }
    expect(bodyOf(RunWorkflowRequest, 'create', value, {})).toEqual(value)
  })
})

describe('update', () => {
  const initial = { name: 'Ada', personality: 'Kind', startScript: 'Hello', documentIds: ['a'] }

  test('sends only what changed', () => {
    expect(bodyOf(UpdateAvatarRequest, 'update', { ...initial, name: 'Grace', documentIds: ['a'] }, initial)).toEqual({ name: 'Grace' })
    expect(bodyOf(UpdateAvatarRequest, 'update', { ...initial }, initial)).toEqual({})
  })

  test('clears with null where the API takes null', () => {
    expect(bodyOf(UpdateAvatarRequest, 'update', { ...initial, startScript: '' }, initial)).toEqual({ startScript: null })
    expect(bodyOf(UpdateVoiceRequest, 'update', { name: 'V', description: '' }, { name: 'V', description: 'Deep' })).toEqual({ description: null })
  })

  test('keeps a blank that cannot be cleared, so that it is complained about', () => {
    expect(bodyOf(UpdateAvatarRequest, 'update', { ...initial, name: '' }, initial)).toEqual({ name: '' })
  })

  test('nothing and nothing are the same', () => {
    expect(bodyOf(UpdateAvatarRequest, 'update', { startScript: '' }, { startScript: null })).toEqual({})
  })
})
