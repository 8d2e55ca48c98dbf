/** What we say of a field. Everything else about it (type, limits, values, default) is read from the contract. */
interface FieldWords {
  label: string
  help?: string
  /** Smaller comes first; fields without words stand between the known ones and the advanced. */
  order: number
  /** Unit of a number: "s". */
  unit?: string
  /** Where a number with a range and no default starts. */
  start?: number
}

const UNKNOWN_ORDER = 70

const FIELDS: Readonly<Record<string, FieldWords>> = {
  promptImage: { label: 'Image', order: 10 },
  videoUri: { label: 'Video', order: 10 },
  audioUri: { label: 'Audio', order: 10 },
  media: { label: 'Recording', order: 10, help: 'Speech as audio or video. Its voice is replaced, its words stay.' },
  character: { label: 'Character', order: 11, help: 'A picture or a video of the one who shall act.' },
  reference: { label: 'Performance', order: 12, help: 'A video of a person whose face and gestures the character takes on.' },
  avatar: { label: 'Avatar', order: 13 },
  speech: { label: 'Speech', order: 14 },
  audio: { label: 'Sound', order: 35, help: 'The video comes with sound. Without it costs less.' },
  text: { label: 'Text', order: 20 },
  promptText: { label: 'Prompt', order: 20 },
  referenceImages: { label: 'Reference images', order: 22, help: 'Name them in the prompt by their tags, as in @tag.' },
  references: { label: 'Reference images', order: 22 },
  tag: { label: 'Tag', order: 1 },
  subject: { label: 'Shows', order: 2 },
  voice: { label: 'Voice', order: 24 },
  targetLang: { label: 'Language', order: 25 },
  ratio: { label: 'Size', order: 30 },
  duration: { label: 'Length', order: 31, unit: 's', start: 5 },
  outputCount: { label: 'Images', order: 32 },
  quality: { label: 'Quality', order: 33 },
  background: { label: 'Background', order: 34 },
  loop: { label: 'Loop', order: 36, help: 'The end leads back to the beginning without a seam.' },
  expressionIntensity: { label: 'Expression', order: 37, help: 'How strongly the face moves, from calm to lively.' },
  bodyControl: { label: 'Body control', order: 38, help: 'Takes on gestures as well as the face.' },
  removeBackgroundNoise: { label: 'Remove background noise', order: 40 },
  numSpeakers: { label: 'Speakers', order: 41, help: 'Found out by itself when empty.' },
  disableVoiceCloning: { label: 'No voice cloning', order: 42, help: 'Uses ready-made voices instead of ones like the speakers’.' },
  dropBackgroundAudio: { label: 'Drop background audio', order: 43, help: 'Leaves music and noise out of the result.' },
  seed: { label: 'Seed', order: 80, help: 'The same seed with the same settings gives a similar result.' },
  contentModeration: { label: 'Content moderation', order: 90 },
  publicFigureThreshold: { label: 'Public figures', order: 1, help: 'Low is less strict with recognisable public figures.' },
}

/** Words for a field by its name; a name never seen before is taken apart into words. */
export function fieldWords(name: string): FieldWords {
  return Object.hasOwn(FIELDS, name) ? FIELDS[name]! : { label: wordsOf(name), order: UNKNOWN_ORDER }
}

/** "removeBackgroundNoise" and "remove_background_noise" → "Remove background noise". */
export function wordsOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').toLowerCase().trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  publicFigureThreshold: { auto: 'Automatic', low: 'Low' },
  quality: { auto: 'Automatic' },
  background: { auto: 'Automatic' },
}

const languages = typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames(['en'], { type: 'language' }) : undefined

/** One value of a choice as a person reads it. */
export function valueWords(name: string, value: unknown): string {
  const known = VALUES[name]?.[String(value)]
  if (known !== undefined) return known
  if (name === 'targetLang') return languages?.of(String(value)) ?? String(value)
  const { unit } = fieldWords(name)
  if (typeof value === 'number') return unit ? `${value} ${unit}` : String(value)
  return typeof value === 'string' && /^[a-z]+$/.test(value) ? wordsOf(value) : String(value)
}
