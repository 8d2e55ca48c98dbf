// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { htmlToMarkdown } from './htmlToMarkdown'

describe('htmlToMarkdown', () => {
  it('keeps title, headings, lists, links and code', () => {
    const { markdown, title } = htmlToMarkdown(
      '<title> Opening hours </title><h1>Hours</h1><p>See <a href="https://example.org/x">the <b>plan</b></a>.</p><ul><li>Mon<li>Tue</ul><pre><code># no heading</code></pre>',
    )
    expect(title).toBe('Opening hours')
    expect(markdown).toContain('# Hours')
    expect(markdown).toContain('[the **plan**](https://example.org/x)')
    expect(markdown).toMatch(/-\s+Mon\n-\s+Tue/)
    expect(markdown).toContain('```\n# no heading\n```')
  })

  it('makes tables of Markdown out of tables', () => {
    const { markdown } = htmlToMarkdown('<table><tr><th>Day</th><th>Open</th></tr><tr><td>Mon</td><td>9|5<br>late</td></tr></table>')
    expect(markdown).toBe('| Day | Open |\n| --- | --- |\n| Mon | 9\\|5 late |')
  })

  it('runs and loads nothing, and leaves out what is not for readers', () => {
    const spy = { ran: false }
    Object.assign(window, { spy })
    const { markdown } = htmlToMarkdown(
      `<script>window.spy.ran = true</script><style>p{}</style><img src="https://evil.example/x.png" onerror="window.spy.ran=true" alt="A lion"><a href="javascript:window.spy.ran=true">Go</a><p>Text</p>`,
    )
    expect(spy.ran).toBe(false)
    expect(markdown).toContain('A lion')
    expect(markdown).not.toMatch(/evil|javascript|p\{\}/)
    expect(markdown).toContain('Go')
    expect(document.querySelector('img')).toBeNull()
  })
})
