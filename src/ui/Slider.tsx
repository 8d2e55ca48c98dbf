import { Slider as Radix } from 'radix-ui'
import { useId } from 'react'

interface SliderProps {
  label: string
  value: number
  onValueChange: (value: number) => void
  min: number
  max: number
  step?: number
  /** The value in words, shown and read out: "5 s". */
  format?: (value: number) => string
}

/** A number on a line, with its value beside the label. */
export function Slider({ label, value, onValueChange, min, max, step = 1, format = String }: SliderProps) {
  const id = useId()
  return (
    <div>
      <div className="mb-1 flex justify-between gap-3 text-sm">
        <span id={id} className="font-medium">
          {label}
        </span>
        <span className="text-muted">{format(value)}</span>
      </div>
      <Radix.Root
        value={[value]}
        min={min}
        max={max}
        step={step}
        onValueChange={([next]) => next !== undefined && onValueChange(next)}
        className="relative flex h-6 touch-none items-center select-none"
      >
        <Radix.Track className="relative h-1.5 flex-1 rounded-full bg-line forced-colors:border">
          <Radix.Range className="absolute h-full rounded-full bg-accent forced-colors:bg-[Highlight]" />
        </Radix.Track>
        <Radix.Thumb aria-labelledby={id} aria-valuetext={format(value)} className="block size-4 rounded-full border-2 border-accent bg-surface" />
      </Radix.Root>
    </div>
  )
}
