import TurndownService from 'turndown'
import { safeHttpUrl } from '~/lib/urls'

/** What holds no text for a reader. */
const SILENT = 'script, style, noscript, template, iframe, object, embed, svg, canvas, form input, select, button, [hidden], [aria-hidden="true"]'

/**
 * Turns an HTML page into Markdown. The page is parsed into a document of its own, where no script runs and nothing is
 * loaded, and is never put into ours. Links keep http(s) addresses only, pictures leave their description.
 *
 * @returns the Markdown, and the page's title if it has one
 */
export function htmlToMarkdown(html: string): { markdown: string; title?: string } {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const title = page.title.trim()
  for (const element of page.querySelectorAll(SILENT)) element.remove()
  const markdown = service().turndown(page.body).trim()
  return title ? { markdown, title } : { markdown }
}

function service(): TurndownService {
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' })
  turndown.addRule('links', {
    filter: 'a',
    replacement: (content, node) => {
      const address = safeHttpUrl(attribute(node, 'href'))
      return address?.startsWith('http') && content.trim() ? `[${content}](${address})` : content
    },
  })
  turndown.addRule('pictures', { filter: 'img', replacement: (_content, node) => attribute(node, 'alt') ?? '' })
  turndown.addRule('cells', {
    filter: ['td', 'th'],
    replacement: (content) => ` ${content.trim().replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|')} |`,
  })
  turndown.addRule('rows', {
    filter: 'tr',
    replacement: (content, node) => (content.trim() ? `\n|${content}${isFirstRow(node) ? `\n|${' --- |'.repeat(cells(node))}` : ''}` : ''),
  })
  turndown.addRule('tables', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` })
  turndown.addRule('tableParts', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content })
  return turndown
}

function attribute(node: Node, name: string): string | null {
  return isElement(node) ? node.getAttribute(name) : null
}

/** Markdown's tables need a head: without one of its own the first row takes its place. */
function isFirstRow(node: Node): boolean {
  return isElement(node) && node.closest('table')?.querySelector('tr') === node
}

function cells(node: Node): number {
  return isElement(node) ? node.querySelectorAll(':scope > td, :scope > th').length : 0
}

/** Not instanceof: the node belongs to another document, with other classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
