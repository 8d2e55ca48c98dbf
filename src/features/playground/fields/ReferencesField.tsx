import X from 'lucide-react/icons/x'
import { defaultsOf } from '~/contract/defaults'
import { isObject, membersOf, type JsonSchema } from '~/contract/json-schema'
import { factsInWords } from '~/features/media/shared/media-facts'
import { knownMedia, useMediaLibrary } from '~/features/media/shared/media-library'
import { MediaPreview } from '~/features/media/shared/MediaPreview'
import { MediaSlot } from '~/features/media/shared/MediaSlot'
import { IconButton } from '~/ui/IconButton'
import { UserText } from '~/ui/UserText'
import { usePlayground } from '../context'
import { inlineBytesFor, rulesFor } from '../schema/media-rules'
import { tagFor, tagsIn } from '../schema/tags'
import { assetKind, dataUriLimit } from '../schema/widgets'
import type { WidgetProps } from './types'

interface ReferencesFieldProps extends WidgetProps {
  /** Schema of one entry. */
  item: JsonSchema
  most: number
}

/** Reference images: those that are chosen, each with its tag, and a place for one more. */
export function ReferencesField({ name, path, field, label, help, item, most }: ReferencesFieldProps) {
  const { operation, form, drawField } = usePlayground()
  const entries: unknown[] = Array.isArray(field.value) ? field.value : []
  const uri = item.properties?.uri ?? {}
  const kind = assetKind(uri) ?? 'image'
  const more = membersOf(item).filter(([member, schema]) => member !== 'uri' && schema.const === undefined)
  const isTagged = more.some(([member]) => member === 'tag')

  function add(address: string | undefined) {
    if (address === undefined) return
    const tag = isTagged ? { tag: tagFor(knownMedia(address)?.name ?? '', tagsIn(form.value)) } : {}
    field.onChange([...entries, { ...defaultsOf(item), uri: address, ...tag }])
  }

  function remove(at: number) {
    const rest = entries.filter((_, n) => n !== at)
    field.onChange(rest.length > 0 ? rest : undefined)
  }

  return (
    <div className="grid gap-2">
      {entries.length > 0 && (
        <ul className="grid gap-2">
          {entries.map((entry, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- entries have no identity of their own
            <li key={n} className="flex items-start gap-3 rounded-lg border p-2">
              <Reference address={isObject(entry) && typeof entry.uri === 'string' ? entry.uri : ''} />
              <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
                {more.map(([member, schema]) => drawField({ key: member, name: member, schema, path: [...path, n, member] }))}
              </div>
              <IconButton label={`Remove reference image ${n + 1}`} icon={<X />} variant="ghost" onClick={() => remove(n)} />
            </li>
          ))}
        </ul>
      )}
      {entries.length < most ? (
        <MediaSlot
          id={field.id}
          label={entries.length === 0 ? label : `Another of ${most}`}
          help={entries.length === 0 ? help : undefined}
          accepts={[kind]}
          rules={rulesFor(operation.id, name)}
          inlineBytes={inlineBytesFor(dataUriLimit(uri, kind), most)}
          required={field.limits.required}
          aside={!field.limits.required && entries.length === 0 && <span className="text-xs text-faint">optional</span>}
          error={field.error}
          value={undefined}
          onChange={add}
        />
      ) : (
        <p className="text-xs text-muted">This model takes {most} at most.</p>
      )}
    </div>
  )
}

function Reference({ address }: { address: string }) {
  const media = useMediaLibrary((library) => library.known.get(address))
  return (
    <div className="w-20 min-w-0">
      {media && <MediaPreview media={media} className="h-14 w-20" />}
      <UserText lines={1} className="mt-1 text-xs">
        {media?.name ?? address}
      </UserText>
      {media && <p className="truncate text-xs text-muted">{factsInWords(media.facts)}</p>}
    </div>
  )
}
