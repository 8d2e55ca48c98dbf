// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Field } from './Field'
import { Select } from './Select'
import { TextArea } from './TextArea'
import { TextInput } from './TextInput'

function described(element: HTMLElement): string {
  return (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `MISSING ${id}`)
    .join(' | ')
}

function Name({ error }: { error?: string }) {
  const [value, setValue] = useState('')
  return (
    <Field label="Name" help="Shown in lists." error={error} required>
      <TextInput value={value} maxLength={5} onChange={(event) => setValue(event.target.value)} />
    </Field>
  )
}

test('label, help, error and counter belong to the control', () => {
  render(<Name error="Enter a name." />)
  const input = screen.getByRole('textbox', { name: 'Name' })
  expect(described(input)).toBe('Enter a name. | Shown in lists. | 0 / 5 characters')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.getAttribute('aria-required')).toBe('true')
})

test('without an error it is not invalid', () => {
  render(<Name />)
  expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false)
})

test('the limit counts UTF-16 units, cuts nothing, and is said when passed', async () => {
  render(<Name />)
  const input = screen.getByRole<HTMLInputElement>('textbox')
  await userEvent.click(input)
  await userEvent.paste('abc😀😀')
  expect(input.value).toBe('abc😀😀')
  expect(described(input)).toContain('2 over · 7 / 5')
  expect(screen.getAllByRole('status').map((region) => region.textContent)).toContain('Over the limit of 5 characters.')
})

test('a text area and a select are tied the same way', async () => {
  function Form() {
    const [voice, setVoice] = useState<'a' | 'b' | ''>('')
    return (
      <>
        <Field label="Personality" error="Too long.">
          <TextArea value="x" onChange={() => {}} />
        </Field>
        <Field label="Voice" help="One of ours.">
          <Select
            value={voice}
            onValueChange={setVoice}
            placeholder="Choose"
            options={[
              { value: 'a', label: 'Maya', group: 'Presets' },
              { value: 'b', label: 'Mine', group: 'Own' },
            ]}
          />
        </Field>
      </>
    )
  }
  render(<Form />)
  expect(described(screen.getByRole('textbox', { name: 'Personality' }))).toBe('Too long.')
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Voice' })
  expect(described(select)).toBe('One of ours.')
  await userEvent.selectOptions(select, 'Mine')
  expect(select.value).toBe('b')
  expect(screen.getByRole('group', { name: 'Own' })).toBeTruthy()
})
