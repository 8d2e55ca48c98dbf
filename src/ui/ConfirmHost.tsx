import { useState } from 'react'
import { useConfirm, type ConfirmRequest } from '~/stores/confirm.store'
import { AlertDialog } from './AlertDialog'
import { Button } from './Button'
import { ErrorMessage } from './ErrorMessage'
import { Field } from './Field'
import { TextInput } from './TextInput'

interface ConfirmHostProps {
  /** Puts what an action threw into words for a person. */
  explain: (error: unknown) => { title: string; detail: string }
}

/** Draws the question that `confirm` asked; once, in the app's root. */
export function ConfirmHost({ explain }: ConfirmHostProps) {
  const request = useConfirm((state) => state.request)
  const serial = useSerial(request)
  // Keyed, so that what was typed for one question is not there for the next.
  return request && <Question key={serial} request={request} explain={explain} />
}

/** Counts the different requests seen. */
function useSerial(request: ConfirmRequest | null): number {
  const [seen, setSeen] = useState({ request, serial: 0 })
  if (seen.request !== request) setSeen({ request, serial: seen.serial + 1 })
  return seen.serial
}

function Question({ request, explain }: ConfirmHostProps & { request: ConfirmRequest }) {
  const { pending, error, accepted, declined } = useConfirm()
  const [typed, setTyped] = useState('')
  const failure = error === undefined ? undefined : explain(error)
  const mistyped = request.typed !== undefined && typed.trim() !== request.typed
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && declined()}
      title={request.title}
      description={request.body}
      cancel={<Button disabledReason={pending && 'It is under way and cannot be called back.'}>{request.cancelLabel ?? 'Cancel'}</Button>}
      action={
        <Button
          variant={request.tone === 'danger' ? 'danger' : 'primary'}
          loading={pending}
          disabledReason={mistyped && `Type “${request.typed}” first.`}
          onClick={() => void accepted()}
        >
          {request.confirmLabel}
        </Button>
      }
    >
      {request.consequences && request.consequences.length > 0 && (
        <ul className="mt-3 grid list-disc gap-1 ps-5 text-sm wrap-anywhere marker:text-faint">
          {request.consequences.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {request.typed !== undefined && (
        <Field className="mt-3" label={<>Type “{request.typed}” to confirm</>}>
          <TextInput value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
        </Field>
      )}
      {failure && <ErrorMessage className="mt-3" title={failure.title} detail={failure.detail} />}
    </AlertDialog>
  )
}
