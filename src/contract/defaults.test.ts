import { describe, expect, it } from 'vitest'
import { defaultsOf } from './defaults'
import requests from './requests.gen.json'

describe('defaultsOf', () => {
  it('gives the defaults of the members and the constants of the required ones', () => {
    expect(defaultsOf(requests.CreateAvatarRequest)).toEqual({ imageProcessing: 'optimize' })
    expect(defaultsOf(requests.CreateRealtimeSessionRequest)).toMatchObject({ model: 'gwm1_avatars', maxDuration: 300, tools: [] })
  })

  it('follows the branch that the value so far has chosen', () => {
    expect(defaultsOf(requests.CreateTextToVideoRequest)).toEqual({})
    expect(defaultsOf(requests.CreateTextToVideoRequest, { model: 'veo3.1', promptText: 'x' })).toEqual({ model: 'veo3.1', audio: true })
    expect(defaultsOf(requests.CreateTextToVideoRequest, { model: 'veo3' })).toEqual({ model: 'veo3', duration: 8 })
    expect(defaultsOf(requests.CreateAvatarRequest, { voice: { type: 'custom' } })).toEqual({ imageProcessing: 'optimize', voice: { type: 'custom' } })
  })

  it('chooses where there is no choice', () => {
    expect(defaultsOf(requests.CreateTextToSpeechRequest)).toMatchObject({ model: 'eleven_multilingual_v2', voice: { type: 'runway-preset' } })
  })

  it('gives a new value each time', () => {
    const [one, other] = [1, 2].map(() => defaultsOf(requests.CreateRealtimeSessionRequest).tools)
    expect(one).toEqual(other)
    expect(one).not.toBe(other)
  })
})
