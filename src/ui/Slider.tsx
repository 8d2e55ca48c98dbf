import { useId, type CSSProperties } from 'react'

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

interface SliderStyle extends CSSProperties {
  '--share': number
}

/** A number on a line, with its value beside the label: the platform's own, drawn as `.slider` of controls.css says. */
export function Slider({ label, value, onValueChange, min, max, step = 1, format = String }: SliderProps) {
  const id = useId()
  const style: SliderStyle = { '--share': max > min ? (value - min) / (max - min) : 0 }
  return (
    <div>
      <div className="mb-1 flex justify-between gap-3 text-sm">
        <span id={id} className="font-medium">
          {label}
        </span>
        <span className="text-muted">{format(value)}</span>
      </div>
      <input
        type="range"
        className="slider"
        style={style}
        aria-labelledby={id}
        aria-valuetext={format(value)}
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={({ target }) => onValueChange(Number(target.value))}
        // Enter would send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  )
}
