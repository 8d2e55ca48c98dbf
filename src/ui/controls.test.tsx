// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { usePreferences } from '~/stores/preferences.store'
import { Checkbox } from './Checkbox'
import { CopyButton } from './CopyButton'
import { Picture } from './Picture'
import { RadioCards } from './RadioCards'
import { SearchInput } from './SearchInput'
import { Switch } from './Switch'

test('search: slash focuses it, Escape and the button clear it', async () => {
  function Page() {
    const [value, setValue] = useState('')
    return (
      <>
        <SearchInput label="Search avatars" value={value} onValueChange={setValue} slashKey />
        <input aria-label="Other" />
      </>
    )
  }
  render(<Page />)
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search avatars' })
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(box)
  await userEvent.keyboard('maya')
  expect(box.value).toBe('maya')
  await userEvent.keyboard('{Escape}')
  expect(box.value).toBe('')
  await userEvent.type(box, 'x')
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }))
  expect(box.value).toBe('')
  await userEvent.type(screen.getByRole('textbox', { name: 'Other' }), '/')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Other' }).value).toBe('/')
})

test('search: slash does nothing once shortcuts of one key are off', async () => {
  usePreferences.getState().singleKeysChosen(false)
  render(<SearchInput label="Search avatars" value="" onValueChange={() => {}} slashKey />)
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(document.body)
  usePreferences.getState().singleKeysChosen(true)
})

test('checkbox and switch: label is the name, a reason refuses', async () => {
  const onChange = vi.fn<(value: unknown) => void>()
  render(
    <>
      <Checkbox checked={false} onCheckedChange={onChange} label="Attach" help="Up to 50,000 tokens." />
      <Switch checked onCheckedChange={onChange} label="Captions" disabledReason="Only while live." />
    </>,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: 'Attach', description: 'Up to 50,000 tokens.' }))
  expect(onChange).toHaveBeenCalledWith(true)
  await userEvent.click(screen.getByRole('switch', { name: 'Captions', description: 'Only while live.' }))
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('radio cards: arrows choose, refused ones do not', async () => {
  const onChange = vi.fn<(value: unknown) => void>()
  render(
    <RadioCards
      label="Processing"
      value="optimize"
      onValueChange={onChange}
      options={[
        { value: 'optimize', label: 'Optimize', description: 'Crops it.' },
        { value: 'none', label: 'As it is' },
        { value: 'extend', label: 'Extend', disabledReason: 'Not with GIFs.' },
      ]}
    />,
  )
  expect(screen.getByRole('radiogroup', { name: 'Processing' })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Optimize', description: 'Crops it.' }).checked).toBe(true)
  await userEvent.click(screen.getByRole('radio', { name: 'As it is' }))
  expect(onChange).toHaveBeenLastCalledWith('none')
  await userEvent.click(screen.getByRole('radio', { name: 'Extend' }))
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('copying says so; refused copying too', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="0195f3c2" label="Avatar id" wordy />)
  await user.click(screen.getByRole('button', { name: 'Copy avatar id' }))
  expect(await navigator.clipboard.readText()).toBe('0195f3c2')
  expect(screen.getByText('Copied')).toBeTruthy()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await user.click(screen.getByRole('button', { name: 'Copy avatar id' }))
  expect((await screen.findByRole('alert')).textContent).toContain('did not allow copying')
})

test('a broken picture leaves initials and says that it is not there', () => {
  const { rerender } = render(<Picture src="/gone.png" alt="Portrait of Maya" name="Maya Lin" />)
  fireEvent.error(screen.getByRole('img', { name: 'Portrait of Maya' }))
  expect(screen.getByRole('img', { name: 'Portrait of Maya (picture not available)' }).textContent).toBe('ML')
  rerender(<Picture src="/new.png" alt="Portrait of Maya" name="Maya Lin" />)
  expect(screen.getByRole('img', { name: 'Portrait of Maya' }).tagName).toBe('IMG')
})
