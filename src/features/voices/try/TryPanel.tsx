import { useNavigate } from '@tanstack/react-router'
import { SidePanel } from '~/ui/SidePanel'
import { presetName } from '../shared/preset-words'
import { PRESET_FAMILIES } from '../shared/presets'
import { TryVoice, type TriedVoice } from './TryVoice'

/** A preset being tried out, beside the list; the address says which. */
export function TryPanel({ presetId }: { presetId: string | undefined }) {
  const navigate = useNavigate({ from: '/voices/' })
  const voice = presetId === undefined ? undefined : triedPreset(presetId)
  return (
    <SidePanel
      open={voice !== undefined}
      onOpenChange={(open) => !open && void navigate({ search: ({ try: _closed, ...rest }) => rest, resetScroll: false })}
      title={voice ? `Try ${voice.name}` : ''}
    >
      {voice && <TryVoice key={presetId} voice={voice} />}
    </SidePanel>
  )
}

/** Undefined for what is no preset of the contract. Live presets and those of speech differ in their first letter. */
function triedPreset(presetId: string): TriedVoice | undefined {
  const family = PRESET_FAMILIES.find(({ presetIds }) => presetIds.includes(presetId))
  if (!family) return undefined
  return { type: family.type === 'runway-preset' ? 'speech' : 'live', presetId, name: presetName(presetId) }
}
