/** Runs before every test file. */
import { afterEach } from 'vitest'

if (typeof window !== 'undefined') {
  const [{ configure }, { standInForLayout }] = await Promise.all([import('@testing-library/react'), import('./layout')])
  // The page's whole markup in every failure hides what failed; `screen.debug()` and `logRoles` show it when wanted.
  // And the first page of a test file waits for its modules, which takes seconds on a busy machine.
  configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error((message ?? '').split('Here are the accessible roles', 1)[0]) })
  standInForLayout(window)
}

afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
