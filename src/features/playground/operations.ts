import requests from '~/contract/generation-requests.gen.json'
import generations from '~/contract/generations.gen.json'
import type { JsonSchema } from '~/contract/json-schema'
import { wordsOf } from './labels'

export type OutputKind = 'video' | 'image' | 'audio'

/** A screen of the playground: one operation of the contract that starts a task. */
export interface Operation {
  /** As in the contract, `CreateTextToImage`. */
  id: string
  /** `/v1/text_to_image` */
  path: string
  /** Last part of the path, which is also the screen's address: `text_to_image`. */
  slug: string
  label: string
  group: string
  /** One sentence under the title. */
  lead: string
  /** What its results are; undefined for an operation this version has no words for. */
  makes: OutputKind | undefined
  schema: JsonSchema
}

interface Words {
  label: string
  group: string
  makes: OutputKind
  lead: string
}

/** Ours are only the words and the order; an operation without an entry gets its path in words, and comes last. */
const WORDS: Readonly<Record<string, Words>> = {
  image_to_video: { label: 'Image to video', group: 'Video', makes: 'video', lead: 'Sets a picture in motion.' },
  text_to_video: { label: 'Text to video', group: 'Video', makes: 'video', lead: 'Makes a video from words alone.' },
  video_to_video: { label: 'Video to video', group: 'Video', makes: 'video', lead: 'Changes a video as the prompt says.' },
  character_performance: { label: 'Performance', group: 'Video', makes: 'video', lead: 'Lets a character act out what a person does in a video.' },
  text_to_image: { label: 'Text to image', group: 'Image', makes: 'image', lead: 'Makes a picture from words, and from reference images.' },
  text_to_speech: { label: 'Text to speech', group: 'Audio', makes: 'audio', lead: 'Reads a text aloud.' },
  speech_to_speech: { label: 'Speech to speech', group: 'Audio', makes: 'audio', lead: 'Says the same words in another voice.' },
  sound_effect: { label: 'Sound effect', group: 'Audio', makes: 'audio', lead: 'Makes a sound from a description.' },
  voice_dubbing: { label: 'Voice dubbing', group: 'Audio', makes: 'audio', lead: 'Speaks a recording in another language.' },
  voice_isolation: { label: 'Voice isolation', group: 'Audio', makes: 'audio', lead: 'Takes everything but the voice out of a recording.' },
  avatar_videos: { label: 'Avatar video', group: 'Avatar', makes: 'video', lead: 'Lets an avatar speak a text or a recording.' },
}

const ORDER = Object.keys(WORDS)
const schemas: Readonly<Record<string, JsonSchema | undefined>> = requests

/** The operations of the contract that this build carries, in the order of the screen. */
export const operations: readonly Operation[] = operationsOf(generations, schemas)

/** Makes the screens of a contract: what its generation operations are called is looked up, everything else is read. */
export function operationsOf(list: readonly { id: string; path: string }[], requestSchemas: Readonly<Record<string, JsonSchema | undefined>>): Operation[] {
  return list
    .flatMap(({ id, path }) => {
      const schema = requestSchemas[`${id}Request`]
      const slug = path.split('/').at(-1) ?? id
      const words = WORDS[slug]
      if (!schema) return []
      return [{ id, path, slug, schema, label: words?.label ?? wordsOf(slug), group: words?.group ?? 'Other', lead: words?.lead ?? '', makes: words?.makes }]
    })
    .toSorted((a, b) => placeOf(a.slug) - placeOf(b.slug))
}

function placeOf(slug: string): number {
  return ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length
}

export const operationBySlug = (slug: string): Operation | undefined => operations.find((operation) => operation.slug === slug)
