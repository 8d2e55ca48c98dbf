import { Meter } from '~/ui/Meter'
import { KNOWLEDGE_TOKENS } from './limits'
import { useKnowledge } from './useKnowledge'

/** How full an avatar's knowledge is, against 50,000 tokens. An estimate, and it says so. */
export function KnowledgeMeter({ documentIds }: { documentIds: readonly string[] }) {
  const { tokens, words, level } = useKnowledge(documentIds)
  return (
    <div>
      <Meter label="Knowledge" value={tokens} max={KNOWLEDGE_TOKENS} text={words} estimated />
      <p className="mt-1 text-xs text-muted">
        {level === 'over'
          ? 'Probably too much: the API may refuse it or use only a part.'
          : 'How the API counts is not published; this counts about four characters to a token.'}
      </p>
    </div>
  )
}
