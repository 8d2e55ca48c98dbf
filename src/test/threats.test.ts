import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rows = readFileSync(`${root}src/proxy/README.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && /\.(?:test|spec)\.tsx?/.test(line))
  .filter((line) => line.split('|').length === 6)

describe('the threat model', () => {
  it('has a row for everyone', () => {
    expect(rows.length).toBeGreaterThan(15)
  })

  it.each(rows)('%s', (row) => {
    const tests = [...(row.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((name) => !existsSync(`${root}${name.includes('/') ? '' : 'src/proxy/'}${name}`))).toEqual([])
  })
})
