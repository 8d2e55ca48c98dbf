import { clsx } from 'clsx'
import { CHIPS, hasWords, toggleWords } from './chips'

interface WordChipsProps {
  prompt: string
  onChange: (prompt: string) => void
}

/** Words to press instead of typing; what is pressed stands in the description, where it can be changed. */
export function WordChips({ prompt, onChange }: WordChipsProps) {
  return (
    <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)]">
      {CHIPS.map(({ kind, words }) => (
        <div key={kind} role="group" aria-label={kind} className="contents">
          <span aria-hidden className="self-center text-xs text-muted max-sm:-mb-1">
            {kind}
          </span>
          <span className="flex flex-wrap gap-1.5">
            {words.map((phrase) => {
              const pressed = hasWords(prompt, phrase)
              return (
                <button
                  key={phrase}
                  type="button"
                  aria-pressed={pressed}
                  onClick={() => onChange(toggleWords(prompt, phrase, words))}
                  className={clsx(
                    'h-6 rounded-full border px-2.5 text-xs transition-colors',
                    pressed ? 'border-accent bg-accent-soft text-accent' : 'border-strong bg-surface text-fg hover:bg-hover',
                  )}
                >
                  {phrase}
                </button>
              )
            })}
          </span>
        </div>
      ))}
    </div>
  )
}
