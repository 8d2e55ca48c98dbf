export function ClonePage() { return null }
