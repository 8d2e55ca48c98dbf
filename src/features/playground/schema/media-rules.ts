import { USUAL_RULES, type MediaRules } from '~/features/media/shared/media-rules'

/** Pictures and videos of Aleph and Act-Two may be as wide as cinema (what the API answered to wider ones). */
const WIDE: MediaRules = { ...USUAL_RULES, maxRatio: 2.358 }

/** By operation and member: what its documentation or its refusals ask beyond the contract. */
const RULES: Readonly<Record<string, Readonly<Record<string, MediaRules>>>> = {
  CreateVideoToVideo: { videoUri: WIDE, references: WIDE },
  CreateCharacterPerformance: {
    character: WIDE,
    // "Asset duration must be at most 30 seconds" is the API's own refusal; less than 3 s holds no performance.
    reference: { ...WIDE, minSeconds: 3, maxSeconds: 30 },
  },
  CreateVoiceIsolation: { audioUri: { moreThanSeconds: 4.6 } },
}

/** What a file in a field of an operation must be like, beyond its type. */
export function rulesFor(operationId: string, field: string): MediaRules {
  return RULES[operationId]?.[field] ?? USUAL_RULES
}

/** A data URI has four characters for three bytes, and RunwayML's own client sends none over 5 MB. */
const DATA_URI_CHARACTERS = 5_242_880

/**
 * Up to how many bytes a file travels inside the request.
 * @param characters the contract's limit of a data URI there
 * @param among how many such files the request may hold; together they stay small
 */
export function inlineBytesFor(characters: number | undefined, among: number = 1): number {
  if (characters === undefined) return 0
  const one = (Math.min(characters, DATA_URI_CHARACTERS) - 100) * 0.75
  return Math.floor(among > 2 ? Math.min(one, 1_000_000) : Math.min(one, 3_000_000))
}
