import { RadioGroup as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface SegmentedControlProps<Value extends string> {
  /** Names the choice: "Theme". Not shown. */
  label: string
  value: Value
  onValueChange: (value: Value) => void
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
}

/** One of two to five short words, at once in effect: a view, a range, a theme. A radio group in a row. */
export function SegmentedControl<Value extends string>({ label, value, onValueChange, options }: SegmentedControlProps<Value>) {
  return (
    <Radix.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option) onValueChange(option.value)
      }}
      className="inline-flex h-control max-w-full items-stretch gap-0.5 overflow-x-auto rounded-md border border-strong bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          className="inline-flex items-center gap-1.5 rounded-sm border border-transparent px-2.5 text-xs font-medium whitespace-nowrap text-muted transition-colors hover:text-fg focus-visible:outline-offset-0 data-[state=checked]:border-strong data-[state=checked]:bg-raised data-[state=checked]:text-fg forced-colors:data-[state=checked]:forced-color-adjust-none forced-colors:data-[state=checked]:bg-[Highlight] forced-colors:data-[state=checked]:text-[HighlightText] [&_svg]:size-3.5"
        >
          {option.icon}
          {option.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  )
}
