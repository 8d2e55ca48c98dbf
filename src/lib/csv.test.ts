import { expect, test } from 'vitest'
import { toCsv } from './csv'

const line = (...cells: Parameters<typeof toCsv>[0][number]) => toCsv([cells]).slice(1)

test('numbers stay numbers, also below zero; nothing is empty, zero is not', () => {
  expect(line(-320, 0, null, undefined, Number.NaN, 1.5)).toBe('-320,0,,,,1.5\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\u200B=1'])('%j cannot run', (text) => {
  expect(line(text).replaceAll('"', '')).toBe(`'${text}\r\n`)
})

test('quotes, commas and line breaks', () => {
  expect(line('a"b', 'c,d', 'e\nf', 'plain')).toBe('"a""b","c,d","e\nf",plain\r\n')
})

test('begins with a byte order mark', () => {
  expect(toCsv([['a'], [1]])).toBe('\uFEFFa\r\n1\r\n')
})
