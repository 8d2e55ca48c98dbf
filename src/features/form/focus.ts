import { ownerOf, type FormIssue } from './issues'

interface Shown {
  issues: readonly FormIssue[]
  fields: ReadonlySet<string>
}

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]:not([tabindex="-1"])'

/** Puts the focus on the first control, in the order of the page, of a field with an issue. */
export function focusFirst({ issues, fields }: Shown, formId: string): void {
  const elements = issues.flatMap((issue) => {
    const owner = ownerOf(issue.pointer, fields)
    const element = owner === undefined ? null : document.getElementById(formId + owner)
    return element ? [element] : []
  })
  const [first] = elements.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  // A group, such as radio cards, has its id on the element around its controls.
  const control = first?.matches(FOCUSABLE) ? first : (first?.querySelector<HTMLElement>(FOCUSABLE) ?? first)
  control?.focus()
}
