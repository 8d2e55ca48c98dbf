import { useState } from 'react'
import { CopyButton } from './CopyButton'
import { SegmentedControl } from './SegmentedControl'

interface CodeBlockProps {
  /** What the code does; names the block. */
  label: string
  /** One or more ways to write it; the first is shown. */
  samples: readonly { language: string; code: string }[]
  /** Makes what is copied, where the samples are shortened. */
  wholeOf?: (language: string) => string
}

/** Code to read and to copy, in one or several languages. */
export function CodeBlock({ label, samples, wholeOf }: CodeBlockProps) {
  const [chosen, setChosen] = useState(samples[0]?.language ?? '')
  const sample = samples.find(({ language }) => language === chosen) ?? samples[0]
  if (!sample) return null
  return (
    <figure aria-label={label} className="min-w-0 overflow-hidden rounded-lg border bg-sunken">
      <figcaption className="flex items-center gap-2 border-b bg-surface py-1 ps-3 pe-1">
        <span className="min-w-0 flex-1 truncate text-xs font-medium text-muted">{label}</span>
        {samples.length > 1 && (
          <SegmentedControl
            label="Language"
            value={sample.language}
            onValueChange={setChosen}
            options={samples.map(({ language }) => ({ value: language, label: language }))}
          />
        )}
        <CopyButton text={wholeOf ? () => wholeOf(sample.language) : sample.code} label="Code" />
      </figcaption>
      {/* Focusable, so that the keyboard can scroll it. */}
      <pre tabIndex={0} role="region" aria-label={`${label}, ${sample.language}`} className="max-h-96 overflow-auto p-3 font-mono text-xs leading-5 focus-visible:-outline-offset-2">
        <code>{sample.code}</code>
      </pre>
    </figure>
  )
}
