import { expect, it } from 'vitest'
import { parseNewVoiceSearch, parseVoicesSearch } from './voices.search'

it('reads what is good, drops what is not, each by itself', () => {
  expect(parseVoicesSearch({ q: 42, favourites: true, page: 3, family: 'runway-preset', try: 'Maya' })).toEqual({ q: '42', favourites: true, page: 3, family: 'runway-preset', try: 'Maya' })
  expect(parseVoicesSearch({ q: '  ', favourites: 'no', page: 1, family: '<b>', try: { a: 1 } })).toEqual({})
  expect(parseVoicesSearch({ page: '2.5', q: 'x'.repeat(500) }).q).toHaveLength(200)
})

it('takes only an id to start a new voice from', () => {
  expect(parseNewVoiceSearch({ from: '11111111-2222-4333-8444-555555555555' })).toHaveProperty('from')
  expect(parseNewVoiceSearch({ from: '../x' })).toEqual({})
})
