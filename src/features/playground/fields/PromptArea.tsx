import { clsx } from 'clsx'
import { useId, type ComponentProps, type RefObject } from 'react'
import { controlClass } from '~/ui/controlClass'
import { Counter } from '~/ui/Counter'
import { useFieldControl } from '~/ui/fieldContext'

interface PromptAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'ref'> {
  /** What is in it, or was a moment ago. */
  text: string
  /** Limit in UTF-16 code units. Shown, never enforced. */
  maxLength: number | undefined
  area: RefObject<HTMLTextAreaElement | null>
}

const MIN_ROWS = 4
const MAX_ROWS = 14
const heightOf = (rows: number) => `${rows * 1.25 + 0.75}rem`
/** Longer texts, in UTF-16 units, fill the control in any case. */
const LONG = 3_000

const GROWING = { minHeight: heightOf(MIN_ROWS), maxHeight: heightOf(MAX_ROWS) }
/** Nothing outside it depends on what is in it, so nothing outside is laid out anew, and it need not be measured. */
const FULL = { height: heightOf(MAX_ROWS), minHeight: heightOf(MIN_ROWS), fieldSizing: 'fixed', contain: 'strict' } as const

/**
 * The control of a prompt of up to 32,000 characters. As quick as the browser's own: React, which would copy the whole
 * text into `defaultValue` with every letter, leaves its text alone. `useTypedText` writes what did not come out of it.
 */
export function PromptArea({ text, maxLength, area, className, ...rest }: PromptAreaProps) {
  const counterId = useId()
  const field = useFieldControl(rest, maxLength === undefined ? undefined : counterId)
  const isLong = text.length > LONG
  return (
    <>
      <textarea
        {...rest}
        {...field}
        ref={area}
        defaultValue=""
        // `auto` reads all of a text anew with every letter.
        dir={isLong ? directionOf(text) : 'auto'}
        rows={MIN_ROWS}
        style={isLong ? FULL : GROWING}
        className={clsx(controlClass, 'col-span-2 field-sizing-content resize-y py-1.5', className)}
      />
      {maxLength !== undefined && <Counter id={counterId} value={text} max={maxLength} className="col-start-2 row-start-3 mt-1 justify-self-end" />}
    </>
  )
}

/** As `dir="auto"` has it: the first letter that has a direction decides. Looked for at the beginning only. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const [letter] = /\p{L}/u.exec(text.slice(0, LONG)) ?? []
  return letter !== undefined && /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter) ? 'rtl' : 'ltr'
}
