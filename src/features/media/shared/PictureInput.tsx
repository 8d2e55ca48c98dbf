import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import ImageUp from 'lucide-react/icons/image-up'
import { lazy, useId, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { Field } from '~/ui/Field'
import { LazyPart } from '~/ui/LazyPart'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { Spinner } from '~/ui/Spinner'
import { TextInput } from '~/ui/TextInput'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { FileButton } from './FileButton'
import type { createPictureStore } from './picture.store'
import { PICTURE_TYPES } from './picture-types'
import { useFileDrop } from './useFileDrop'

const PictureProgress = lazy(async () => ({ default: (await import('./PictureProgress')).PictureProgress }))

/** What a picture that was chosen needs. */
const fetchParts = () => Promise.all([import('./PictureProgress'), import('./picture-check')])

interface PictureInputProps {
  store: ReturnType<typeof createPictureStore>
  label: string
  /** What the form or the API finds wrong with it; shown unless the picture says something itself. */
  error?: string
  help?: ReactNode
  /** For where a heading says it already. */
  hideLabel?: boolean
  required?: boolean
  /** Id of the control that an error summary leads to. */
  controlId?: string
}

const RULES = 'JPEG, PNG or WebP, at most 200 MB and 8,000 pixels a side, and 0.5 to 2 times as wide as high.'

/** A picture by drop, paste, file dialog or address, checked before anything is sent. */
export function PictureInput({ store, label, error, help, hideLabel = false, required = false, controlId }: PictureInputProps) {
  useFetchedLater(fetchParts)
  const made = useId()
  const id = controlId ?? made
  const { state, fileChosen, addressTyped, removed } = useStore(store)
  const [way, setWay] = useState<'file' | 'address'>(state.step === 'address' ? 'address' : 'file')
  const choose = (file: File) => {
    setWay('file')
    void fileChosen(file)
  }
  const dragging = useFileDrop(choose)
  // While an address is being typed it is not complained about.
  const [left, setLeft] = useState(false)

  const own = state.step === 'refused' ? `${state.name}: ${state.reason}` : undefined
  const problem = own ?? error
  const ids = { error: `${id}-error`, help: `${id}-help` }
  const describedBy = clsx(problem && ids.error, ids.help)

  return (
    <fieldset aria-labelledby={`${id}-label`} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <span id={`${id}-label`} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
          {label}
          {required && <span className="sr-only"> (required)</span>}
        </span>
        <span className="ms-auto">
          <SegmentedControl
            label="Picture from"
            value={way}
            onValueChange={(next) => {
              setWay(next)
              removed()
            }}
            options={[
              { value: 'file', label: 'File' },
              { value: 'address', label: 'Web address' },
            ]}
          />
        </span>
      </div>

      {way === 'address' ? (
        <Field
          label="Address of the picture"
          controlId={id}
          error={(state.step === 'address' && left ? state.reason : undefined) ?? error}
          help="The API fetches it once, within 10 seconds and without following redirects. This page does not load it, so there is no preview."
        >
          <TextInput
            type="url"
            inputMode="url"
            placeholder="https://"
            value={state.step === 'address' ? state.text : ''}
            onChange={(event) => addressTyped(event.target.value)}
            onBlur={() => setLeft(true)}
          />
        </Field>
      ) : (
        <>
          <div
            className={clsx(
              'rounded-lg border border-dashed p-3 transition-colors',
              dragging ? 'border-accent bg-accent-soft' : problem ? 'border-danger bg-surface' : 'border-control bg-surface',
            )}
          >
            {'picture' in state ? (
              <LazyPart fallback={<Checking name={state.name} />}>
                <PictureProgress store={store} onFile={choose} describedBy={describedBy} controlId={id} />
              </LazyPart>
            ) : state.step === 'checking' ? (
              <Checking name={state.name} />
            ) : (
              <div className="flex min-h-36 flex-col items-center justify-center gap-3 text-center text-sm">
                <p className="text-muted">{dragging ? 'Let go to take this picture' : 'Drop a picture on the page, paste it, or'}</p>
                <FileButton id={id} label="Choose a picture" accept={PICTURE_TYPES} icon={<ImageUp />} onFile={choose} describedBy={describedBy} invalid={Boolean(problem)} />
              </div>
            )}
          </div>
          {problem && (
            <p id={ids.error} role={own ? 'alert' : undefined} className="mt-1 flex gap-1 text-xs text-danger">
              <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
              <span className="min-w-0 wrap-anywhere">{problem}</span>
            </p>
          )}
          <p id={ids.help} className="mt-1 text-xs text-muted">
            {help} {RULES}
          </p>
        </>
      )}
    </fieldset>
  )
}

function Checking({ name }: { name: string }) {
  return (
    <div className="flex min-h-36 items-center justify-center text-sm">
      <Spinner label={`Checking ${name}`} />
    </div>
  )
}
