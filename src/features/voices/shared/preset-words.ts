/** What the docs say of three live presets; of the others nothing is published. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  clara: 'Soft, approachable',
  victoria: 'Firm, professional',
  vincent: 'Knowledgeable, authoritative',
}

/** "victoria" → "Victoria"; also fit for a preset that this version does not know. */
export function presetName(presetId: string): string {
  return presetId.charAt(0).toUpperCase() + presetId.slice(1)
}

/** A few words on a preset; empty when nothing is published. */
export function presetDescription(presetId: string): string {
  return DESCRIPTIONS[presetId] ?? ''
}
