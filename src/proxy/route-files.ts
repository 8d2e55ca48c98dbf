/** The name of the file that the build leaves beside index.html. */
export const routeFiles = 'route-files.json'

/** Scripts by path of a route (`/avatars/$avatarId`), as addresses without the leading slash. */
export type RouteFiles = Readonly<Record<string, readonly string[]>>

/**
 * The page with hints for a route's scripts, so that the browser fetches them along with the first one instead of after
 * having run it.
 */
export function withHints(html: string, files: readonly string[]): string {
  const hints = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`).join('')
  return html.replace('</head>', () => `${hints}</head>`)
}

/**
 * The route of a path such as `/avatars/5f40…`: of several the one with the fewest parameters, as the router chooses.
 * @returns undefined when no route has this path
 */
export function routeOf(path: string, routes: RouteFiles): string | undefined {
  const parts = path.replace(/(.)\/$/, '$1').split('/')
  const fits = (route: string) => {
    const segments = route.split('/')
    return segments.length === parts.length && segments.every((segment, at) => (segment.startsWith('$') ? parts[at] !== '' : segment === parts[at]))
  }
  return Object.keys(routes).filter(fits).toSorted((a, b) => parameters(a) - parameters(b))[0]
}

const parameters = (route: string): number => route.split('/$').length
