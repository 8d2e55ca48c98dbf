// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MarkdownPreview } from './MarkdownPreview'

describe('MarkdownPreview', () => {
  it('shows HTML as text and runs none of it', () => {
    const { container } = render(<MarkdownPreview text={'<script>window.ran = 1</script>\n\n<img src=x onerror="window.ran = 1"> and <b>bold</b>'} />)
    expect(container.querySelector('script, img, b')).toBeNull()
    expect(container.textContent).toContain('<b>bold</b>')
    expect('ran' in window).toBe(false)
  })

  it('links to http(s) only, and makes links of pictures', () => {
    const { container } = render(
      <MarkdownPreview text={'[ok](https://example.org/a) [bad](javascript:alert(1)) [data](data:text/html,x) [path](/avatars) [host](//evil.example) ![A lion](https://tracker.example/x.png)'} />,
    )
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a', 'https://tracker.example/x.png'])
    expect(links.every((link) => link.getAttribute('rel')?.includes('noopener'))).toBe(true)
    expect(screen.getByRole('link', { name: 'A lion' })).toBeDefined()
    expect(container.querySelector('img')).toBeNull()
  })

  it('draws all of a long text, and its tables and tasks', async () => {
    const text = `${Array.from({ length: 60 }, (_, index) => `## Part ${index}\n\n${'Words. '.repeat(60)}`).join('\n\n')}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- [x] done`
    const { container } = render(<MarkdownPreview text={text} />)
    expect(container.textContent).not.toContain('Part 59')
    await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull())
    expect(container.querySelectorAll('h4')).toHaveLength(60)
    expect(container.querySelectorAll('td')).toHaveLength(2)
    expect(container.querySelector('[aria-label="Done:"]')).not.toBeNull()
  })
})
