/** Tokens that all documents of one avatar may have together (RunwayML docs, "Knowledge"). */
export const KNOWLEDGE_TOKENS = 50_000
/** Documents that one avatar may have (`documentIds.maxItems` of the contract; a test compares the two). */
export const MAX_DOCUMENTS = 50
