import type { MediaKind } from '~/data/ledgerEntry'

/** Screens of the playground by the kind of file they begin with; ours, for the words and the order are. */
const TAKERS: Readonly<Record<MediaKind, readonly { slug: string; label: string }[]>> = {
  image: [
    { slug: 'image_to_video', label: 'Image to video' },
    { slug: 'text_to_image', label: 'Text to image, as a reference' },
    { slug: 'character_performance', label: 'Performance, as the character' },
  ],
  video: [
    { slug: 'video_to_video', label: 'Video to video' },
    { slug: 'character_performance', label: 'Performance' },
    { slug: 'speech_to_speech', label: 'Speech to speech' },
  ],
  audio: [
    { slug: 'speech_to_speech', label: 'Speech to speech' },
    { slug: 'voice_dubbing', label: 'Voice dubbing' },
    { slug: 'voice_isolation', label: 'Voice isolation' },
    { slug: 'avatar_videos', label: 'Avatar video' },
  ],
  unknown: [],
}

/** Where an output can be used as input. A test compares the slugs with the contract. */
export function takers(kind: MediaKind | undefined): readonly { slug: string; label: string }[] {
  return TAKERS[kind ?? 'unknown']
}
