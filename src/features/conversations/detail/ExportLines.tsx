import type { Conversation } from '~/api/types'
import { isMissingPart } from '~/lib/missingPart'
import { MenuItem } from '~/ui/MenuItem'
import { toast } from '~/ui/toast'
import { downloadBlob } from '../exports/download'
import { EXPORT_FORMATS, exportName, FORMAT_NAMES, type ExportFormat } from '../exports/formats'
import { useShift } from '../shift.store'
import type { Talk } from '../talk/talk'

/** What a conversation can be exported to. */
export function ExportLines({ conversation, talk }: { conversation: Conversation; talk: Talk }) {
  const shift = useShift((state) => state.shifts[talk.id] ?? 0)

  async function exportAs(format: ExportFormat) {
    const { type, label } = EXPORT_FORMATS[format]
    try {
      const { WRITERS } = await import('../exports/writers')
      downloadBlob(exportName(talk, format), new Blob([WRITERS[format](conversation, shift)], { type }))
      toast.success(`Exported as ${label}`)
    } catch (error) {
      if (!isMissingPart(error)) throw error
      toast.error('Nothing was exported', { description: 'What writes the file did not come: the server is away, or Greenroom was updated.' })
    }
  }

  return FORMAT_NAMES.map((format) => (
    <MenuItem key={format} onSelect={() => void exportAs(format)}>
      {EXPORT_FORMATS[format].label}
      <span className="block text-xs text-muted">{EXPORT_FORMATS[format].note}</span>
    </MenuItem>
  ))
}
