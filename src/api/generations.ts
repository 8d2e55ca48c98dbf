import generations from '~/contract/generations.gen.json'

/** Where each operation that starts a task lives, by its id; from the contract. */
export const generationPaths: Readonly<Record<string, string | undefined>> = Object.fromEntries(generations.map(({ id, path }) => [id, path]))
