// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { Component, lazy, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { LazyPart } from './LazyPart'

class Page extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <p>The page failed</p> : this.props.children
  }
}

function draw(part: () => Promise<{ default: () => ReactNode }>) {
  vi.spyOn(console, 'error').mockReturnValue()
  const Part = lazy(part)
  render(
    <Page>
      <input aria-label="Text" defaultValue="typed" />
      <LazyPart fallback={<p>Waiting</p>}>
        <Part />
      </LazyPart>
    </Page>,
  )
}

test('shows its part when it has come', async () => {
  draw(() => Promise.resolve({ default: () => <p>Preview</p> }))
  expect(screen.getByText('Waiting')).toBeDefined()
  expect(await screen.findByText('Preview')).toBeDefined()
})

test('a part that does not come leaves the page and what was typed', async () => {
  draw(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/Preview.js')))
  expect((await screen.findByRole('alert')).textContent).toContain('did not come')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('typed')
})

test('a part that fails by itself is the page’s failure', async () => {
  draw(() =>
    Promise.resolve({
      default: () => {
        throw new Error('no data')
      },
    }),
  )
  expect(await screen.findByText('The page failed')).toBeDefined()
})
