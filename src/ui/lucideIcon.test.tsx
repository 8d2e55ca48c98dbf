import { renderToStaticMarkup } from 'react-dom/server'
import * as file from 'lucide-react/icons/settings'
import { expect, test } from 'vitest'
import createIcon from './lucideIcon'

const Settings = file.default
// What the file exports beside the component, the types leave out.
const data = Object.entries(file).find(([name]) => name !== 'default')?.[1] as unknown
const Icon = createIcon(data as Parameters<typeof createIcon>[0])

/** Attributes in the order of their names, and classes likewise: which comes first means nothing. */
function sorted(markup: string): string {
  return markup.replace(/<(\w+) ([^>]*?)(\/?)>/g, (_tag, name: string, attributes: string, end: string) => {
    const parts = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value = '']) => `${key}=${value.split(' ').toSorted().join(' ')}`)
    return `<${name} ${parts.toSorted().join(';')}${end}>`
  })
}

test('draws what lucide-react’s own component draws', () => {
  expect(sorted(renderToStaticMarkup(<Icon className="size-4" />))).toBe(sorted(renderToStaticMarkup(<Settings className="size-4" />)))
  expect(sorted(renderToStaticMarkup(<Icon />))).toBe(sorted(renderToStaticMarkup(<Settings />)))
  expect(sorted(renderToStaticMarkup(<Icon aria-hidden data-x="1" />))).toBe(sorted(renderToStaticMarkup(<Settings aria-hidden data-x="1" />)))
  expect(sorted(renderToStaticMarkup(<Icon role="img" aria-label="Done" />))).toBe(sorted(renderToStaticMarkup(<Settings role="img" aria-label="Done" />)))
})
