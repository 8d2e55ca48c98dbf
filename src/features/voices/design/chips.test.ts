import { describe, expect, it } from 'vitest'
import { CHIPS, hasWords, toggleWords } from './chips'

describe('toggleWords', () => {
  it('begins a description, and goes on after a comma', () => {
    expect(toggleWords('', 'warm timbre')).toBe('Warm timbre')
    expect(toggleWords('A pirate. ', 'warm timbre')).toBe('A pirate, warm timbre')
  })
  it('takes away what is there, with its comma, and nothing else', () => {
    expect(toggleWords('A pirate, warm timbre', 'warm timbre')).toBe('A pirate')
    expect(toggleWords('A pirate, calm, slow pace', 'calm')).toBe('A pirate, slow pace')
    expect(toggleWords('Calm, slow pace', 'calm')).toBe('slow pace')
  })
  it('puts one of a kind in the place of another', () => {
    const [, timbre] = CHIPS
    expect(toggleWords('A pirate, warm timbre, calm', 'deep timbre', timbre.words)).toBe('A pirate, deep timbre, calm')
  })
  it('knows words from parts of words', () => {
    expect(hasWords('A calming voice', 'calm')).toBe(false)
    expect(hasWords('A calm voice', 'calm')).toBe(true)
    expect(toggleWords('A calming voice', 'calm')).toBe('A calming voice, calm')
  })
})
