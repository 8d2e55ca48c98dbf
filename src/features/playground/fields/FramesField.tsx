import { MediaSlot } from '~/features/media/shared/MediaSlot'
import { usePlayground } from '../context'
import { addressAt, withFrame } from '../schema/frames'
import { inlineBytesFor, rulesFor } from '../schema/media-rules'
import { dataUriLimit } from '../schema/widgets'
import type { WidgetProps } from './types'

interface FramesFieldProps extends WidgetProps {
  positions: readonly string[]
  most: number
}

const WORDS: Readonly<Record<string, string>> = { first: 'First frame', last: 'Last frame' }

/** The pictures that a video begins and ends with: one slot per position that the model knows. */
export function FramesField({ name, schema, field, label, help, positions, most }: FramesFieldProps) {
  const { operation } = usePlayground()
  const shown = positions.slice(0, most)
  return (
    <div className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
      {shown.map((position, n) => (
        <MediaSlot
          key={position}
          id={n === 0 ? field.id : `${field.id}-${position}`}
          label={shown.length === 1 ? label : (WORDS[position] ?? `${label}: ${position}`)}
          help={n === 0 ? help : undefined}
          accepts={['image']}
          rules={rulesFor(operation.id, name)}
          inlineBytes={inlineBytesFor(dataUriLimit(schema, 'image'))}
          required={n === 0 && field.limits.required}
          aside={n > 0 && <span className="text-xs text-faint">optional</span>}
          error={n === 0 ? field.error : undefined}
          value={addressAt(field.value, position)}
          onChange={(uri) => field.onChange(withFrame(field.value, position, uri))}
        />
      ))}
    </div>
  )
}
