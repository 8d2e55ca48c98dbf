/** What a family of presets is called here, and what it is good for. */
interface FamilyWords {
  label: string
  about: string
}

const WORDS: Readonly<Record<string, FamilyWords>> = {
  'runway-live-preset': {
    label: 'Avatars',
    about: 'The live presets as the voice of an avatar: it speaks with it in live sessions and, unless told otherwise, in videos.',
  },
  preset: {
    label: 'Avatar videos',
    about: 'The same live presets as the voice of one video, in place of that of the avatar. Only the type is written differently.',
  },
  'runway-preset': {
    label: 'Speech',
    about: 'Other voices, for text to speech and speech to speech. Avatars cannot have them, not even where a name is the same.',
  },
}

/** @param type of the family in its requests; one newer than this version is called by it */
export function familyWords(type: string): FamilyWords {
  return WORDS[type] ?? { label: type, about: 'A family that this version of Greenroom does not know yet.' }
}
