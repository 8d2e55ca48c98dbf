import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { runnerImport, type Plugin } from 'vite'
import type { NavIcons } from './NavIcons'
import type { StaticShell } from './StaticShell'

/**
 * Renders StaticShell into index.html in place of `<!--static-shell-->`, so that the frame is painted before any
 * JavaScript runs and cannot drift from the app's own frame: both are the same components. The pages' icons come in
 * place of `<!--icons-->`, outside of what the app replaces.
 *
 * @param src absolute path of src
 */
export function staticShell(src: string): Plugin {
  let markup: Promise<[icons: string, shell: string]> | undefined
  async function load<Module>(file: string): Promise<Module> {
    const { module } = await runnerImport<Module>(`${src}/app/${file}`, { configFile: false, logLevel: 'error', resolve: { alias: { '~': src } } })
    return module
  }
  async function render(): Promise<[icons: string, shell: string]> {
    const icons = await load<{ NavIcons: typeof NavIcons }>('NavIcons.tsx')
    const shell = await load<{ StaticShell: typeof StaticShell }>('StaticShell.tsx')
    return [renderToStaticMarkup(createElement(icons.NavIcons)), renderToStaticMarkup(createElement(shell.StaticShell))]
  }
  return {
    name: 'greenroom:static-shell',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        markup ??= render()
        const [icons, shell] = await markup
        return html.replace('<!--icons-->', icons).replace('<!--static-shell-->', shell)
      },
    },
  }
}
