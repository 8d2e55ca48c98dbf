/** "CreateTextToImage" → "Text to image"; what is known only as a task stays one. */
export function operationLabel(operationId: string | null): string {
  if (operationId === null) return 'Task'
  if (operationId === 'RunWorkflow') return 'Workflow'
  const words = operationId.replace(/^Create/u, '').replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
