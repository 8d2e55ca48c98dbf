/** What browsers say of an import() whose file did not come: Chrome and Edge, Firefox, Safari. */
const words = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i

/** Whether an error means that code could not be loaded: the server is away, or has a newer version. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && words.test(error.message)
}
