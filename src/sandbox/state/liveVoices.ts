/** Only three of the 30 presets have a published description; for the others the sandbox says nothing. */
const descriptions: Readonly<Record<string, string>> = {
  clara: 'Soft, approachable',
  victoria: 'Firm, professional',
  vincent: 'Knowledgeable, authoritative',
}

/** Name and description of a preset voice for calls. */
export function liveVoice(presetId: string): { name: string; description: string } {
  return { name: presetId.charAt(0).toUpperCase() + presetId.slice(1), description: descriptions[presetId] ?? '' }
}
