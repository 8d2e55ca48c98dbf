// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTypedText } from './useTypedText'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How late the form answers, in milliseconds: on a slow machine the next letter is faster. */
const LATE = 50
const PAUSE = 200

let told: string[] = []

function Control() {
  const [value, setValue] = useState('Begun')
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, typed, settle } = useTypedText(
    value,
    (next) => {
      told.push(next)
      setTimeout(() => setValue(next), LATE)
    },
    (next) => write(area.current, next),
  )
  return (
    <>
      <textarea ref={area} defaultValue="" onChange={({ currentTarget }) => typed(currentTarget.value)} onBlur={settle} />
      <output>{text}</output>
      <button onClick={() => setValue('A draft')}>Draft</button>
      <button onClick={() => setValue('Begun')}>Begun</button>
    </>
  )
}

function write(area: HTMLTextAreaElement | null, text: string) {
  if (area) area.value = text
}

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const type = (letters: string) => fireEvent.input(area(), { target: { value: area().value + letters } })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('useTypedText', () => {
  beforeEach(() => {
    told = []
    render(<Control />)
  })

  it('begins with what the form holds', () => {
    expect(area().value).toBe('Begun')
    expect(screen.getByRole('status').textContent).toBe('Begun')
  })

  it('tells the form once typing pauses, and draws each letter before', async () => {
    type(' a')
    await pass(PAUSE - 50)
    type('b')
    await pass(PAUSE - 50)
    expect(told).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('Begun ab')
    await pass(50)
    expect(told).toEqual(['Begun ab'])
  })

  it('keeps the letters that are typed while the form has yet to take in those before', async () => {
    type(' a')
    await pass(PAUSE)
    type('b')
    await pass(LATE)
    expect(area().value).toBe('Begun ab')
    await pass(PAUSE)
    expect(told).toEqual(['Begun a', 'Begun ab'])
    await pass(LATE)
    expect(area().value).toBe('Begun ab')
    expect(screen.getByRole('status').textContent).toBe('Begun ab')
  })

  it('gives way to what comes from elsewhere, and tells nothing of what that replaced', async () => {
    type(' a')
    fireEvent.click(screen.getByRole('button', { name: 'Draft' }))
    expect(area().value).toBe('A draft')
    await pass(PAUSE * 2)
    expect(told).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('A draft')
  })

  it('takes back what it was told long ago, if that comes from elsewhere', async () => {
    type(' a')
    await pass(PAUSE + LATE)
    fireEvent.click(screen.getByRole('button', { name: 'Begun' }))
    expect(area().value).toBe('Begun')
  })

  it('hands over at once on leaving, and when the page is hidden', () => {
    type(' a')
    fireEvent.blur(area())
    expect(told).toEqual(['Begun a'])
    type('b')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(told).toEqual(['Begun a', 'Begun ab'])
  })
})
