import { gzipSync } from 'node:zlib'
import { loadEnv, type Plugin } from 'vite'
import { formatReport, inspectBundle, type BundleFile } from './bundle-rules.ts'
import { leaksOf } from './build-secrets.ts'

/**
 * Fails the build when it grew past its budgets or holds what it must not; prints what the pages weigh either way.
 * The rules are in bundle-rules.ts and build-secrets.ts.
 *
 * @param options.production false for the demo, which carries the sandbox on purpose
 */
export function buildBudgets({ production }: { production: boolean }): Plugin {
  return {
    name: 'greenroom:build-budgets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).map((file): BundleFile => {
          const gzip = gzipSync(file.type === 'chunk' ? file.code : file.source).byteLength
          if (file.type === 'asset') return { type: 'asset', fileName: file.fileName, gzip }
          const { fileName, isEntry, facadeModuleId, imports, moduleIds } = file
          return { type: 'chunk', fileName, gzip, isEntry, facadeModuleId, imports, moduleIds }
        })
        const report = inspectBundle(files, { production })
        this.info(formatReport(report))
        const texts = Object.values(bundle).map((file) => ({ fileName: file.fileName, text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8') }))
        const violations = [...report.violations, ...leaksOf(texts, { ...loadEnv('production', process.cwd(), ''), ...process.env })]
        if (violations.length > 0) this.error(`Build budgets:\n${violations.map((line) => `  - ${line}`).join('\n')}`)
      },
    },
  }
}
