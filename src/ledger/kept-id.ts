/** Id of the kept file of an output. */
export function keptId(entryId: string, output: number): string {
  return `${entryId}/out/${output}`
}
