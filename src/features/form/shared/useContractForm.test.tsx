// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memo } from 'react'
import { beforeAll, expect, expectTypeOf, test, vi } from 'vitest'
import { ApiError } from '~/api/errors'
import type { AvatarVoiceRequest, CreateAvatarRequest } from '~/api/types'
import requests from '~/contract/requests.gen.json'
import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'
import { lateChecks } from '../lateChecks'
import { FormError } from './FormError'
import type { FormField } from './types'
import { useContractForm } from './useContractForm'

// What happens before they are there: lateChecks.test.ts.
beforeAll(() => lateChecks.load())

const drawn = vi.fn<() => void>()
const Personality = memo(function Personality({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  drawn()
  return <TextArea aria-label="Personality" value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
})

type Send = (request: { body: CreateAvatarRequest; key: string }) => Promise<unknown>
const noSend: Send = async () => {}

const blank: Partial<CreateAvatarRequest> = { name: '', personality: '', startScript: '', referenceImage: '' }

function AvatarForm({ send, initial = blank }: { send: Send; initial?: Partial<CreateAvatarRequest> }) {
  const form = useContractForm<CreateAvatarRequest>({ schema: requests.CreateAvatarRequest, initial })
  const name = form.field('name')
  const personality = form.field('personality')
  const voice = form.field(['voice', 'presetId'])
  const image = form.field('referenceImage')
  const submit = ({ anew }: { anew: boolean }) => void form.submit({ send, anew })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit({ anew: false })
      }}
    >
      <Field label="Name" {...name.fieldProps}>
        <TextInput {...name.textProps} />
      </Field>
      <Field label="Picture" {...image.fieldProps}>
        <TextInput {...image.textProps} />
      </Field>
      <Personality value={personality.value} onChange={personality.onChange} />
      <Field label="Voice" {...voice.fieldProps}>
        <Select
          value={voice.value ?? ''}
          onValueChange={(presetId) => form.field('voice').onChange({ type: 'runway-live-preset', presetId })}
          options={[{ value: 'victoria', label: 'Victoria' }]}
          placeholder="Choose"
        />
      </Field>
      <FormError form={form} onRetry={submit} />
      <button type="submit">Create</button>
      <output>{form.isDirty ? 'changed' : 'unchanged'}</output>
    </form>
  )
}

const full: Partial<CreateAvatarRequest> = {
  name: 'Ada', personality: 'Kind', startScript: '', referenceImage: 'https://x.example/a.png', voice: { type: 'runway-live-preset', presetId: 'victoria' },
}

const errorOf = (label: string) => screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ') ?? ''

test('a field passed by empty says nothing; one that was typed into says what is wrong as one types', async () => {
  render(<AvatarForm send={noSend} />)
  const name = screen.getByLabelText('Name')
  await userEvent.click(name)
  await userEvent.tab()
  expect(name).not.toHaveProperty('ariaInvalid', 'true')
  await userEvent.click(name)
  await userEvent.paste('x'.repeat(51))
  expect(name.getAttribute('aria-invalid')).toBeNull()
  await userEvent.tab()
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect(errorOf('Name')).toContain('Must be at most 50 characters; this has 51.')
  await userEvent.type(name, '{Backspace}')
  expect(name.getAttribute('aria-invalid')).toBeNull()
  expect(screen.getByText('changed')).toBeDefined()
})

test('sending what is not complete marks every field, says it once each, and goes to the first', async () => {
  const send = vi.fn<Send>()
  render(<AvatarForm send={send} />)
  await userEvent.click(screen.getByRole('button', { name: 'Create' }))
  expect(send).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  expect(errorOf('Name')).toContain('Required.')
  expect(errorOf('Picture')).toBe('Required.')
  // The rule that is broken is /voice, for which there is no field: it is told at the first field in it.
  expect(errorOf('Voice')).toBe('Required.')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what is valid is sent as the contract wants it', async () => {
  const send = vi.fn<Send>(async () => {})
  render(<AvatarForm send={send} initial={full} />)
  await userEvent.click(screen.getByRole('button', { name: 'Create' }))
  expect(send).toHaveBeenCalledExactlyOnceWith({
    key: expect.stringMatching(/^[0-9a-f-]{36}$/),
    body: { name: 'Ada', personality: 'Kind', referenceImage: 'https://x.example/a.png', voice: { type: 'runway-live-preset', presetId: 'victoria' } },
  })
})

test('issues of the API go to their fields, the focus with them, and nothing typed is lost', async () => {
  const issues = [{ path: ['referenceImage'], message: 'Failed to fetch asset.' }, { path: ['somewhere'], message: 'Odd.' }]
  const send = vi.fn<Send>(() => Promise.reject(new ApiError('Validation of body failed', { status: 400, outcome: 'refused', issues })))
  render(<AvatarForm send={send} initial={full} />)
  await userEvent.type(screen.getByLabelText('Name'), ' Lovelace')
  await userEvent.click(screen.getByRole('button', { name: 'Create' }))
  expect(errorOf('Picture')).toBe('Failed to fetch asset.')
  expect(document.activeElement).toBe(screen.getByLabelText('Picture'))
  const alert = (await screen.findByRole('alert')).textContent
  expect(alert).toContain('See the 1 marked field.')
  expect(alert).toContain('somewhere: Odd.')
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ada Lovelace')
  await userEvent.type(screen.getByLabelText('Picture'), '2')
  expect(screen.getByLabelText('Picture').getAttribute('aria-invalid')).toBeNull()
})

test('after a lost answer trying again uses the same key; after an unknowable one sending anew takes a fresh one', async () => {
  const keys: string[] = []
  const failures = [
    new ApiError('x', { status: 0, code: 'client.network', outcome: 'unknown' }),
    new ApiError('x', { status: 502, code: 'proxy.outcome_unknown', outcome: 'unknown' }),
  ]
  const send: Send = async ({ key }) => {
    keys.push(key)
    const failure = failures.shift()
    if (failure) throw failure
  }
  render(<AvatarForm send={send} initial={full} />)
  await userEvent.click(screen.getByRole('button', { name: 'Create' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(keys[1]).toBe(keys[0])
  await userEvent.click(await screen.findByRole('button', { name: /send again/ }))
  expect(keys).toHaveLength(3)
  expect(keys[2]).not.toBe(keys[0])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('typing into one field does not draw a memoized neighbour again', async () => {
  render(<AvatarForm send={noSend} initial={full} />)
  drawn.mockClear()
  await userEvent.type(screen.getByLabelText('Name'), 'abc')
  expect(drawn).not.toHaveBeenCalled()
})

test('a refetch replaces what was not touched', async () => {
  const { rerender } = render(<AvatarForm send={noSend} initial={full} />)
  await userEvent.type(screen.getByLabelText('Name'), '!')
  rerender(<AvatarForm send={noSend} initial={{ ...full, name: 'Theirs', personality: 'Stern' }} />)
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ada!')
  expect(screen.getByLabelText('Personality')).toHaveProperty('value', 'Stern')
})

/** Never called: what it says is for the type checker. */
export function useFieldTypes() {
  const form = useContractForm<CreateAvatarRequest>({ schema: requests.CreateAvatarRequest, initial: blank })
  expectTypeOf(form.field('name')).toEqualTypeOf<FormField<string | undefined>>()
  expectTypeOf(form.field('voice')).toEqualTypeOf<FormField<AvatarVoiceRequest | undefined>>()
  expectTypeOf(form.field(['voice', 'type']).value).toEqualTypeOf<'runway-live-preset' | 'custom' | undefined>()
  // @ts-expect-error there is no such field
  form.field('nmae')
}
