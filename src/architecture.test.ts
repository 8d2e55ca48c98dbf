import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { layers, violationsOf } from './test/architecture'
import { importsOf } from './test/imports'

const src = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))

describe('architecture', () => {
  it('looks at every source file and sees their imports', () => {
    expect(files.length).toBeGreaterThan(100)
    const edges = files.flatMap((file) => importsOf(file, read(file)))
    expect(edges.length).toBeGreaterThan(files.length)
    expect(importsOf('main.tsx', read('main.tsx'))).toEqual(expect.arrayContaining(['react', 'router', 'proxy/demo']))
  })

  it('has a rule for every folder', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
    folders.delete('test')
    expect([...folders].filter((folder) => folder === undefined || !(folder in layers))).toEqual([])
  })

  it('is kept by every source file', () => {
    expect(files.flatMap((file) => violationsOf(file, read(file)))).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['lib/format.ts', `import { api } from '~/api/client'`],
    ['lib/format.ts', `import { useState } from 'react'`],
    ['contract/validate.ts', `import type { Avatar } from '../api/types'`],
    ['api/client.ts', `import { useQuery } from '@tanstack/react-query'`],
    ['api/client.ts', `import { avatarQuery } from '~/data/avatars'`],
    ['ledger/outbox.ts', `import { useState } from 'react'`],
    ['data/avatars.ts', `import { toast } from '~/ui/toast'`],
    ['data/avatars.ts', `import { useNavigate } from '@tanstack/react-router'`],
    ['data/avatars.ts', `import { useTheme } from '~/stores/theme.store'`],
    ['stores/theme.store.ts', `import { Button } from '~/ui/Button'`],
    ['ui/Button.tsx', `import { avatarQuery } from '~/data/avatars'`],
    ['ui/Button.tsx', `import { AppShell } from '~/app/AppShell'`],
    ['features/voices/VoicesPage.tsx', `import { AvatarCard } from '~/features/avatars/AvatarCard'`],
    ['features/voices/VoicesPage.tsx', `import { AvatarCard } from '../avatars/AvatarCard'`],
    ['features/voices/VoicesPage.tsx', `import { api } from '~/api/client'`],
    ['features/voices/VoicesPage.tsx', `import { AppShell } from '~/app/AppShell'`],
    ['features/voices/VoicesPage.tsx', `const late = () => import('~/sandbox/sandbox')`],
    ['app/AppShell.tsx', `import { AvatarsPage } from '~/features/avatars/AvatarsPage'`],
    ['app/AppShell.tsx', `import {\n  api,\n} from '~/api/client'`],
    ['routes/avatars/index.tsx', `import { Route } from './new'`],
    ['routes/avatars/index.tsx', `import { AvatarCard } from '~/features/avatars/AvatarCard'`],
    ['routes/avatars/index.tsx', `import { Button } from '~/ui/Button'`],
    ['sandbox/world.ts', `import { createProxy } from '~/proxy/app'`],
    ['sandbox/world.ts', `import { readFile } from 'node:fs/promises'`],
    ['sandbox/world.ts', `export * from '~/api/types'`],
    ['proxy/app.ts', `import { createSandbox } from '~/sandbox/sandbox'`],
    ['proxy/app.ts', `export { api } from '~/api/client'`],
    ['nowhere/new.ts', `import '~/lib/format'`],
  ])('refuses in %s: %s', (file, source) => {
    expect(violationsOf(file, source)).toHaveLength(1)
  })

  it.each([
    ['features/voices/VoicesPage.tsx', `import { VoicePicker } from '~/features/avatars/shared/VoicePicker'`],
    ['features/voices/VoicesPage.tsx', `import type { Voice } from '~/api/types'`],
    ['features/voices/VoicesPage.tsx', `// import { api } from '~/api/client'`],
    ['features/voices/VoicesPage.tsx', `/** never: import { api } from '~/api/client' */`],
    ['routes/voices/index.tsx', `import { VoicesPage } from '~/features/voices/VoicesPage'`],
    ['routes/voices/index.tsx', `import { parseVoicesSearch } from '~/features/voices/voices.search'`],
    ['proxy/server.ts', `import { createSandbox } from '~/sandbox/sandbox'`],
    ['sandbox/serve.ts', `import { createServer } from 'node:http'`],
    ['lib/format.test.ts', `import { readFileSync } from 'node:fs'`],
  ])('allows in %s: %s', (file, source) => {
    expect(violationsOf(file, source)).toEqual([])
  })

  it('refuses barrels, long files, long routes and markup in the wrong place', () => {
    const long = 'x\n'.repeat(301)
    expect(violationsOf('features/voices/index.ts', '')).toHaveLength(1)
    expect(violationsOf('routes/voices/index.tsx', '')).toEqual([])
    expect(violationsOf('ui/Button.tsx', long)).toHaveLength(1)
    expect(violationsOf('contract/schema.gen.ts', long)).toEqual([])
    expect(violationsOf('routes/usage.tsx', 'x\n'.repeat(61))).toHaveLength(1)
    expect(violationsOf('data/avatars.tsx', '')).toHaveLength(1)
  })
})

function read(file: string): string {
  return readFileSync(`${src}/${file}`, 'utf8')
}
