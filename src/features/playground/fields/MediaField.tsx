import { isObject } from '~/contract/json-schema'
import { knownMedia } from '~/features/media/shared/media-library'
import { MediaSlot } from '~/features/media/shared/MediaSlot'
import type { MediaKind } from '~/features/media/shared/media-sniff'
import { usePlayground } from '../context'
import { inlineBytesFor, rulesFor } from '../schema/media-rules'
import { dataUriLimit } from '../schema/widgets'
import type { WidgetProps } from './types'

type MediaFieldProps = WidgetProps & { accepts: readonly MediaKind[] }

/** One file, by its address. */
export function MediaField({ name, path, schema, field, label, help, accepts }: MediaFieldProps) {
  const { operation } = usePlayground()
  return (
    <MediaSlot
      id={field.id}
      label={label}
      help={help}
      accepts={accepts}
      rules={rulesFor(operation.id, String(path[0] ?? name))}
      inlineBytes={inlineBytesFor(dataUriLimit(schema, accepts[0] ?? 'image'))}
      required={field.limits.required}
      error={field.error}
      value={typeof field.value === 'string' && field.value !== '' ? field.value : undefined}
      onChange={field.onChange}
    />
  )
}

/** One file of one of several kinds; the kind that the request states is the file's own. */
export function TypedMediaField({ name, path, schema, field, label, help, accepts }: MediaFieldProps) {
  const { operation } = usePlayground()
  const limits = accepts.map((kind) => dataUriLimit(schema, kind) ?? 0)
  return (
    <MediaSlot
      id={field.id}
      label={label}
      help={help}
      accepts={accepts}
      rules={rulesFor(operation.id, String(path[0] ?? name))}
      inlineBytes={inlineBytesFor(Math.min(...limits))}
      required={field.limits.required}
      error={field.error}
      value={isObject(field.value) && typeof field.value.uri === 'string' ? field.value.uri : undefined}
      onChange={(uri) => field.onChange(uri === undefined ? undefined : { type: kindOf(uri, accepts), uri })}
    />
  )
}

function kindOf(uri: string, accepts: readonly MediaKind[]): MediaKind | undefined {
  const known = knownMedia(uri)?.facts.kind
  return accepts.find((kind) => kind === known) ?? accepts[0]
}
