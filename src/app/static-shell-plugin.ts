import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { runnerImport, type Plugin } from 'vite'
import type { StaticShell } from './StaticShell'

/**
 * Renders StaticShell into index.html in place of `<!--static-shell-->`, so that the frame is painted before any
 * JavaScript runs and cannot drift from the app's own frame: both are the same components.
 *
 * @param src absolute path of src
 */
export function staticShell(src: string): Plugin {
  let markup: Promise<string> | undefined
  async function render(): Promise<string> {
    const { module } = await runnerImport<{ StaticShell: typeof StaticShell }>(`${src}/app/StaticShell.tsx`, {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '~': src } },
    })
    return renderToStaticMarkup(createElement(module.StaticShell))
  }
  return {
    name: 'greenroom:static-shell',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        markup ??= render()
        return html.replace('<!--static-shell-->', await markup)
      },
    },
  }
}
