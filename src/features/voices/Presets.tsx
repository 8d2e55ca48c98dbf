import { useNavigate } from '@tanstack/react-router'
import { Card } from '~/ui/Card'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { isPresetWanted } from './arrange'
import { familyWords } from './families'
import { useFavourites } from './favourites.store'
import { PresetRow } from './PresetRow'
import { REQUEST_LINES } from './request-lines'
import { presetDescription, presetName } from './shared/preset-words'
import { PRESET_FAMILIES } from './shared/presets'
import { TryPanel } from './try/TryPanel'
import type { VoicesSearch } from './voices.search'

/** The voices that RunwayML offers to everybody, family by family, and the one being tried. */
export function Presets({ search }: { search: VoicesSearch }) {
  const navigate = useNavigate({ from: '/voices/' })
  const marked = useFavourites(({ ids }) => ids)
  const shown = PRESET_FAMILIES.find(({ type }) => type === search.family) ?? PRESET_FAMILIES[0]
  if (!shown) return null
  const families = PRESET_FAMILIES.map((family) => ({
    ...family,
    found: family.presetIds
      .map((id) => ({ id, name: presetName(id), description: presetDescription(id) }))
      .filter((preset) => isPresetWanted(preset, search, marked)),
  }))
  const found = families.find(({ type }) => type === shown.type)?.found ?? []
  const { about } = familyWords(shown.type)
  return (
    <>
      <Card title="Presets" flush>
        <div className="grid gap-2 border-b! p-3">
          <div className="min-w-0">
            <SegmentedControl
              label="Family of presets"
              value={shown.type}
              onValueChange={(family) => void navigate({ search: (now) => ({ ...now, family: family === PRESET_FAMILIES[0]?.type ? undefined : family }) })}
              options={families.map(({ type, found: { length } }) => ({ value: type, label: `${familyWords(type).label} ${length}` }))}
            />
          </div>
          <p className="text-sm text-muted">{about}</p>
          <p className="text-xs text-muted">
            In {shown.requests.map((request) => REQUEST_LINES[request] ?? request).join(' and ')} written as
            <code className="block font-mono wrap-anywhere">{presetJson(shown.type, shown.presetIds[0] ?? '')}</code>
          </p>
        </div>
        {found.length === 0 ? (
          <p className="p-3 text-sm text-muted">{search.favourites && search.q === undefined ? 'None of this family is a favourite yet.' : 'None of this family fits.'}</p>
        ) : (
          <ul aria-label={`Presets: ${familyWords(shown.type).label}`} className="grid grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-x-2 p-2">
            {found.map((preset) => (
              <PresetRow key={preset.id} preset={preset} json={presetJson(shown.type, preset.id)} />
            ))}
          </ul>
        )}
      </Card>
      <TryPanel presetId={search.try} />
    </>
  )
}

/** How a preset is written as the `voice` of a request. */
function presetJson(type: string, presetId: string): string {
  return `{ "type": "${type}", "presetId": "${presetId}" }`
}
