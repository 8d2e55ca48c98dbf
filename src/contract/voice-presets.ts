import { membersOf, type JsonSchema } from './json-schema'

/** A set of preset voices, as one or more requests take it. */
export interface PresetFamily {
  /** What stands in the voice's `type`: the three families differ in it, even where the voices are the same. */
  type: string
  /** Names of the requests in the contract that take it: "CreateAvatarRequest". */
  requests: readonly string[]
  /** Their `presetId`s, in the order of the contract. */
  presetIds: readonly string[]
}

/**
 * Every family of preset voices that request schemas name: what voice-presets.gen.json holds, so that a list of voices
 * need not load the schemas of all requests.
 *
 * @param schemas request schemas by name
 */
export function voicePresetsOf(schemas: Readonly<Record<string, JsonSchema>>): PresetFamily[] {
  const families = new Map<string, PresetFamily & { requests: string[] }>()
  for (const [request, schema] of Object.entries(schemas)) {
    for (const { type, presetIds } of voicesIn(schema)) {
      const key = `${type} ${presetIds.join(' ')}`
      const known = families.get(key)
      if (known) known.requests.push(request)
      else families.set(key, { type, presetIds, requests: [request] })
    }
  }
  return [...families.values()]
}

/** The preset choices of every member called `voice`, at any depth. */
function voicesIn(schema: JsonSchema): Pick<PresetFamily, 'type' | 'presetIds'>[] {
  const inner = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]
  return [
    ...inner.flatMap(voicesIn),
    ...membersOf(schema).flatMap(([name, member]) => (name === 'voice' ? (member.oneOf ?? [member]).flatMap(presetChoice) : voicesIn(member))),
  ]
}

function presetChoice({ properties }: JsonSchema): Pick<PresetFamily, 'type' | 'presetIds'>[] {
  const type = properties?.type?.const
  const ids = properties?.presetId?.enum?.filter((id) => typeof id === 'string')
  return typeof type === 'string' && ids ? [{ type, presetIds: ids }] : []
}
