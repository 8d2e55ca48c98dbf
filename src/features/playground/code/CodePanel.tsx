import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import Share2 from 'lucide-react/icons/share-2'
import { useDeferredValue, useState } from 'react'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { CopyButton } from '~/ui/CopyButton'
import { Tabs } from '~/ui/Tabs'
import { useCopy } from '~/ui/useCopy'
import { fieldWords } from '../labels'
import type { Operation } from '../operations'
import { holdsFiles, LANGUAGES, shortened, snippet, type Language } from './snippets'

interface CodePanelProps {
  operation: Operation
  /** Exactly what the next run sends. */
  body: Readonly<Record<string, unknown>>
  /** Fields that a link leaves out, for they are too long. */
  notInLink: readonly string[]
}

/** The request as code, in step with the form. */
export function CodePanel({ operation, body, notInLink }: CodePanelProps) {
  const [language, setLanguage] = useState<Language>('cURL')
  // After the form itself is drawn; of a prompt it hears when typing pauses.
  const shown = useDeferredValue(body)
  const hasFiles = holdsFiles(shown)
  const { copied, copy } = useCopy()
  return (
    <Card
      title="Code"
      actions={
        <Button size="sm" variant="ghost" icon={copied ? <Check /> : <Share2 />} onClick={() => void copy(window.location.href, 'Link to this form')}>
          Copy link to this form
        </Button>
      }
    >
      <Tabs
        label="Language"
        value={language}
        onValueChange={setLanguage}
        className="[&_[role=tabpanel]]:pt-3"
        tabs={LANGUAGES.map((value) => ({
          value,
          label: value,
          content: value === language && <Code language={value} path={operation.path} body={shown} hasFiles={hasFiles} />,
        }))}
      />
      {notInLink.length > 0 && (
        <p className="mt-2 text-xs text-muted">The link leaves out {notInLink.map((name) => fieldWords(name).label.toLowerCase()).join(', ')}: too long for an address.</p>
      )}
    </Card>
  )
}

function Code({ language, path, body, hasFiles }: { language: Language; path: string; body: Readonly<Record<string, unknown>>; hasFiles: boolean }) {
  const { copied, copy } = useCopy()
  const code = snippet(language, path, hasFiles ? shortened(body) : body)
  return (
    <div className="relative">
      {/* Focusable, so that the keyboard can scroll it. */}
      <pre tabIndex={0} role="region" aria-label={`Request, ${language}`} className="max-h-80 overflow-auto rounded-md bg-sunken p-3 pe-12 font-mono text-xs leading-5">
        <code>{code}</code>
      </pre>
      <span className="absolute end-2 top-2">
        {hasFiles ? (
          // Made only when it is wanted: with the files it may have megabytes.
          <Button size="sm" icon={copied ? <Check /> : <Copy />} onClick={() => void copy(snippet(language, path, body), 'Code')}>
            Copy code
          </Button>
        ) : (
          <CopyButton text={code} label="Code" />
        )}
      </span>
      {hasFiles && <p className="mt-1 text-xs text-muted">Files are cut short here. The copy has them whole.</p>}
    </div>
  )
}
