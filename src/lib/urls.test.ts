import { expect, test } from 'vitest'
import { safeHttpUrl } from './urls'

test.each(['https://example.com/a?b#c', 'http://127.0.0.1:4173/', '/media/avatars/1/reference', ' https://example.com '])('%s may be linked', (address) =>
  expect(safeHttpUrl(address)).toBe(address.trim()),
)

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example/x',
  '/\\evil.example/x',
  '/\t/evil.example/x',
  'https:evil.example',
  'relative/path',
  'https://',
  '',
  null,
  undefined,
])('%j may not', (address) => expect(safeHttpUrl(address)).toBeUndefined())
