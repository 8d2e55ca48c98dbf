import { clsx } from 'clsx'
import { lazy, type ReactNode } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { fieldAt, usePlayground, type AnyFieldProps } from '../context'
import { fieldWords } from '../labels'
import { areSearched } from '../schema/presets'
import { widgetOf } from '../schema/widgets'
import { ChoiceField } from './ChoiceField'
import { FixedField } from './FixedField'
import { FramesField } from './FramesField'
import { GroupField } from './GroupField'
import { MediaField, TypedMediaField } from './MediaField'
import { NumberField } from './NumberField'
import { PromptField } from './PromptField'
import { RangeField } from './RangeField'
import { RatioField } from './RatioField'
import { ReferencesField } from './ReferencesField'
import { SeedField } from './SeedField'
import { SwitchField } from './SwitchField'
import { TextField } from './TextField'
import { VariantField } from './VariantField'

// Few forms have one of these, and lists of presets bring a search and the person's own with them.
const JsonField = lazy(async () => ({ default: (await import('./JsonField')).JsonField }))
const PresetField = lazy(async () => ({ default: (await import('./PresetField')).PresetField }))

/** One field of a request, with the control that its schema asks for. */
export function AnyField({ name, path, schema }: AnyFieldProps): ReactNode {
  const { form } = usePlayground()
  const field = fieldAt(form, path)
  const { label, help } = fieldWords(name)
  const props = { name, path, schema, field, label, help }
  const widget = widgetOf(name, schema)
  switch (widget.kind) {
    case 'fixed':
      return <FixedField {...props} value={widget.value} />
    case 'prompt':
      return <PromptField {...props} />
    case 'text':
      return <TextField {...props} />
    case 'ratio':
      return <RatioField {...props} options={widget.options} />
    case 'choice':
      return <ChoiceField {...props} options={widget.options} />
    case 'switch':
      return <SwitchField {...props} />
    case 'range':
      return <RangeField {...props} min={widget.min} max={widget.max} step={widget.step} />
    case 'number':
      return <NumberField {...props} integer={widget.integer} />
    case 'seed':
      return <SeedField {...props} max={widget.max} />
    case 'media':
      return <MediaField {...props} accepts={widget.accepts} />
    case 'typed-media':
      return <TypedMediaField {...props} accepts={widget.accepts} />
    case 'frames':
      return <FramesField {...props} positions={widget.positions} most={widget.most} />
    case 'references':
      return <ReferencesField {...props} item={widget.item} most={widget.most} />
    case 'preset':
      return (
        <LazyPart fallback={<Coming label={label} searched={areSearched(widget.presets)} className="h-56" />}>
          <PresetField {...props} presets={widget.presets} own={widget.own} />
        </LazyPart>
      )
    case 'variant':
      return <VariantField {...props} tag={widget.tag} />
    case 'group':
      return <GroupField {...props} />
    case 'json':
      return (
        <LazyPart fallback={<Coming label={label} className="h-14" />}>
          <JsonField {...props} />
        </LazyPart>
      )
  }
  return null
}

/** A field on its way: the page is not ready without it. */
function Coming({ label, searched = false, className }: { label: string; searched?: boolean; className: string }) {
  return (
    <div aria-busy>
      <p className={clsx('mb-1 flex items-center text-sm font-medium', searched && 'min-h-control')}>{label}</p>
      <Skeleton size="block" className={className} />
    </div>
  )
}
