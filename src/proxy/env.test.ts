// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

function problems(env: Record<string, string | undefined>): string[] {
  const read = readEnv(env)
  return 'problems' in read ? read.problems : []
}

function config(env: Record<string, string>) {
  const read = readEnv(env)
  if ('problems' in read) throw new Error(read.problems.join(' '))
  return read.config
}

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(config({})).toEqual({
      host: '127.0.0.1', port: 4173, baseUrl: 'https://api.dev.runwayml.com', secret: undefined, password: undefined,
      allowedHosts: ['127.0.0.1', 'localhost', '[::1]'], scenario: 'default', speed: 1,
    })
  })

  it('takes what is set, and an empty variable as not set', () => {
    const env = { RUNWAYML_API_SECRET: ' key_abcdef ', RUNWAYML_BASE_URL: 'http://localhost:8787/', PORT: '0', GREENROOM_ALLOWED_HOSTS: 'a.example, B.example,', SANDBOX_SCENARIO: '', SANDBOX_SPEED: '20' }
    expect(config(env)).toMatchObject({ secret: 'key_abcdef', baseUrl: 'http://localhost:8787', port: 0, scenario: 'default', speed: 20 })
    expect(config(env).allowedHosts).toEqual(['127.0.0.1', 'localhost', '[::1]', 'a.example', 'b.example'])
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'my-machine', '127.0.0.1.example', '128.0.0.1'])('refuses HOST=%s without a password and says why', (HOST) => {
    expect(problems({ HOST })).toEqual([expect.stringContaining('GREENROOM_PASSWORD')])
    expect(problems({ HOST, GREENROOM_PASSWORD: ' ' })).toHaveLength(1)
    expect(config({ HOST, GREENROOM_PASSWORD: 'x' })).toMatchObject({ host: HOST, password: 'x' })
  })

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])('takes HOST=%s without a password', (HOST) => {
    expect(config({ HOST }).host).toBe(HOST.replace(/[[\]]/g, ''))
  })

  it('answers to the name that it listens at, but not to a wildcard', () => {
    expect(config({ HOST: '192.168.1.5', GREENROOM_PASSWORD: 'x' }).allowedHosts).toContain('192.168.1.5')
    expect(config({ HOST: '0.0.0.0', GREENROOM_PASSWORD: 'x' }).allowedHosts).not.toContain('0.0.0.0')
  })

  it.each([
    { PORT: '70000' }, { PORT: 'x' }, { PORT: '1.5' }, { SANDBOX_SPEED: '0' }, { SANDBOX_SPEED: 'fast' }, { SANDBOX_SCENARIO: 'other' },
    { RUNWAYML_BASE_URL: 'http://api.example' }, { RUNWAYML_BASE_URL: 'nonsense' }, { RUNWAYML_BASE_URL: 'ftp://localhost' },
    { RUNWAYML_API_SECRET: 'key_a b c d e' }, { RUNWAYML_API_SECRET: 'key_\nabcdefg' }, { RUNWAYML_API_SECRET: '"key_abcdef"' }, { RUNWAYML_API_SECRET: 'key_“abcdef”' },
  ])('refuses %j without repeating the key', (env) => {
    expect(problems(env)).toHaveLength(1)
    expect(problems(env).join('')).not.toContain('abcdef')
  })
})
