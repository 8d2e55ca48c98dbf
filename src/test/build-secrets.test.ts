import { expect, it } from 'vitest'
import { leaksOf } from './build-secrets'

const env = { RUNWAYML_API_SECRET: 'key_0123456789abcdef', GREENROOM_PASSWORD: 'correct horse battery' }
const leaks = (fileName: string, text: string) => leaksOf([{ fileName, text }], env)

it('finds the key and the password in any built file, and does not repeat them', () => {
  expect(leaks('assets/a.js', 'fetch("key_0123456789abcdef")')).toEqual(['assets/a.js has the value of RUNWAYML_API_SECRET in it'])
  expect(leaks('index.html', '<meta content="correct horse battery">')).toEqual(['index.html has the value of GREENROOM_PASSWORD in it'])
})

it('finds source maps', () => {
  expect(leaks('assets/a.js.map', '{}')).toHaveLength(1)
  expect(leaks('assets/a.js', 'x()\n//# sourceMappingURL=data:application/json;base64,e30=')).toHaveLength(1)
})

it('lets pass what names the variables, and secrets that are not set', () => {
  expect(leaks('assets/a.js', 'RUNWAYML_API_SECRET=key_…')).toEqual([])
  expect(leaksOf([{ fileName: 'a.js', text: 'x' }], { RUNWAYML_API_SECRET: '', GREENROOM_PASSWORD: 'x' })).toEqual([])
})
