import { useDeferredValue, useMemo } from 'react'
import { CodeBlock } from '~/ui/CodeBlock'
import { bodyOf, type Drafts } from '../graph/body'
import type { WorkflowInput } from '../graph/inputs'
import { holdsFiles, snippetsOf, withoutFiles } from './snippets'

/** The run that the form would start, as code, with the ids of the nodes. Apart, for it comes after the page. */
export function RunCode({ versionId, inputs, drafts }: { versionId: string; inputs: readonly WorkflowInput[]; drafts: Drafts }) {
  const settled = useDeferredValue(drafts)
  const body = useMemo(() => bodyOf(inputs, settled), [inputs, settled])
  const hasFiles = holdsFiles(body)
  return (
    <>
      <CodeBlock
        label="Run this version"
        samples={snippetsOf(versionId, hasFiles ? withoutFiles(body) : body)}
        // Made only when it is wanted: with the files it may have megabytes.
        wholeOf={hasFiles ? (language) => snippetsOf(versionId, body).find((sample) => sample.language === language)?.code ?? '' : undefined}
      />
      {hasFiles && <p className="mt-2 text-xs text-muted">Files are cut short here. The copy has them whole; a program is better off with https or runway:// addresses in their place.</p>}
    </>
  )
}
