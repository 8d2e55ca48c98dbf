import { clsx } from 'clsx'
import { useId, useState } from 'react'
import { isObject } from '~/contract/json-schema'
import { SearchInput } from '~/ui/SearchInput'
import { wordsOf } from '../labels'
import { areSearched } from '../schema/presets'
import type { OwnBranch, PresetBranch } from '../schema/widgets'
import { OwnOptions } from './OwnOptions'
import { PresetOption } from './PresetOption'
import type { WidgetProps } from './types'

interface PresetFieldProps extends WidgetProps {
  presets: readonly PresetBranch[]
  own: readonly OwnBranch[]
}

/** A voice or an avatar: one of the API's presets, or one of the person's own. Native radio buttons. */
export function PresetField({ field, label, help, presets, own }: PresetFieldProps) {
  const group = useId()
  const [q, setQ] = useState('')
  const value = isObject(field.value) ? field.value : {}
  const fits = (name: string) => name.toLowerCase().includes(q.trim().toLowerCase())
  const isChosen = (type: string, member: string, id: string) => value.type === type && value[member] === id
  const choose = (type: string, member: string, id: string) => field.onChange({ type, [member]: id })

  return (
    <div role="radiogroup" id={field.id} className="min-w-0" aria-labelledby={`${field.id}-label`} aria-describedby={clsx(field.error && `${field.id}-error`) || undefined}>
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <span id={`${field.id}-label`} className="text-sm font-medium">
          {label}
        </span>
        {field.limits.required && <span className="sr-only">required</span>}
        {!field.limits.required && <span className="text-xs text-faint">optional</span>}
        {areSearched(presets) && <SearchInput className="relative ms-auto block w-44" label={`Search ${label.toLowerCase()}s`} value={q} onValueChange={setQ} />}
      </div>
      <div className={clsx('max-h-56 overflow-y-auto rounded-lg border p-2', field.error ? 'border-danger' : 'border-control')}>
        {own.map((branch) => (
          <OwnOptions key={branch.type} branch={branch} group={group} fits={fits} isChosen={(id) => isChosen(branch.type, branch.member, id)} onChoose={(id) => choose(branch.type, branch.member, id)} />
        ))}
        {presets.map(({ type, member, ids }) => (
          <div key={type}>
            {own.length > 0 && <p className="mb-1 text-xs font-medium text-muted">Presets</p>}
            <div className="flex flex-wrap gap-1.5">
              {ids
                .map((id) => ({ id, name: nameOf(id) }))
                .filter(({ name }) => fits(name))
                .map(({ id, name }) => (
                  <PresetOption key={id} group={group} name={name} checked={isChosen(type, member, id)} onChoose={() => choose(type, member, id)} />
                ))}
            </div>
          </div>
        ))}
        {q.trim() !== '' && !presets.some(({ ids }) => ids.some((id) => fits(nameOf(id)))) && <p className="text-xs text-muted">No preset fits “{q}”.</p>}
      </div>
      {field.error && (
        <p id={`${field.id}-error`} className="mt-1 text-xs text-danger">
          {field.error}
        </p>
      )}
      {help && <p className="mt-1 text-xs text-muted">{help}</p>}
    </div>
  )
}

/** "cat-character" → "Cat character", "victoria" → "Victoria". */
const nameOf = (id: string): string => (/[A-Z]/.test(id) ? id : wordsOf(id))
