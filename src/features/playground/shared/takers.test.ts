import { expect, it } from 'vitest'
import { takersOf } from './takers'

const slugs = (kind: 'image' | 'video' | 'audio') => takersOf(kind).map(({ slug }) => slug)

it('finds in the contract which operations take a file of a kind', () => {
  expect(slugs('image')).toEqual(['image_to_video', 'video_to_video', 'character_performance', 'text_to_image'])
  expect(slugs('video')).toEqual(['video_to_video', 'character_performance', 'speech_to_speech'])
  expect(slugs('audio')).toEqual(['speech_to_speech', 'voice_dubbing', 'voice_isolation', 'avatar_videos'])
})

it('sends what it does not know nowhere', () => {
  expect(takersOf('unknown')).toEqual([])
  expect(takersOf()).toEqual([])
})
