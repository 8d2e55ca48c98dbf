/** Four of the nine presets have a published name; the others are called by their id. */
const names: Readonly<Record<string, string>> = {
  'cat-character': 'Mochi',
  'music-superstar': 'Mina',
  'fashion-designer': 'Sofia',
  'cooking-teacher': 'Marco',
}

/** The display name of a preset avatar. */
export function presetAvatarName(presetId: string): string {
  const words = presetId.replaceAll('-', ' ')
  return names[presetId] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
