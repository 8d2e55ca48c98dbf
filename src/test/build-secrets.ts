/** Names of variables whose values must be in no built file. */
const SECRETS = ['RUNWAYML_API_SECRET', 'GREENROOM_PASSWORD'] as const

/** Shorter values occur by chance. */
const SHORTEST = 8

/**
 * What a build gives away, in sentences: the value of a secret in any file, or a source map, which would show code that
 * was never meant to be a page. The sentences do not repeat the secret.
 *
 * @param files name and text of every built file
 * @param env the environment of the build, with what the .env file adds to it
 */
export function leaksOf(files: readonly { fileName: string; text: string }[], env: Readonly<Record<string, string | undefined>>): string[] {
  return files.flatMap(({ fileName, text }) => [
    ...SECRETS.flatMap((name) => {
      const value = env[name]?.trim() ?? ''
      return value.length >= SHORTEST && text.includes(value) ? [`${fileName} has the value of ${name} in it`] : []
    }),
    ...(fileName.endsWith('.map') || /\/[/*][#@] sourceMappingURL=/.test(text) ? [`${fileName} is or names a source map`] : []),
  ])
}
