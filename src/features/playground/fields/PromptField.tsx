import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Field } from '~/ui/Field'
import { usePlayground } from '../context'
import { tagBefore, tagHints, tagsIn } from '../schema/tags'
import { PromptArea } from './PromptArea'
import { TagOptions } from './TagOptions'
import type { WidgetProps } from './types'
import { useTypedText } from './useTypedText'

interface Completion {
  /** Where the tag ends that is being typed. */
  caret: number
  typed: string
  active: number
}

/** A long text. While reference images have tags, `@` offers them, and what does not fit together is said below. */
export function PromptField({ name, field, label, help }: WidgetProps) {
  const { form } = usePlayground()
  const listId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, typed, settle } = useTypedText(field.textProps.value, field.onChange, (value) => write(area.current, value))
  const [completion, setCompletion] = useState<Completion>()
  const tags = name === 'promptText' ? tagsIn(form.value).filter(Boolean) : []
  const options = completion ? tags.filter((tag) => tag.startsWith(completion.typed.toLowerCase())) : []
  const active = Math.min(completion?.active ?? 0, options.length - 1)

  /** Looks at a few letters before the caret only: a prompt may have 32,000. */
  function look(value: string, caret: number) {
    const begun = tags.length > 0 ? tagBefore(value, caret) : undefined
    if (begun === undefined) return completion && setCompletion(undefined)
    setCompletion({ caret, typed: begun, active: 0 })
  }

  function choose(tag: string) {
    if (!completion || !area.current) return
    const { value } = area.current
    const start = completion.caret - completion.typed.length
    const space = value.startsWith(' ', completion.caret) ? '' : ' '
    area.current.setRangeText(`${tag}${space}`, start, completion.caret)
    const caret = start + tag.length + 1
    area.current.setSelectionRange(caret, caret)
    typed(area.current.value)
    setCompletion(undefined)
  }

  function keyPressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    // The form runs what it holds.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) settle()
    if (!completion || options.length === 0 || event.ctrlKey || event.metaKey) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) setCompletion({ ...completion, active: (active + move + options.length) % options.length })
    else if (event.key === 'Escape') setCompletion(undefined)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(options[active] ?? '')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="relative">
      <Field {...field.fieldProps} label={label} help={help} note={field.limits.required ? undefined : 'optional'}>
        <PromptArea
          area={area}
          name={field.textProps.name}
          text={text}
          maxLength={field.textProps.maxLength}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget
            typed(value)
            look(value, currentTarget.selectionStart)
          }}
          onKeyDown={keyPressed}
          onBlur={() => {
            setCompletion(undefined)
            settle()
            field.onBlur()
          }}
          {...(tags.length > 0 && {
            'aria-autocomplete': 'list' as const,
            'aria-controls': options.length > 0 ? listId : undefined,
            'aria-activedescendant': options.length > 0 ? `${listId}-${active}` : undefined,
          })}
        />
      </Field>
      <TagOptions id={listId} options={options} active={active} onChoose={choose} />
      {tags.length > 0 && <Hints prompt={text} tags={tags} />}
    </div>
  )
}

/** Not what is in it already: that would put the caret at its end. */
function write(area: HTMLTextAreaElement | null, value: string) {
  if (area && area.value !== value) area.value = value
}

/** Reads the whole prompt, so it comes after the letters, when there is time. */
function Hints({ prompt, tags }: { prompt: string; tags: readonly string[] }) {
  const settled = useDeferredValue(prompt)
  const hints = tagHints(settled, tags, true)
  return (
    <ul role="status" className="mt-1 text-xs text-warning">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  )
}
