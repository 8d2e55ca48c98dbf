import { memo } from 'react'
import { sizeOf } from '../schema/fit'
import { Chips } from './Chips'
import type { WidgetProps } from './types'

/** The size of a result: each as its shape, with its pixels. */
export function RatioField({ field, label, help, schema, options }: WidgetProps & { options: readonly string[] }) {
  const { required } = field.limits
  return (
    <Ratios
      id={field.id}
      label={label}
      help={schema.deprecated ? 'No longer used by the API: the result takes the size of what is sent in.' : help}
      error={field.error}
      required={required}
      value={field.value}
      onChange={field.onChange}
      options={options}
      isOpen={!required}
    />
  )
}

interface RatiosProps {
  id: string
  label: string
  help?: string
  error?: string
  required: boolean
  value: unknown
  onChange: (value: unknown) => void
  options: readonly string[]
  isOpen: boolean
}

/** Thirty sizes need not be drawn again with every letter of the prompt. */
const Ratios = memo(function Ratios({ options, isOpen, ...rest }: RatiosProps) {
  const shown = options.map((value: unknown) => ({ value, label: wordsOf(String(value)), icon: <Shape ratio={String(value)} /> }))
  return <Chips {...rest} options={isOpen ? [{ value: undefined, label: 'Not set' }, ...shown] : shown} />
})

const wordsOf = (ratio: string): string => (ratio === 'auto' ? 'Automatic' : ratio.replace(':', ' × '))

/** Side of the square that shapes are drawn in, in pixels. */
const BOX = 14

function Shape({ ratio }: { ratio: string }) {
  const size = sizeOf(ratio)
  if (!size) return null
  const longest = Math.max(size.width, size.height)
  return (
    <span aria-hidden className="grid size-4 place-items-center">
      <span className="block rounded-[2px] border border-current" style={{ width: (BOX * size.width) / longest, height: (BOX * size.height) / longest }} />
    </span>
  )
}
