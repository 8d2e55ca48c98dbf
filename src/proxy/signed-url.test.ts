// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { expiryOf, heldUntil, storeUrl } from './signed-url'

const now = Date.UTC(2026, 0, 1)
const jwt = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`
const url = (query: string) => new URL(`https://store.example/a.mp4?${query}`)

describe('signed URLs', () => {
  it.each([
    [`_jwt=${jwt({ exp: 1_770_000_000, name: 'ÿ?>' })}`, 1_770_000_000_000],
    ['Expires=1770000000&Signature=x', 1_770_000_000_000],
    ['X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600', now + 3_600_000],
    ['_jwt=nonsense', undefined],
    [`_jwt=${jwt({ exp: 'soon' })}`, undefined],
    ['_jwt=a.%25.c', undefined],
    ['X-Amz-Expires=3600', undefined],
    ['Expires=', undefined],
    ['', undefined],
  ])('reads when %s expires', (query, expected) => {
    expect(expiryOf(url(query))).toBe(expected)
  })

  it('holds a URL until a minute before the end, five minutes when unknown, an hour at most', () => {
    const until = (seconds: number) => heldUntil(url(`Expires=${now / 1000 + seconds}`), now) - now
    expect(until(600)).toBe(540_000)
    expect(until(10)).toBeLessThan(0)
    expect(until(48 * 3600)).toBe(3_600_000)
    expect(heldUntil(url(''), now) - now).toBe(300_000)
  })

  it('takes http on this machine only when the API is on this machine', () => {
    expect(storeUrl('http://127.0.0.1:8787/x', true)?.port).toBe('8787')
    expect(storeUrl('http://127.0.0.1:8787/x')).toBeUndefined()
    expect(storeUrl('http://10.0.0.1/x', true)).toBeUndefined()
    expect(storeUrl('https://store.example/x')?.hostname).toBe('store.example')
    expect(storeUrl('https://2130706433/x')).toBeUndefined()
    expect(storeUrl('https://0x7f.1/x')).toBeUndefined()
  })
})
